import { describe, expect, it } from 'vitest'
import type { LetterView } from '#contracts/kept-letters.ts'
import type { MilestoneView } from '#contracts/shared.ts'
import {
  letterLines,
  letterShown,
  sentWords,
  standingWords,
  withGapsFilled,
  withLetter,
} from '#web/lib/kept-letter.ts'
import { timelineItems } from '#web/lib/timeline-items.ts'

const TODAY = '2026-11-25'

function letter(id: string, more: Partial<LetterView> = {}): LetterView {
  return {
    id,
    applicationId: 'a-1',
    employer: 'Northwind',
    role: null,
    kind: 'thank-you',
    to: null,
    subject: '',
    body: 'Dear all,',
    state: 'draft',
    heldUntil: null,
    keptAt: '2026-11-20T10:00:00.000Z',
    whyNot: null,
    whyNotByServer: null,
    mailId: null,
    sent: null,
    answers: [],
    ...more,
  }
}
const went = (id: string, on: string, more: Partial<LetterView> = {}) =>
  letter(id, {
    ...{ state: 'sent', sent: { on, at: `${on}T10:00:00.000Z`, by: 'copy', isMet: false } },
    ...more,
  })
const view = (...letters: LetterView[]) => ({ letters, outgoing: null, tomorrow: '2026-11-26' })

describe('letterShown', () => {
  const [open, sent] = [letter('open'), went('sent', '2026-11-20')]
  it('is the one that was asked for, else the open one, else the one that went', () => {
    expect(letterShown(view(open, sent), 'thank-you', { letter: 'sent' })).toBe(sent)
    expect(letterShown(view(open, sent), 'thank-you', { letter: 'gone' })).toBeNull()
    expect(letterShown(view(open, sent), 'thank-you', {})).toBe(open)
    expect(letterShown(view(sent), 'thank-you', {})).toBe(sent)
    expect(letterShown(view(sent), 'check-in', {})).toBeNull()
  })
  it('is never one that went when one writes again', () => {
    expect(letterShown(view(sent), 'thank-you', { another: 'yes' })).toBeNull()
    expect(letterShown(view(open, sent), 'thank-you', { another: 'yes' })).toBe(open)
  })
})

it('puts a letter in its place, and one that is new before the rest', () => {
  const [first, second] = [letter('first'), letter('second')]
  const changed = letter('second', { body: 'Dear both,' })
  expect(withLetter(view(first, second), changed)).toEqual(view(first, changed))
  expect(withLetter(view(first), second)).toEqual(view(second, first))
})

it('fills each place of a gap, takes signs literally, and leaves blank ones open', () => {
  const text = 'Dear [first name], I liked [what]. Bye, [first name].'
  expect(withGapsFilled(text, { 'first name': ' $& ', what: '  ' })).toBe(
    'Dear $&, I liked [what]. Bye, $&.',
  )
})

it('says how a letter stands', () => {
  expect(standingWords(letter('x'), TODAY)).toBe('Draft')
  const held = letter('x', { state: 'held', heldUntil: '2026-11-26' })
  expect(standingWords(held, TODAY)).toBe('Held until tomorrow')
  expect(standingWords(letter('x', { state: 'unsure' }), TODAY)).toMatch(/look/)
  expect(standingWords(went('x', '2026-11-25', { answers: ['m-1'] }), TODAY)).toBe(
    'Sent today · answered',
  )
  expect(sentWords({ on: '2026-11-25', by: 'smtp' })).toBe(
    'Sent on 25 Nov 2026, over your mail server.',
  )
})

it('lists what is written before what fits and is not', () => {
  const lines = letterLines(['thank-you', 'check-in'], [letter('l-1')], TODAY)
  expect(lines.map(({ kind, standing }) => [kind, standing])).toEqual([
    ['thank-you', 'Draft'],
    ['check-in', null],
  ])
})

describe('timelineItems', () => {
  const milestone = (kind: MilestoneView['kind'], date: string | null): MilestoneView => ({
    ...{ kind, date, source: 'entry', certainty: 1 },
  })
  const names = (milestones: readonly MilestoneView[], ...letters: LetterView[]) =>
    timelineItems(milestones, letters).map((item) =>
      'letter' in item ? item.letter.id : item.milestone.kind,
    )
  const path = [
    milestone('applied', '2026-11-02'),
    milestone('interview', null),
    milestone('rejected', '2026-11-20'),
  ]
  it('puts each letter behind what had happened by its day', () => {
    expect(
      names(
        path,
        went('early', '2026-11-01'),
        went('thanks', '2026-11-10'),
        went('reply', '2026-11-20'),
      ),
    ).toEqual(['early', 'applied', 'thanks', 'interview', 'rejected', 'reply'])
  })
  it('keeps the order of letters of one day, and of milestones', () => {
    expect(names([], went('a', '2026-11-20'), went('b', '2026-11-20'))).toEqual(['a', 'b'])
    expect(names(path)).toEqual(['applied', 'interview', 'rejected'])
  })
})
