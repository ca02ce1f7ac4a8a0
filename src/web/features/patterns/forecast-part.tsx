/** What it takes to get to an offer: the forecast, and what a change of one's own would do to it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ForecastView } from '#contracts/forecast.ts'
import { FanChart } from '#web/features/patterns/fan-chart.tsx'
import { useAnswer } from '#web/features/patterns/use-answer.ts'
import { WhatIfControls } from '#web/features/patterns/what-if-controls.tsx'
import {
  answerWords,
  fanSentence,
  forecastTable,
  LEFT_OUT,
  NO_FORECAST,
} from '#web/lib/forecast-words.ts'
import { queries } from '#web/lib/queries.ts'
import { AS_IT_IS, type ForecastInputs } from '#web/lib/what-if.ts'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

export function ForecastPart({ sources }: { readonly sources: readonly string[] }) {
  return (
    <Section title="What it takes to get to an offer" id="forecast">
      <Loaded query={useQuery(queries.forecast())}>
        {({ forecast, inputs }) =>
          forecast && inputs ? (
            <Told forecast={forecast} inputs={inputs} sources={sources} />
          ) : (
            <p className="text-soft">{NO_FORECAST}</p>
          )
        }
      </Loaded>
    </Section>
  )
}

type ToldProps = {
  readonly forecast: ForecastView
  readonly inputs: ForecastInputs
  readonly sources: readonly string[]
}

function Told({ forecast, inputs, sources }: ToldProps) {
  const [changed, change] = useState(AS_IT_IS)
  const answer = useAnswer(inputs, forecast, changed)
  return (
    <>
      <div className="mb-6 grid max-w-[65ch] gap-2">
        {forecast.words.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <ChartFigure
        sentence={fanSentence(forecast)}
        table={forecastTable(forecast, answer)}
        part="forecast"
        n={forecast.n}
        sources={sources}
      >
        <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div>
            <FanChart now={forecast} then={answer} />
            <output className="mt-3 block max-w-[65ch] min-h-[3.2em]">
              {answer ? answerWords(forecast, answer) : ''}
            </output>
            <p className="mt-3 max-w-[65ch] text-sm text-soft">{LEFT_OUT}</p>
          </div>
          <WhatIfControls forecast={forecast} inputs={inputs} changed={changed} change={change} />
        </div>
      </ChartFigure>
    </>
  )
}
