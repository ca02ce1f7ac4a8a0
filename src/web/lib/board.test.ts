/** A card goes forward or ends; anything else is refused with what to do instead. */
import { describe, expect, it } from 'vitest'
import type { ApplicationView } from '#contracts/shared.ts'
import { boardOf, movesOf, moveTo } from '#web/lib/board.ts'

const at = (
  stage: ApplicationView['stage'],
  outcome: ApplicationView['outcome'] = 'open',
): ApplicationView => ({
  id: `${stage}-${outcome}`,
  employer: 'Northwind',
  role: null,
  channel: null,
  stage,
  stageAtRejection: null,
  outcome,
  milestones: [],
})

describe('moveTo', () => {
  it('adds the milestone that the new stage means', () => {
    expect(moveTo(at('applied'), 'interview')).toEqual({ kind: 'interview' })
    expect(moveTo(at('screen'), 'rejected')).toEqual({ kind: 'rejected' })
  })
  it('never goes back, and says where to correct', () => {
    expect(moveTo(at('final'), 'screen').refused).toContain('take that out on its page')
    expect(moveTo(at('final'), 'applied').refused).toContain('final interview')
  })
  it('accepts or declines only what was offered', () => {
    expect(moveTo(at('final'), 'accepted').refused).toContain('Move it to Offer first')
    expect(moveTo(at('offer', 'offer'), 'accepted')).toEqual({ kind: 'accepted' })
  })
  it('ends nothing twice, and opens what moves again', () => {
    expect(moveTo(at('screen', 'rejected'), 'withdrawn').refused).toContain('ended already')
    expect(moveTo(at('screen', 'rejected'), 'interview')).toEqual({ kind: 'interview' })
  })
})

describe('movesOf', () => {
  it('offers what makes sense alone', () => {
    expect(movesOf(at('final'))).toEqual(['offer', 'rejected', 'withdrawn'])
    expect(movesOf(at('offer', 'accepted'))).toEqual(['offer'])
  })
})

describe('boardOf', () => {
  it('puts each application in one place', () => {
    const { columns, ended } = boardOf([
      at('screen'),
      at('final', 'rejected'),
      at('offer', 'offer'),
    ])
    expect(columns.map(({ applications }) => applications.length)).toEqual([0, 1, 0, 0, 1])
    expect(ended.map(({ applications }) => applications.length)).toEqual([1, 0, 0, 0])
  })
})
