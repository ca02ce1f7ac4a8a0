/** What a history file says the person settled: kept as events, once, with their own moments. */
import type { SettledThings } from '#contracts/history-schema.ts'
import { ruleKey, senderRulesOf } from '#core/history/sender-rules.ts'
import type { Instant } from '#core/model/dates.ts'
import { type EventBody, eventsInForce, type SearchEvent } from '#core/model/events.ts'
import type { Services } from '../ports.ts'

export async function keepSettled(
  { store, clock }: Services,
  { debriefs = [], steps = [], setAside = [], senders = [] }: SettledThings,
): Promise<void> {
  const events = eventsInForce(await store.events())
  const known = new Set(events.map(({ at, body }) => JSON.stringify([at, body])))
  const told = new Set(
    events.map(({ body }) => (body.type === 'settle-message' ? body.messageId : null)),
  )
  const keep = async (at: Instant, body: EventBody) => {
    if (!known.has(JSON.stringify([at, body]))) await store.appendEvent(at, body)
  }
  for (const { application, outcome, at } of debriefs) {
    await keep(at, { type: 'debrief', applicationId: application, outcome })
  }
  for (const { step, outcome, at, until } of steps) {
    await keep(at, { type: 'step', stepId: step, outcome, ...(until !== undefined && { until }) })
  }
  await keepSenders(store, events, senders)
  for (const messageId of setAside) {
    // What was said of this mail here goes before what the file says.
    if (told.has(messageId)) continue
    await store.appendEvent(clock.now(), { type: 'settle-message', messageId, verdict: 'dismiss' })
  }
}

/** A rule made here for the same address and kind goes before what the file says. */
async function keepSenders(
  store: Services['store'],
  events: readonly SearchEvent[],
  senders: NonNullable<SettledThings['senders']>,
): Promise<void> {
  const known = new Set(senderRulesOf(events).map(ruleKey))
  for (const { address, kind, verdict, employer, at } of senders) {
    if (known.has(ruleKey({ address, kind }))) continue
    const correction = employer === undefined ? {} : { correction: { employer } }
    await store.appendEvent(at, { type: 'sender-rule', address, kind, verdict, ...correction })
  }
}
