/** Own templates say what the person wrote, with what is known put in. Names are invented. */
import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import { draftFromTemplate } from './draft-letter.ts'
import { ownTemplatesIn, readTemplate, TEMPLATE_SLOTS, templateIdFor } from './own-templates.ts'

const APPLICATION: Application = {
  id: 'a-1',
  employer: 'Alderbrook [Ltd]',
  role: 'Data Analyst',
  channel: null,
  milestones: [{ kind: 'applied', date: '2026-03-01', source: 'entry', certainty: 1 }],
  answers: {},
  moments: [],
  notes: [],
  messageIds: [],
  given: { news: 'I moved to Leeds.' },
}
const template = (body: string, subject = 'Hello {contact}'): OwnTemplate => ({
  id: 'own-note',
  name: 'Note',
  subject,
  body,
})
const drafted = (own: OwnTemplate, language: 'en' | 'de' = 'en') =>
  draftFromTemplate(
    own,
    {
      application: APPLICATION,
      person: { name: 'Sam Reed', skills: ['SQL'] },
      contact: { name: 'Priya Shah', address: 'priya@alderbrook.example' },
      today: '2026-04-02',
    },
    { language },
  )

describe('draftFromTemplate', () => {
  it('fills slots from the facts, and what is given', () => {
    const letter = drafted(
      template('{contact}, {role} at { employer }: {applied-on}. {news}. {your-name}'),
    )
    expect(letter.body).toBe(
      'Priya Shah, Data Analyst at Alderbrook Ltd: 1 March. I moved to Leeds. Sam Reed',
    )
    expect(letter).toMatchObject({ subject: 'Hello Priya Shah', to: 'priya@alderbrook.example' })
    expect(letter.gaps).toEqual([])
  })

  it('shows what is missing as a gap, and gaps that the template itself leaves', () => {
    const { body, gaps, checks } = drafted(template('{talked-on} {reason} [a line on the talk]'))
    expect(body).toBe(
      '[the day on which you talked] [your reason in one line] [a line on the talk]',
    )
    expect(gaps.map(({ id }) => id)).toEqual(['talked-on', 'reason', 'in-the-text'])
    expect(checks.find(({ id }) => id === 'gaps')?.ok).toBe(false)
  })

  it('says dates as the language does', () => {
    expect(drafted(template('{applied-on}'), 'de').body).toBe('1. März')
  })

  it('fills in one pass: a value that looks like a slot stays as it is', () => {
    const own = { ...APPLICATION, role: '{employer}' }
    const letter = draftFromTemplate(template('{role}'), {
      application: own,
      person: null,
      contact: null,
      today: '2026-04-02',
    })
    expect(letter.body).toBe('employer')
  })
})

describe('readTemplate', () => {
  it('refuses a slot that is not known, names it, and says which are', () => {
    const text = { name: 'Note', subject: 'Hi {firma}', body: 'Dear {Contact}, {role}' }
    expect(() => readTemplate(text)).toThrowError(
      expect.objectContaining({
        code: 'bad-input',
        message: expect.stringMatching(/\{firma\}, \{Contact\}.*\{employer\}/),
      }),
    )
  })

  it.each([
    [{ name: ' ', subject: '', body: 'x' }, 'name'],
    [{ name: 'Note', subject: '', body: ' \n' }, 'text'],
    [{ name: 'Note', subject: 's'.repeat(201), body: 'x' }, 'subject'],
    [{ name: 'Note', subject: '', body: 'x'.repeat(4001) }, 'body'],
  ])('refuses %j', (text, what) => {
    expect(() => readTemplate(text)).toThrowError(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(what) }),
    )
  })

  it('takes every slot that it lists, and keeps the words', () => {
    const body = TEMPLATE_SLOTS.map((slot) => `{${slot}}`).join('\r\n')
    const read = readTemplate({ name: ' My\nnote ', subject: 'a\nb', body })
    expect(read).toEqual({ name: 'My note', subject: 'a b', body: body.replaceAll('\r', '') })
    // Each slot is either filled or a gap with words, never "undefined".
    expect(drafted({ id: 'own-x', ...read }).body).not.toMatch(/undefined|[{}]/)
  })
})

describe('ownTemplatesIn', () => {
  const events = (...bodies: EventBody[]): readonly SearchEvent[] =>
    bodies.map((body, seq) => ({ id: `v-${seq}`, seq, at: '2026-04-02T08:00:00.000Z', body }))
  const keep = (id: OwnTemplate['id'], name: string): EventBody => ({
    type: 'keep-template',
    template: { id, name, subject: '', body: 'x' },
  })

  it('lists what stands, by name: the newest words, without what was taken out or undone', () => {
    const said = events(
      keep('own-b', 'B'),
      keep('own-a', 'A'),
      keep('own-c', 'C'),
      keep('own-b', 'Beta'),
      { type: 'drop-template', templateId: 'own-c' },
      keep('own-d', 'D'),
      { type: 'undo', eventId: 'v-5' },
    )
    expect(ownTemplatesIn(said).map(({ name }) => name)).toEqual(['A', 'Beta'])
  })

  it('gives each an id of its own', () => {
    expect(templateIdFor('Büro: Gruß!', [])).toBe('own-buro-gruß')
    expect(templateIdFor('Note', ['own-note', 'own-note-2'])).toBe('own-note-3')
    expect(templateIdFor('!?a', [])).toBe('own-a')
  })
})
