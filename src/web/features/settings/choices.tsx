/** One choice out of a few, all in sight: radio buttons under their question. */
type ChoicesProps<Value extends string> = {
  readonly legend: string
  readonly help?: string
  readonly words: Readonly<Record<Value, string>>
  readonly value: Value
  readonly choose: (value: Value) => void
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, help, words, value, choose } = props
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {help && <p className="text-sm text-soft">{help}</p>}
      <div className="mt-0.5 flex flex-wrap gap-x-6">
        {(Object.keys(words) as Value[]).map((choice) => (
          <label key={choice} className="flex min-h-11 items-center gap-2.5 md:min-h-9">
            <input
              type="radio"
              name={legend}
              className="size-5 accent-accent"
              checked={value === choice}
              onChange={() => choose(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
