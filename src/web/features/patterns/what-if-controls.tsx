/** What may be changed in the forecast: pace, referrals, one stage; and what is worth asking first. */
import type { ForecastView } from '#contracts/forecast.ts'
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { rounded } from '#core/forecast/forecast-words.ts'
import { STAGE_MENDED } from '#web/lib/forecast-words.ts'
import {
  AS_IT_IS,
  type Changed,
  canChangeReferred,
  changeOf,
  type ForecastInputs,
  isChanged,
  isSameChange,
  referredNow,
  weeklyPlace,
  weeklyRange,
} from '#web/lib/what-if.ts'
import { Button } from '#web/ui/button.tsx'
import { SelectField } from '#web/ui/field.tsx'
import { SliderField } from '#web/ui/slider-field.tsx'

type WhatIfControlsProps = {
  readonly forecast: ForecastView
  readonly inputs: ForecastInputs
  readonly changed: Changed
  readonly change: (changed: Changed) => void
}

export function WhatIfControls(props: WhatIfControlsProps) {
  const { forecast, inputs, changed, change } = props
  const { weekly, whatIfs } = forecast
  const referred = referredNow(inputs)
  return (
    <fieldset className="no-print min-w-0">
      <legend className="mb-2 font-semibold">What if</legend>
      <ul className="mb-5 grid gap-2">
        {whatIfs.map((whatIf) => (
          <li key={whatIf.id}>
            <ReadyMade
              words={whatIf.words}
              its={changeOf(whatIf, weekly)}
              changed={changed}
              change={change}
            />
          </li>
        ))}
      </ul>
      <div className="grid gap-4">
        <SliderField
          label="Applications a week"
          {...weeklyRange(forecast)}
          step={1}
          value={weeklyPlace(forecast, changed)}
          told={`${rounded(changed.weekly ?? weekly)} a week`}
          help={`Yours: about ${rounded(weekly)}`}
          choose={(chosen) => change({ ...changed, weekly: chosen })}
        />
        {canChangeReferred(inputs) && (
          <SliderField
            label="Through someone who refers you"
            min={0}
            max={100}
            step={5}
            value={Math.round(100 * (changed.referred ?? referred))}
            told={`${Math.round(100 * (changed.referred ?? referred))} of 100`}
            help={`Yours: ${Math.round(100 * referred)} of 100`}
            choose={(chosen) => change({ ...changed, referred: chosen / 100 })}
          />
        )}
        <SelectField
          label="A stage brought to the usual"
          choices={[
            { value: '', text: 'As it is' },
            ...PASSABLE_STAGES.map((stage) => ({ value: stage, text: STAGE_MENDED[stage] })),
          ]}
          value={changed.mended ?? ''}
          onChange={({ target }) => change({ ...changed, mended: stageOf(target.value) })}
        />
        <Button
          className="justify-self-start"
          disabled={!isChanged(changed)}
          onClick={() => change(AS_IT_IS)}
        >
          Back to as it is
        </Button>
      </div>
    </fieldset>
  )
}

const stageOf = (value: string): PassableStage | null =>
  PASSABLE_STAGES.find((stage) => stage === value) ?? null

type ReadyMadeProps = {
  readonly words: string
  readonly its: Changed
  readonly changed: Changed
  readonly change: (changed: Changed) => void
}

/** A second press takes it back. */
function ReadyMade({ words, its, changed, change }: ReadyMadeProps) {
  const isOn = isSameChange(its, changed)
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => change(isOn ? AS_IT_IS : its)}
      className="what-if min-h-11 w-full rounded-control border border-line-strong px-3 py-2 text-left text-sm hover:border-accent"
    >
      {words}
    </button>
  )
}
