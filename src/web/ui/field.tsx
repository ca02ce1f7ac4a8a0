/** Labelled inputs. The label is always seen; help and trouble stand under the field. */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'

const BOX =
  'w-full min-h-11 rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-soft md:min-h-10'

type Labelled = { readonly label: string; readonly help?: string; readonly hideLabel?: boolean }

function Frame({
  id,
  label,
  help,
  hideLabel,
  children,
}: Labelled & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
      </label>
      {children}
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  )
}

export function TextField({
  label,
  help,
  hideLabel = false,
  className = '',
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} {...(help ? { help } : {})} hideLabel={hideLabel}>
      <input
        id={id}
        aria-describedby={help && `${id}-help`}
        className={`${BOX} ${className}`}
        {...rest}
      />
    </Frame>
  )
}

export function TextArea({
  label,
  help,
  hideLabel = false,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} {...(help ? { help } : {})} hideLabel={hideLabel}>
      <textarea id={id} aria-describedby={help && `${id}-help`} className={BOX} {...rest} />
    </Frame>
  )
}

export type Choice = { readonly value: string; readonly text: string }

export function SelectField({
  label,
  help,
  hideLabel = false,
  choices,
  ...rest
}: Labelled & { readonly choices: readonly Choice[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  return (
    <Frame id={id} label={label} {...(help ? { help } : {})} hideLabel={hideLabel}>
      <select id={id} aria-describedby={help && `${id}-help`} className={BOX} {...rest}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** The choices of a table of words, with an empty one first where nothing is known. */
export function choicesOf(
  words: Readonly<Record<string, string>>,
  none?: string,
): readonly Choice[] {
  const choices = Object.entries(words).map(([value, text]) => ({ value, text }))
  return none === undefined ? choices : [{ value: '', text: none }, ...choices]
}
