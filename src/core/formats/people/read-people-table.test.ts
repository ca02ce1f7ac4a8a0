import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '#core/model/errors.ts'
import { isPeopleTable, readPeopleTable } from './read-people-table.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../tests/fixtures/${name}`, import.meta.url))
const read = (text: string) => readPeopleTable(new TextEncoder().encode(text))

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

`
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'

describe('readPeopleTable', () => {
  it('reads an export of LinkedIn, with the notes above its header', () => {
    const {
      read: count,
      records,
      rejected,
      problems,
    } = readPeopleTable(fixture('ok/linkedin/Connections.csv'))
    expect({ count, rejected }).toEqual({ count: 7, rejected: 1 })
    expect(problems).toEqual([
      {
        place: 'row 9',
        field: 'First Name',
        reason:
          'No name stands here: LinkedIn keeps an empty row for a closed account. The row is left out.',
      },
    ])
    expect(records[0]?.draft.facts).toEqual({
      name: 'Priya Sharma',
      mails: ['priya.sharma@larch.example'],
      links: ['https://www.linkedin.com/in/priya-sharma-made'],
      employments: [
        {
          employer: 'Larch, Fern & Oak GmbH',
          title: 'Lead "Data" Analyst',
          from: null,
          to: null,
          isCurrent: true,
        },
      ],
      connectedOn: '2024-03-05',
    })
  })

  it.each([
    ['linkedin/Kontakte.csv', 'Jörg Brandt', '2023-12-01'],
    ['linkedin/Relations.csv', 'Hélène Auclair', '2024-02-14'],
  ])('reads %s, an export in another language', (file, name, connectedOn) => {
    const { records, problems } = readPeopleTable(fixture(`ok/${file}`))
    expect(problems).toEqual([])
    expect(records[0]?.draft.facts).toMatchObject({ name, connectedOn })
  })

  it('tells the same person again in a later export with a new employer', () => {
    const row = (employer: string) =>
      `Ana,Reyes,https://www.linkedin.com/in/ana-reyes/,,${employer},,05 Mar 2024\n`
    const [first, second] = [read(HEADER + row('Larch')), read(HEADER + row('Alder'))]
    expect(first.records[0]?.draft.contactId).toBe(second.records[0]?.draft.contactId)
  })

  it('keeps two people of one address apart', () => {
    const { records } = read(`${HEADER}Ana,Reyes,,team@a.example,,,\nBo,Reyes,,team@a.example,,,\n`)
    expect(new Set(records.map(({ draft }) => draft.contactId)).size).toBe(2)
  })

  it('takes a contact without what cannot be read in it, and says so', () => {
    const { records, rejected, problems } = read(
      `${HEADER}Ana,Reyes,,not an address,Larch,,31/31/2024\n`,
    )
    expect({ taken: records.length, rejected }).toEqual({ taken: 1, rejected: 0 })
    expect(records[0]?.draft.facts).not.toHaveProperty('mails')
    expect(problems.map(({ place, field }) => [place, field])).toEqual([
      ['row 2', 'Email Address'],
      ['row 2', 'Connected On'],
    ])
  })

  it('loses one row to a quotation mark that never closes, not those behind it', () => {
    const {
      read: count,
      records,
      problems,
    } = read(`${HEADER}Ana,"Reyes,,,Larch,,\nBo,Lind,,,Alder,,\nCy,Moss,,,Fern,,\n`)
    expect({ count, taken: records.map(({ draft }) => draft.facts.name) }).toEqual({
      count: 3,
      taken: ['Bo Lind', 'Cy Moss'],
    })
    expect(problems[0]).toMatchObject({ place: 'row 2' })
  })

  it('accounts for every row, whatever stands in it', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 })), (rows) => {
        const text = rows.map((cells) =>
          cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','),
        )
        const reading = read(HEADER + text.join('\n'))
        const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''))
        expect(reading.read).toBe(filled.length)
        expect(reading.records.length + reading.rejected).toBe(reading.read)
      }),
    )
  })

  it('refuses a table that holds no people', () => {
    expect(() => read('Company,Role,Applied\nLarch,Cook,2026-03-01\n')).toThrow(DomainError)
  })
})

describe('isPeopleTable', () => {
  it('knows its own notes and header, and no table of applications', () => {
    expect(isPeopleTable(NOTES + HEADER)).toBe(true)
    expect(isPeopleTable('Name,Company,Status\nCook,Larch,Applied\n')).toBe(false)
  })
})
