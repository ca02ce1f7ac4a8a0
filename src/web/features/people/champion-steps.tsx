/** What a contact was asked and did as a champion, employer by employer, and the next step. */
import { type FormEvent, useId } from 'react'
import type { ChampionView, PersonPageView } from '#contracts/people.ts'
import type { ChampionStep } from '#core/model/people-events.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { STEP_WORDS } from '#web/lib/people-words.ts'
import { Button } from '#web/ui/button.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

export function ChampionSteps({ person }: { readonly person: PersonPageView }) {
  return (
    <Section title="Vouching for you">
      {person.champions.map((champion) => (
        <Told key={champion.employer} champion={champion} />
      ))}
      <NextStep person={person} />
    </Section>
  )
}

function Told({ champion }: { readonly champion: ChampionView }) {
  const { contactId, employer, steps } = champion
  const drop = useAct(() => api.changePeople({ type: 'drop-champion', contactId, employer }), {
    said: `No champion at ${employer} any more.`,
  })
  return (
    <div className="mb-4 border-l-2 border-line pl-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">At {employer}</h3>
        <Button
          look="plain"
          disabled={drop.isPending}
          aria-label={`Take off the champions at ${employer}`}
          onClick={() => drop.mutate(undefined)}
        >
          Take off
        </Button>
      </div>
      <ol>
        {steps.map(({ step, on, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read the same
          <li key={at} className="flex flex-wrap gap-x-3">
            <span>{STEP_WORDS[step]}</span>
            <span className="text-sm text-soft">{shortDay(on)}</span>
            {note && <span className="basis-full text-sm text-soft">{note}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function NextStep({ person }: { readonly person: PersonPageView }) {
  const { id: contactId, there, champions, employments, today } = person
  const listId = useId()
  const known = [
    ...champions.map(({ employer }) => employer),
    ...there.map(({ employer }) => employer),
    ...employments.map(({ employer }) => employer),
  ]
  const keep = useAct(
    (form: FormData) => {
      const text = (name: string) => String(form.get(name) ?? '').trim()
      return api.changePeople({
        type: 'champion-step',
        contactId,
        employer: text('employer'),
        step: text('step') as ChampionStep,
        on: text('on') || today,
        ...(text('note') && { note: text('note') }),
      })
    },
    { said: 'Kept.', troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keep.mutate(new FormData(event.currentTarget))
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label="At which employer"
          name="employer"
          required
          list={listId}
          autoComplete="off"
          defaultValue={known[0] ?? ''}
        />
        <datalist id={listId}>
          {[...new Set(known)].map((employer) => (
            <option key={employer} value={employer} />
          ))}
        </datalist>
        <SelectField label="What happened" name="step" choices={choicesOf(STEP_WORDS)} />
        <TextField label="When" name="on" type="date" defaultValue={today} max={today} />
      </div>
      <TextField label="What was said" name="note" autoComplete="off" />
      {keep.error && <Trouble error={keep.error} />}
      <div>
        <Button type="submit" disabled={keep.isPending}>
          Keep this step
        </Button>
      </div>
    </form>
  )
}
