/**
 * "Always so for this sender": rules that answer the question what a mail is, for all mails of
 * an address that read as one kind.
 *
 * A rule answers only what would be asked: what entered by itself stays, and what the person
 * settled singly, split off, or wrote into a row goes before it. It names an employer only where
 * it carries one and the mail names none. Method: docs/methods/rebuilding.md.
 */
import { getDomain } from 'tldts'
import { relayType } from '#core/mail/relays.ts'
import type { SearchEvent } from '#core/model/events.ts'
import type { MessageKind } from '#core/model/message.ts'
import type { Corrections, Settled } from './corrections.ts'
import type { MessageFacts } from './facts.ts'
import type { ReadMessage } from './read-message.ts'
import type { SenderRule } from './rebuilt-search.ts'

type Rule = Omit<SenderRule, 'decided'>
type Asked = {
  readonly messages: readonly ReadMessage[]
  /** Ids of messages that an entry speaks for. */
  readonly isToldElsewhere: { readonly has: (id: string) => boolean }
}

/** Two rules of one key are one: the later holds. */
export function ruleKey({ address, kind }: Pick<Rule, 'address' | 'kind'>): string {
  return `${kind} ${address.trim().toLowerCase()}`
}

/**
 * The rules in force: of two on one address and kind, the later.
 *
 * @param events in force, by `seq`
 * @example senderRulesOf([]) // => []
 */
export function senderRulesOf(events: readonly SearchEvent[]): readonly Rule[] {
  const rules = new Map<string, Rule>()
  for (const { id, at, body } of events) {
    if (body.type !== 'sender-rule') continue
    const { kind, verdict, correction } = body
    const address = body.address.trim().toLowerCase()
    const key = ruleKey({ address, kind })
    rules.delete(key)
    const employer = correction?.employer ?? null
    rules.set(key, { eventId: id, at, address, kind, verdict, employer })
  }
  return [...rules.values()]
}

/**
 * The person's word on single mails, and where there is none, that of a rule.
 *
 * @param single what the person settled mail by mail
 * @returns the same, with an answer for each mail that waits and that a rule is for
 */
export function withRules(
  single: Corrections,
  rules: readonly Rule[],
  { messages, isToldElsewhere }: Asked,
): Corrections {
  if (rules.length === 0) return single
  const byKey = new Map(rules.map((rule) => [ruleKey(rule), rule]))
  const { settled, splits, stays } = single
  const isTold = ({ id }: ReadMessage) =>
    [settled, splits, stays, isToldElsewhere].some((told) => told.has(id))
  const decided = messages.flatMap((message): readonly (readonly [string, Settled])[] => {
    const { id, fromAddress, reading } = message
    if (fromAddress === null || !reading.needsReview || isTold(message)) return []
    const rule = byKey.get(ruleKey({ address: fromAddress, kind: reading.kind }))
    return rule ? [[id, wordOf(rule, reading.employer)]] : []
  })
  return { ...single, settled: new Map([...settled, ...decided]) }
}

function wordOf({ eventId, verdict, employer }: Rule, named: string | null): Settled {
  const correction = named === null && employer !== null ? { employer } : {}
  return { verdict, correction, home: null, rule: eventId }
}

/** The rules, each with how many mails it decided. */
export function tallied(rules: readonly Rule[], { settled }: Corrections): readonly SenderRule[] {
  const counts = new Map<string, number>()
  for (const { rule } of settled.values()) {
    if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return rules.map((rule) => ({ ...rule, decided: counts.get(rule.eventId) ?? 0 }))
}

/** Whether the address may write for many employers: a known service, or many in this mailbox. */
export function isShared({ domain, isRelay }: Pick<MessageFacts, 'domain' | 'isRelay'>): boolean {
  if (isRelay || domain === null) return true
  const registrable = getDomain(domain, { validateHostname: false }) ?? domain
  return relayType(domain) !== null || relayType(registrable) !== null
}

/** Of an address that many employers share, these can be left out together without harm. */
const HARMLESS: ReadonlySet<MessageKind> = new Set(['other', 'alert', 'outreach', 'update'])

/**
 * Which answers can become a rule. Of a shared address nothing is taken in unasked (a wrong link
 * is worse than an open question), and nothing left out that may be a step of an application.
 */
export function rulesFor(mail: MessageFacts): SenderVerdicts {
  if (mail.sender === null) return []
  if (!isShared(mail)) return ['accept', 'dismiss']
  return HARMLESS.has(mail.reading.kind) ? ['dismiss'] : []
}

type SenderVerdicts = readonly SenderRule['verdict'][]
