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
  const asked = useDeferredValue(changed)
  const [resting, rest] = useState(changed)
  useEffect(() => {
    const timer = setTimeout(() => rest(changed), RESTS_MS)
    return () => clearTimeout(timer)
  }, [changed])
  const paths = asked === resting ? undefined : QUICK_PATHS
  return useMemo(() => answerTo(run, forecast, asked, paths), [run, forecast, asked, paths])
}
