import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import { MILESTONE_KINDS } from '#core/model/milestones.ts'
import { FLOW_ENDS } from '#core/model/pattern-ids.ts'
import { summariseHistory } from './history-summary.ts'
import { made, many } from './made-course.test-data.ts'
import { searchFlow } from './search-flow.ts'
import { ratesOf } from './stage-rates.ts'

const TODAY = '2026-03-01'
const flowOf = (applications: readonly Application[]) =>
  searchFlow(summariseHistory(applications, TODAY))

/** The one place an application ends at: "stage end". */
function placeOf(application: Application): string {
  const places = flowOf([application]).stages.flatMap(({ stage, ends }) =>
    FLOW_ENDS.filter((end) => ends[end] > 0).map((end) => `${stage} ${end}`),
  )
  return places.join(', ')
}

const courses = fc.array(
  fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...MILESTONE_KINDS),
      date: fc.constantFrom('2025-11-03', '2026-01-10', '2026-02-02', '2026-02-27', null),
    }),
    { selector: ({ kind }) => kind, maxLength: 6 },
  ),
  { maxLength: 30 },
)
const asSearch = (drawn: readonly (readonly { kind: string; date: string | null }[])[]) =>
  drawn.map((course) => made(Object.fromEntries(course.map(({ kind, date }) => [kind, date]))))

describe('the flow of a search', () => {
  it.each([
    [
      'a no after a screening',
      { applied: '2026-01-02', screen: '2026-01-09', rejected: '2026-01-20' },
      'screen rejected',
    ],
    ['a fresh application', { applied: '2026-02-25' }, 'applied waiting'],
    ['a long silence', { applied: '2025-10-01' }, 'applied no-answer'],
    ['a silence after a final', { applied: '2025-10-01', final: '2025-11-01' }, 'final no-answer'],
    [
      'a withdrawal',
      { applied: '2026-01-02', interview: '2026-01-09', withdrawn: '2026-01-20' },
      'interview withdrawn',
    ],
    ['an offer', { applied: '2026-01-02', offer: '2026-02-02' }, 'offer offer'],
    [
      'an offer that was declined',
      { applied: '2026-01-02', offer: '2026-02-02', declined: '2026-02-05' },
      'offer offer',
    ],
    [
      'an offer that was taken back',
      { applied: '2026-01-02', offer: '2026-02-02', rejected: '2026-02-09' },
      'offer rejected',
    ],
    [
      'a talk after a no',
      { applied: '2026-01-02', rejected: '2026-01-20', screen: '2026-02-25' },
      'screen waiting',
    ],
    ['one without any date', { applied: null }, 'applied waiting'],
  ])('puts %s in its one place', (_, course, place) => {
    expect(placeOf(made(course))).toBe(place)
  })

  it('puts every application in exactly one end and counts nothing twice', () => {
    fc.assert(
      fc.property(courses, (drawn) => {
        const search = asSearch(drawn)
        const { n, stages } = flowOf(search)
        const ended = stages.map(({ ends }) => FLOW_ENDS.reduce((sum, end) => sum + ends[end], 0))
        expect(n).toBe(search.length)
        expect(ended.reduce((sum, count) => sum + count, 0)).toBe(n)
        stages.forEach(({ reached, wentOn }, at) => {
          expect(wentOn + (ended[at] as number)).toBe(reached)
          expect(wentOn).toBe(stages[at + 1]?.reached ?? 0)
        })
      }),
    )
  })

  it('says of each stage what the funnel says', () => {
    fc.assert(
      fc.property(courses, (drawn) => {
        const history = summariseHistory(asSearch(drawn), TODAY)
        const { stages } = searchFlow(history)
        ratesOf(history).forEach(({ from, entered, passed, waiting }, at) => {
          expect(stages[at]).toMatchObject({ stage: from, reached: entered, wentOn: passed })
          expect(stages[at]?.ends.waiting).toBe(waiting)
        })
      }),
    )
  })

  it('of nothing is nothing', () => {
    expect(flowOf([]).stages.every(({ reached }) => reached === 0)).toBe(true)
    expect(flowOf(many(3, { applied: '2026-02-25' })).stages[0]?.reached).toBe(3)
  })
})
