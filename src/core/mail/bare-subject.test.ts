/** The marks before a subject, as mail programs and servers write them. */
import { expect, it } from 'vitest'
import { bareSubject, isAnswerSubject, isForwardSubject } from './bare-subject.ts'

it.each([
  'Re: Planner',
  'AW: AW: Planner',
  'RE[2]: Planner',
  'Re(3): Planner',
  'Rép : Planner',
  '[EXTERNAL] RE: Planner',
  '***SPAM*** Re: Planner',
])('knows an answer by %s', (subject) => {
  expect([isAnswerSubject(subject), isForwardSubject(subject)]).toEqual([true, false])
})

it.each([
  'FW: Planner',
  'Fwd: RE: Planner',
  'WG: Planner',
  'TR : Planner',
  'RV: Planner',
  'ENC: Planner',
  '[EXT] FW: Planner',
])('knows what is forwarded by %s', (subject) => {
  expect([isAnswerSubject(subject), isForwardSubject(subject)]).toEqual([false, true])
})

it.each(['Planner', 'Research: Planner', 'Encore: Planner', ''])(
  'knows neither by %j',
  (subject) => {
    expect([isAnswerSubject(subject), isForwardSubject(subject)]).toEqual([false, false])
  },
)

it('compares what is left', () => {
  expect(bareSubject('AW: Re: Data  Analyst')).toBe('data analyst')
  expect(bareSubject('[EXTERNAL] Re: Data Analyst')).toBe('data analyst')
  expect(bareSubject('[Ref 12] Data Analyst')).toBe('[ref 12] data analyst')
})
