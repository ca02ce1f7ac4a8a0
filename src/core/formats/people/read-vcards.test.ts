import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING_KNOWN } from '#core/model/contact.ts'
import { DomainError } from '#core/model/errors.ts'
import { readVcards } from './read-vcards.ts'
import { vcardText } from './write-vcards.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../tests/fixtures/ok/vcard/${name}`, import.meta.url))
const read = (text: string) => readVcards(new TextEncoder().encode(text))
const facts = (reading: ReturnType<typeof read>) => reading.records.map(({ draft }) => draft.facts)
const works = (employer: string, title: string | null) => ({
  ...{ employer, title, from: null, to: null, isCurrent: true },
})

describe('readVcards', () => {
  it('reads version 2.1 as phones write it', () => {
    const reading = readVcards(fixture('phone.vcf'))
    expect(reading).toMatchObject({ read: 2, rejected: 0, problems: [] })
    expect(facts(reading)).toEqual([
      {
        name: 'Jörg Brandt',
        mails: ['joerg.brandt@ellerbach.example'],
        phones: ['+49 170 0000001', '+49 30 0000002'],
        employments: [works('Stadtwerke Ellerbach', 'Leiter Dispositión')],
        notes: 'Met at the fair\nin Halle, 2023',
      },
      { name: 'Bo Lind', phones: ['+46 8 0000003'] },
    ])
  })

  it('reads versions 3 and 4, and accounts for what is no person', () => {
    const reading = readVcards(fixture('book.vcf'))
    expect(reading).toMatchObject({ read: 5, rejected: 3 })
    expect(facts(reading)).toEqual([
      {
        name: 'Ana Reyes',
        mails: ['ana@harlow.example'],
        phones: ['+1 555 010 0004'],
        links: ['https://www.linkedin.com/in/ana-reyes-made'],
        employments: [works('Harlow, Fern & Oak', 'Head of People')],
        notes: 'Line one\nLine two, with a comma',
      },
      {
        name: "Siobhan O'Neill",
        mails: ['siobhan@coach.example'],
        phones: ['+353-1-000-0005'],
      },
    ])
    expect(reading.problems.map(({ place, field }) => [place, field])).toEqual([
      ['card 2', null],
      ['card 3', 'KIND'],
      ['card 4', 'FN'],
      ['card 5', null],
    ])
  })

  it('tells a person of an address book again by what the book calls them', () => {
    const card = (org: string) =>
      `BEGIN:VCARD\nVERSION:3.0\nUID:u-1\nFN:Ana Reyes\nORG:${org}\nEND:VCARD\n`
    expect(read(card('Larch')).records[0]?.draft.contactId).toBe(
      read(card('Alder')).records[0]?.draft.contactId,
    )
  })

  it('refuses a file without a card', () => {
    expect(() => read('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).toThrow(DomainError)
  })

  it('reads back what is written', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ;,\\'"-]{1,12}$/)
    const name = fc.tuple(word, word).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, word, fc.option(name), (whole, employer, notes) => {
        const contact = {
          ...NOTHING_KNOWN,
          ...{ id: 'c-1', name: whole, mails: ['a@b.example'], phones: ['+49 1'], notes },
          employments: [works(employer, null)],
        }
        const [back] = facts(read(vcardText([contact])))
        expect(back).toEqual({
          ...{ name: whole, mails: ['a@b.example'], phones: ['+49 1'] },
          employments: [works(employer, null)],
          ...(notes && { notes }),
        })
      }),
    )
  })
})
