/** The list of the long game: who is on it, why, what was last, what is next, what ended it. */
import { describe, expect, it } from 'vitest'
import { readCase, settledAs } from './cadence-cases.test-data.ts'
import { conversationsWith } from './conversations.ts'
import { longGameWith } from './long-game.ts'
import { reasonWords, restWords } from './long-game-words.ts'

type Written = Readonly<Record<string, unknown>>

const FINALIST = {
  m: [
    ['final', '2026-02-20'],
    ['rejected', '2026-03-02'],
  ],
}
const caseOf = (written: Written) =>
  readCase(JSON.stringify({ id: 'x', why: '', person: 'DE', expect: [], ...written }))
const gameOf = (written: Written) => {
  const one = caseOf({ now: '2026-04-01', apps: [FINALIST], ...written })
  return longGameWith(settledAs(one, conversationsWith(one.employerCase)))
}

describe('longGameWith', () => {
  it('tells a finalist since when, why, the last contact and the next day', () => {
    expect(gameOf({})).toMatchObject({
      applicationId: 'a1',
      since: '2026-03-02',
      reasons: ['final'],
      // The talk itself, as nobody wrote since.
      lastContact: { on: '2026-02-20', direction: 'both' },
      // 35 days after 2 March is Easter Monday: Tuesday 7 April.
      next: { kind: 'stay-in-touch', on: '2026-04-07' },
      rest: null,
    })
  })

  it('puts the word of the person before what speaks for it', () => {
    const warm = { ...FINALIST, warm: true }
    expect(gameOf({ mark: 'worth', apps: [warm] })?.reasons).toEqual(['said', 'final', 'warm'])
    const stopped = {
      m: [
        ['interview', '2026-02-20'],
        ['rejected', '2026-03-02', 'role-closed'],
      ],
    }
    expect(gameOf({ apps: [stopped] })?.reasons).toEqual(['on-hold'])
  })

  it('counts as last contact what was said at a fair, and never what was left out', () => {
    const met = { ...FINALIST, touches: [['2026-03-25', 'both', 'other', 'in-person']] }
    expect(gameOf({ apps: [met] })?.lastContact).toEqual({ on: '2026-03-25', direction: 'both' })
    const skipped = gameOf({
      now: '2026-04-10',
      settle: [['stay-in-touch', 'skipped', '2026-04-10', null]],
    })
    expect(skipped).toMatchObject({
      lastContact: { on: '2026-02-20' },
      next: { on: '2026-07-07' },
    })
  })

  it.each([
    [{ stop: 'stopped' }, 'stopped', null],
    [{ stop: 'asked-not-to' }, 'asked-not-to', null],
    [{ mark: 'not-worth' }, 'not-worth', null],
    [{ apps: [FINALIST, { m: [['applied', '2026-03-16']] }] }, 'under-way', null],
    [
      {
        now: '2026-10-10',
        apps: [
          {
            ...FINALIST,
            touches: [
              ['2026-04-07', 'out', 'stay-in-touch', 'mail'],
              ['2026-07-07', 'out', 'stay-in-touch', 'message'],
            ],
          },
        ],
      },
      'unanswered',
      '2026-07-07',
    ],
    [
      {
        now: '2026-05-05',
        apps: [
          {
            m: [
              ['interview', '2026-02-20'],
              ['rejected', '2026-03-02', 'role-closed'],
            ],
            touches: [
              ['2026-04-20', 'out', 'later-role', 'mail'],
              ['2026-04-22', 'in', 'other', 'mail'],
            ],
          },
        ],
      },
      'answered',
      '2026-04-22',
    ],
    // Due on 7 April, let be six months later.
    [{ now: '2026-10-08' }, 'lapsed', '2026-10-07'],
  ])('rests: %j because %s', (written, why, since) => {
    const game = gameOf(written)
    expect(game).toMatchObject({ next: null, rest: { why, since } })
    expect(game?.rest && restWords(game.rest)).toMatch(/\.$/)
  })

  it.each([
    ['a no on paper', { apps: [{ m: [['rejected', '2026-03-02']] }] }],
    [
      'a talk that was neither warm nor a final',
      {
        apps: [
          {
            m: [
              ['interview', '2026-02-20'],
              ['rejected', '2026-03-02'],
            ],
          },
        ],
      },
    ],
    [
      'the employer where the person works now',
      {
        apps: [
          FINALIST,
          {
            m: [
              ['offer', '2026-03-10'],
              ['accepted', '2026-03-12'],
            ],
          },
        ],
      },
    ],
    ['nothing that has ended', { mark: 'worth', apps: [{ m: [['applied', '2026-03-16']] }] }],
  ])('has no place for %s', (_, written) => {
    expect(gameOf(written)).toBeNull()
  })
})

describe('reasonWords', () => {
  it('is one sentence a reason', () => {
    expect(reasonWords(['said', 'final'])).toBe(
      'You said that it is worth it. You got as far as the final.',
    )
  })
})
