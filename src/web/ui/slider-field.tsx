/** A slider with its name, what it says now, and where the person's own value lies. */
import { useId } from 'react'

type SliderFieldProps = {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** The value in words, seen and spoken. */
  readonly told: string
  readonly help?: string
  readonly choose: (value: number) => void
}

export function SliderField(props: SliderFieldProps) {
  const { label, min, max, step, value, told, help, choose } = props
  const id = useId()
  return (
    <div className="grid gap-0.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span aria-hidden="true" className="tabular-nums">
          {told}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={told}
        aria-describedby={help && `${id}-help`}
        onChange={({ target }) => choose(Number(target.value))}
        className="min-h-11 w-full accent-accent md:min-h-8"
      />
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  )
}
