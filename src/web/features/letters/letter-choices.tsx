/** How the letter is written: to whom, in which register and language, as which form. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { DraftView } from '#contracts/views.ts'
import { choicesInWords, type LetterSearch, readersOf, withChoice } from '#web/lib/letter-search.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { type Choice, SelectField, TextField } from '#web/ui/field.tsx'

type Choices = NonNullable<DraftView['choices']>

const REGISTERS: readonly Choice[] = [
  { value: '', text: 'Warm' },
  { value: 'formal', text: 'Formal' },
]
const FORMS: readonly Choice[] = [
  { value: '', text: 'A line by mail' },
  { value: 'call', text: 'A brief call' },
]

export function LetterChoices({ choices }: { readonly choices: Choices }) {
  const search = useSearch({ from: '/letters/$kind/$id' })
  const navigate = useNavigate({ from: '/letters/$kind/$id' })
  const { register, language, variant, question, to, ...others } = choices
  const choose =
    (key: keyof LetterSearch) => (event: { readonly target: { readonly value: string } }) =>
      void navigate({ search: withChoice(search, key, event.target.value), replace: true })
  const readers = readersOf(choices)
  return (
    <Disclosure summary={<span className="text-soft">{choicesInWords(choices)}</span>}>
      <div className="grid gap-4 sm:grid-cols-2">
        {readers.length > 1 && (
          <SelectField label="To" choices={readers} value={to ?? ''} onChange={choose('to')} />
        )}
        <TextField
          label="To somebody else"
          placeholder="A name, or Name <address>"
          onBlur={(event) => {
            const named = event.currentTarget.value.trim()
            if (named) choose('to')({ target: { value: named } })
          }}
        />
        <SelectField
          label="Register"
          choices={REGISTERS}
          value={register === 'formal' ? register : ''}
          onChange={choose('register')}
        />
        <SelectField
          label="Language"
          choices={others.languages.map(({ id, name }) => ({ value: id, text: name }))}
          value={language}
          onChange={choose('language')}
        />
        {others.variants.length > 0 && (
          <SelectField
            label="What you ask for"
            choices={FORMS}
            value={variant ?? ''}
            onChange={choose('variant')}
          />
        )}
        {others.questions.length > 1 && (
          <div className="sm:col-span-2">
            <SelectField
              label="The question"
              choices={others.questions.map(({ id, text }) => ({ value: id, text }))}
              value={question ?? ''}
              onChange={choose('question')}
            />
          </div>
        )}
      </div>
    </Disclosure>
  )
}
