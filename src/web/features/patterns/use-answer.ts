/**
 * The answer to what a person changes, at once: rougher while a slider moves, whole when it rests.
 * No answer takes so long that the page would not follow the hand.
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ForecastView } from '#contracts/forecast.ts'
import { scenarioRunner } from '#core/forecast/forecast.ts'
import type { ForecastRun } from '#core/forecast/forecast-types.ts'
import { answerTo, type Changed, type ForecastInputs, QUICK_PATHS } from '#web/lib/what-if.ts'

/** A hand that pauses this long has let go. */
const RESTS_MS = 250

export function useAnswer(
  inputs: ForecastInputs,
  forecast: ForecastView,
  changed: Changed,
): ForecastRun | null {
  const run = useMemo(() => scenarioRunner(inputs), [inputs])
  useEffect(() => readyAhead(run, forecast), [run, forecast])
  const asked = useDeferredValue(changed)
  const [resting, rest] = useState(changed)
  useEffect(() => {
    const timer = setTimeout(() => rest(changed), RESTS_MS)
    return () => clearTimeout(timer)
  }, [changed])
  const paths = asked === resting ? undefined : QUICK_PATHS
  return useMemo(() => answerTo(run, forecast, asked, paths), [run, forecast, asked, paths])
}

/** The rates are drawn in slices beforehand, so that the first answer is as quick as the next. */
const SLICES = [500, 1_000, 2_000, 4_000, 6_000, 8_000, 10_000] as const
const PAUSE_MS = 40

function readyAhead(run: ReturnType<typeof scenarioRunner>, { weekly, offerBy }: ForecastView) {
  let at = 0
  let timer = setTimeout(slice, PAUSE_MS)
  return () => clearTimeout(timer)

  function slice() {
    run({ weekly }, offerBy.date, SLICES[at])
    at += 1
    if (at < SLICES.length) timer = setTimeout(slice, PAUSE_MS)
  }
}
