/**
 * The answer to what a person changes, at once: rougher while a slider moves, whole when it rests.
 * No answer takes so long that the page would not follow the hand.
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ForecastView } from '#contracts/forecast.ts'
import { runScenario } from '#core/forecast/forecast.ts'
import type { ForecastRun } from '#core/forecast/forecast-types.ts'
import { answerTo, type Changed, type ForecastInputs, QUICK_PATHS } from '#web/lib/what-if.ts'

/** A hand that pauses this long has let go. */
const RESTS_MS = 250

export function useAnswer(
  inputs: ForecastInputs,
  forecast: ForecastView,
  changed: Changed,
): ForecastRun | null {
  useEffect(() => warmUp(inputs, forecast), [inputs, forecast])
  const asked = useDeferredValue(changed)
  const [resting, rest] = useState(changed)
  useEffect(() => {
    const timer = setTimeout(() => rest(changed), RESTS_MS)
    return () => clearTimeout(timer)
  }, [changed])
  const paths = asked === resting ? undefined : QUICK_PATHS
  return useMemo(() => answerTo(inputs, forecast, asked, paths), [inputs, forecast, asked, paths])
}

/** A browser makes code quick once it has run a while: so it runs a while before it is needed. */
const WARM_UP_PATHS = [250, 500, 1_000, 2_000] as const
const PAUSE_MS = 40

function warmUp(inputs: ForecastInputs, { weekly, offerBy }: ForecastView) {
  let at = 0
  let timer = setTimeout(slice, PAUSE_MS)
  return () => clearTimeout(timer)

  function slice() {
    runScenario(inputs, { weekly }, offerBy.date, WARM_UP_PATHS[at])
    at += 1
    if (at < WARM_UP_PATHS.length) timer = setTimeout(slice, PAUSE_MS)
  }
}
