/** Rows that may be one with what is known already, and merges that outlive a split. */
import { describe, expect, it } from 'vitest'
import { applicationIdOf } from './founders.ts'
import { event, mail, row, told } from './made-members.test-data.ts'
import { type RebuildInput, rebuild } from './rebuild.ts'

const from = (given: Partial<RebuildInput>) =>
  rebuild({ messages: [], entries: [], events: [], ...given })
const applied = (date: string) => [told('applied', date)]
const later = { importId: 'import-2' }
const [first, second, third] = [1, 2, 3].map((seq) => applicationIdOf(`e-${seq}`)) as [
  string,
  string,
  string,
]

describe('a row that may belong to what is known', () => {
  const twins = [
    row(1, { milestones: applied('2026-03-01') }),
    row(2, { milestones: applied('2026-03-03') }),
  ]
  const between = row(3, { ...later, milestones: applied('2026-03-02') })

  it('stands alone and is asked about when it fits two equally', () => {
    const { applications, toReview } = from({ entries: [...twins, between] })
    expect(applications).toHaveLength(3)
    expect(toReview).toEqual([
      {
        id: 'e-3',
        of: 'entry',
        question: 'same-application',
        reading: null,
        candidates: [first, second],
        ownApplicationId: third,
        sender: null,
        employer: between.employer,
        date: '2026-03-02',
        isShared: false,
        rules: [],
      },
    ])
  })

  it('is not asked about when each of two rows has its own place', () => {
    const other = row(4, { ...later, milestones: applied('2026-03-03') })
    const { applications, toReview } = from({ entries: [...twins, between, other] })
    expect(applications).toHaveLength(2)
    expect(toReview).toEqual([])
  })

  it.each([
    ['the same role 30 days later', { milestones: applied('2026-03-31') }, true],
    ['the same role 90 days later', { milestones: applied('2026-05-30') }, false],
    ['no role and no date', { role: null }, true],
    ['a fuller role without a date', { role: 'Data Analyst, Pricing' }, true],
    ['another role on the same day', { role: 'Cook', milestones: applied('2026-03-01') }, false],
    ['another employer', { employer: 'Contoso', milestones: applied('2026-03-01') }, false],
  ])('that has %s: asked is %#', (_, spec, isAsked) => {
    const entries = [row(1, { milestones: applied('2026-03-01') }), row(2, { ...later, ...spec })]
    const { applications, toReview } = from({ entries })
    expect(applications).toHaveLength(2)
    expect(toReview.map(({ id }) => id)).toEqual(isAsked ? ['e-2'] : [])
  })

  it('joins where the person puts it, and parts again when that is undone', () => {
    const settle = event(1, {
      type: 'settle-message',
      messageId: 'e-3',
      verdict: 'accept',
      applicationId: second,
    })
    const entries = [...twins, between]
    const joined = from({ entries, events: [settle] })
    expect(joined.applications.map(({ id }) => id)).toEqual([first, second])
    expect(joined.aliases.get(third)).toBe(second)
    expect(joined.toReview).toEqual([])
    const undo = event(2, { type: 'undo', eventId: 'ev-1' })
    expect(from({ entries, events: [settle, undo] })).toEqual(from({ entries }))
  })

  it('stays on its own, unasked, when the person says so', () => {
    const settle = event(1, {
      type: 'settle-message',
      messageId: 'e-3',
      verdict: 'accept',
      applicationId: third,
    })
    const search = from({ entries: [...twins, between], events: [settle] })
    expect(search.applications).toHaveLength(3)
    expect(search.toReview).toEqual([])
  })

  it('goes when the person dismisses it', () => {
    const settle = event(1, { type: 'settle-message', messageId: 'e-3', verdict: 'dismiss' })
    const search = from({ entries: [...twins, between], events: [settle] })
    expect(search.applications).toHaveLength(2)
    expect(search.toReview).toEqual([])
  })

  it('joins an application that a mail founded, by the person’s word', () => {
    const messages = [
      mail(1, 'acknowledgement', '2026-01-01', { role: 'Data Analyst' }),
      mail(2, 'rejection', '2026-01-20', { role: 'Data Analyst' }),
    ]
    const entries = [row(3, { role: 'Reporting', milestones: applied('2026-06-01') })]
    const byMail = applicationIdOf('m-1')
    expect(from({ messages, entries }).applications).toHaveLength(2)
    const settle = event(1, {
      type: 'settle-message',
      messageId: 'e-3',
      verdict: 'accept',
      applicationId: byMail,
    })
    const { applications, aliases } = from({ messages, entries, events: [settle] })
    expect(applications.map(({ id }) => id)).toEqual([byMail])
    expect(aliases.get(third)).toBe(byMail)
  })

  it('is no longer asked about once the person merged the two', () => {
    const merge = event(1, { type: 'merge', into: first, from: third })
    const { applications, toReview } = from({ entries: [...twins, between], events: [merge] })
    expect(applications).toHaveLength(2)
    expect(toReview.map(({ candidates }) => candidates)).toEqual([[second]])
  })
})

describe('a merge, then a split', () => {
  const [cook, baker] = [{ role: 'Cook' }, { role: 'Baker' }]
  const messages = [
    mail(1, 'acknowledgement', '2026-03-01', cook),
    mail(2, 'interview', '2026-03-10', cook),
    mail(3, 'acknowledgement', '2026-03-02', baker),
    mail(4, 'rejection', '2026-03-20', baker),
  ]
  const [ofCook, ofBaker] = [applicationIdOf('m-1'), applicationIdOf('m-3')]
  const split = (...messageIds: string[]) =>
    event(2, { type: 'split', applicationId: ofCook, messageIds })
  const mailsOf = (events: RebuildInput['events']) =>
    from({ messages, events }).applications.map(({ messageIds }) => messageIds)

  it.each([
    ['into', ofCook, ofBaker],
    ['from', ofBaker, ofCook],
  ])('keeps the rest of the merge when the founder of its "%s" is split off', (_, into, gone) => {
    const merge = event(1, { type: 'merge', into, from: gone })
    expect(mailsOf([merge, split('m-1')])).toEqual([['m-1'], ['m-3', 'm-2', 'm-4']])
  })

  it('ends the merge when one side is split off as a whole', () => {
    const merge = event(1, { type: 'merge', into: ofCook, from: ofBaker })
    expect(mailsOf([merge, split('m-1', 'm-2')])).toEqual([
      ['m-1', 'm-2'],
      ['m-3', 'm-4'],
    ])
  })

  it('is whole again when the split is undone', () => {
    const merge = event(1, { type: 'merge', into: ofCook, from: ofBaker })
    const undo = event(3, { type: 'undo', eventId: 'ev-2' })
    expect(mailsOf([merge, split('m-1'), undo])).toEqual(mailsOf([merge]))
  })

  it('leaves the rest together, with its notes, when the founder is split off', () => {
    const note = event(1, { type: 'note', applicationId: ofCook, text: 'Ask for Ana' })
    const { applications } = from({ messages, events: [note, split('m-1')] })
    expect(applications.map(({ messageIds, notes }) => [messageIds, notes])).toEqual([
      [['m-1'], []],
      [['m-3', 'm-4'], []],
      [['m-2'], ['Ask for Ana']],
    ])
  })
})
