/** Every letter that can be drafted on the example search, with what the data say beside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '#adapters/clock.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import { detailsOf } from '#core/mail/details/mail-details.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'
import { LETTER_KINDS, type LetterKind } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import { draftLetter, type LetterInput } from '#core/outreach/draft-letter.ts'
import type { Letter } from '#core/outreach/letter.ts'
import { letterRecipients } from '#core/outreach/letter-recipients.ts'
import type { Wording } from '#core/outreach/wording/wording.ts'
import { demoFiles } from '#demo/demo-files.ts'
import { fillDemo } from '#demo/fill-demo.ts'
import { homeKeeper } from '#store/home.ts'
import { type Known, knownOf } from './known.ts'

export const TODAY = '2026-03-12'

export type Example = {
  readonly services: Services
  readonly search: RebuiltSearch
  readonly messages: ReadonlyMap<string, readonly Message[]>
  /** By application: days of talks by the mails that appoint them. */
  readonly talkDays: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly close: () => Promise<void>
}

/** The example search in a home of its own. */
export async function exampleSearch(): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), 'comeback-letters-'))
  const store = await homeKeeper(join(folder, 'home')).open()
  const services: Services = { store, clock: fixedClock(TODAY), files: demoFiles(TODAY) }
  await fillDemo(services)
  const search = await loadSearch(store)
  const messages = new Map<string, readonly Message[]>()
  for (const { id, messageIds } of search.applications) {
    messages.set(id, await store.messages(messageIds))
  }
  const talkDays = new Map([...messages].map(([id, own]) => [id, talkDaysOf(own)] as const))
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { services, search, messages, talkDays, close }
}

export type Drafted = {
  readonly kind: LetterKind
  readonly application: Application
  readonly letter: Letter
  readonly known: Known
}

function talkDaysOf(messages: readonly Message[]): ReadonlyMap<string, string> {
  const days = messages.map(
    ({ id, mail, reading }) => [id, detailsOf(reading.kind, mail).talkAt] as const,
  )
  return new Map(days.flatMap(([id, at]) => (at === null ? [] : [[id, at.slice(0, 10)] as const])))
}

function draftOrNull(input: LetterInput, words?: Wording): Letter | null {
  try {
    return draftLetter(input, words)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'bad-input') return null
    throw error
  }
}

type Choices = NonNullable<LetterInput['choices']>

/**
 * All kinds on all applications on which they can be drafted, to each one they can go to; drafted
 * one by one, as they are asked for.
 */
export function* eachLetter(
  { search, messages, talkDays }: Example,
  choices: Choices = {},
  words?: Wording,
): Generator<Drafted, void, undefined> {
  const { applications, person } = search
  for (const application of applications) {
    const ground = {
      application,
      person,
      today: TODAY,
      talkDays: talkDays.get(application.id) ?? new Map<string, string>(),
    }
    for (const kind of LETTER_KINDS) {
      const own = messages.get(application.id) ?? []
      const known = letterRecipients(kind, ground, application.given ?? {}, own)
      for (const contact of known.length > 0 ? known : [null]) {
        const letter = draftOrNull({ ...ground, kind, contact, choices }, words)
        if (!letter) continue
        const reader = { name: contact?.name ?? null, fullName: contact?.name ?? null }
        yield { kind, application, letter, known: knownOf({ ...ground, reader }) }
      }
    }
  }
}

const drafted = new WeakMap<Example, Map<string, readonly Drafted[]>>()

/** All of them, in the wording of the program; those of the same choices are drafted once. */
export function lettersOf(example: Example, choices: Choices = {}): readonly Drafted[] {
  const ofExample = drafted.get(example) ?? new Map<string, readonly Drafted[]>()
  drafted.set(example, ofExample)
  const key = JSON.stringify(choices)
  const letters = ofExample.get(key) ?? [...eachLetter(example, choices)]
  ofExample.set(key, letters)
  return letters
}
