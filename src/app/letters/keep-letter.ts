/** Keeps a letter as the person changed it, holds it, drops it. Each is an event, to be taken back. */
import type { HoldLetterBody, KeepLetterBody, LetterChanged } from '#contracts/kept-letters.ts'
import { DomainError } from '#core/model/errors.ts'
import type { EventBody } from '#core/model/events.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { letterIdOf } from '#core/outreach/letter-on-its-way.ts'
import { personDay } from '../cadence/person-place.ts'
import { findApplication } from '../find-application.ts'
import { loadSearch } from '../load-search.ts'
import type { Services, Store } from '../ports.ts'
import type { SendingRuns } from '../sending-ports.ts'
import { findLetter, letterInside, refuseOut } from './find-letter.ts'
import { letterMoment, letterView } from './letter-view.ts'

/**
 * Keeps the newest words. What did not change is not kept a second time.
 *
 * @throws DomainError `not-found`; `conflict` for a letter that went out; `letter-unsure`
 */
export async function keepLetter(
  services: Services,
  runs: SendingRuns,
  { letterId, applicationId: asked, kind, to, subject, body, another }: KeepLetterBody,
): Promise<LetterChanged> {
  const { store, clock } = services
  const search = await loadSearch(store)
  const { id: applicationId } = findApplication(search, asked)
  const words = { kind, to: to || null, subject, body }
  const eventIds = await store.transaction(async (inside) => {
    const id = letterId ?? (await idFor(inside, applicationId, kind, another ?? false))
    const before =
      letterId === undefined ? await perhaps(inside, id) : await letterInside(inside, id)
    if (before) refuseOut(before)
    if (before && isSame(before, words)) return { id, made: [] }
    const heldUntil = before?.heldUntil ?? null
    const kept: EventBody = {
      type: 'keep-letter',
      letterId: id,
      applicationId,
      ...words,
      heldUntil,
    }
    return { id, made: [(await inside.appendEvent(clock.now(), kept)).id] }
  })
  return changed(services, runs, eventIds.id, eventIds.made)
}

/**
 * Holds a letter until a day, or lets it go.
 *
 * @throws DomainError `not-found`, `conflict`, `letter-unsure`; `bad-date` for a day that is not ahead
 */
export async function holdLetter(
  services: Services,
  runs: SendingRuns,
  id: string,
  { until }: HoldLetterBody,
): Promise<LetterChanged> {
  const { store, clock } = services
  if (until !== null && until <= (await personDay(services)).today) {
    throw new DomainError('bad-date', `${until} is not ahead. Hold it until tomorrow or later.`)
  }
  const { applicationId } = await findLetter(store, id)
  const made = await store.transaction(async (inside) => {
    const letter = await letterInside(inside, id)
    refuseOut(letter)
    if (letter.heldUntil === until) return []
    const { kind, to, subject, body } = letter
    const held: EventBody = {
      ...{ type: 'keep-letter', letterId: id, applicationId, kind, to, subject, body },
      heldUntil: until,
    }
    return [(await inside.appendEvent(clock.now(), held)).id]
  })
  return changed(services, runs, id, made)
}

/** @throws DomainError `not-found`, `conflict`, `letter-unsure` */
export async function dropLetter(
  services: Services,
  runs: SendingRuns,
  id: string,
): Promise<LetterChanged> {
  const { store, clock } = services
  const { applicationId } = await findLetter(store, id)
  const made = await store.transaction(async (inside) => {
    refuseOut(await letterInside(inside, id))
    const dropped: EventBody = { type: 'drop-letter', letterId: id, applicationId }
    return [(await inside.appendEvent(clock.now(), dropped)).id]
  })
  return changed(services, runs, id, made)
}

/** What an act made of a letter. */
export async function changed(
  services: Services,
  runs: SendingRuns,
  id: string,
  eventIds: readonly string[],
): Promise<LetterChanged> {
  const search = await loadSearch(services.store)
  const letter = search.letters.get(id)
  return {
    eventIds: [...eventIds],
    letter: letter ? letterView(letter, search, await letterMoment(services, runs)) : null,
  }
}

type Words = Pick<KeptLetter, 'kind' | 'to' | 'subject' | 'body'>

function isSame(one: Words, other: Words): boolean {
  return one.to === other.to && one.subject === other.subject && one.body === other.body
}

/** The open letter of the kind; else a further one, whose id two tabs give alike. */
async function idFor(
  inside: Store,
  applicationId: string,
  kind: Words['kind'],
  isAnother: boolean,
): Promise<string> {
  for (let before = 0; ; before += 1) {
    const id = letterIdOf(applicationId, kind, before)
    const letter = await perhaps(inside, id)
    if (letter === null || (letter.sent === null && !isAnother)) return id
  }
}

async function perhaps(inside: Store, id: string): Promise<KeptLetter | null> {
  return letterInside(inside, id).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'not-found') return null
    throw error
  })
}
