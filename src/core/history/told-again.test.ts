import { describe, expect, it } from 'vitest'
import type { MilestoneRef } from '#core/model/events.ts'
import { event, row, told } from './made-members.test-data.ts'
import { notesOf, underFirstNames } from './told-again.ts'

const a = 'a-1'
const correct = (seq: number, milestone: MilestoneRef, to: Pick<MilestoneRef, 'kind' | 'date'>) =>
  event(seq, { type: 'correct-milestone', applicationId: a, milestone, to })
const talk = told('interview', '2026-03-10')
const screen = told('screen', '2026-03-11')

describe('underFirstNames', () => {
  const again = row(9, { milestones: [told('applied', '2026-03-01'), screen] })
  const named = (milestones: readonly MilestoneRef[]) =>
    milestones.map(({ kind, date }) => [kind, date])

  it('names a repeated step as it was called before it was corrected, through each correction', () => {
    const first = correct(2, talk, { kind: 'final', date: '2026-03-10' })
    const second = correct(3, { ...talk, kind: 'final' }, { kind: 'screen', date: '2026-03-11' })
    expect(named(underFirstNames(again, [first, second]))).toEqual([
      ['applied', '2026-03-01'],
      ['interview', '2026-03-10'],
    ])
  })

  it('leaves a row alone that came before the correction, or tells of both', () => {
    const late = correct(10, talk, { kind: 'screen', date: '2026-03-11' })
    expect(underFirstNames(again, [late])).toEqual(again.milestones)
    const both = row(9, { milestones: [talk, screen] })
    const early = correct(2, talk, { kind: 'screen', date: '2026-03-11' })
    expect(underFirstNames(both, [early])).toEqual(both.milestones)
  })
})

describe('notesOf', () => {
  const note = (seq: number, text: string) => event(seq, { type: 'note', applicationId: a, text })
  const edit = (seq: number, from: string, to: string | null) =>
    event(seq, { type: 'edit-note', applicationId: a, from, to })

  it('corrects and takes out notes that a row brought', () => {
    const rows = [row(1, { notes: ['Ask An', 'Nonsense', 'Sundays'] })]
    const edits = [edit(2, 'Ask An', 'Ask Ana'), edit(3, 'Nonsense', null)]
    expect(notesOf(rows, edits)).toEqual(['Ask Ana', 'Sundays'])
  })

  it('takes nothing new from a row that repeats notes, as they were or as they are now', () => {
    const rows = [
      row(1, { notes: ['Ask An', 'Nonsense'] }),
      row(8, { notes: ['Ask An', 'Nonsense', 'of the sheet'] }),
      row(9, { notes: ['Ask Ana', 'by hand'] }),
    ]
    const events = [edit(2, 'Ask An', 'Ask Ana'), edit(3, 'Nonsense', null), note(4, 'by hand')]
    expect(notesOf(rows, events)).toEqual(['Ask Ana', 'by hand', 'of the sheet'])
  })

  it('keeps what is written twice in one row, or by hand', () => {
    expect(notesOf([row(1, { notes: ['x', 'x'] })], [note(2, 'x')])).toEqual(['x', 'x', 'x'])
  })
})
