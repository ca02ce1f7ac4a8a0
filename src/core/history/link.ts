/**
 * Links messages to applications: walks them in the order they were sent, and for each one
 * finds the attempt it belongs to, opens a new one, or leaves it for the person to tell.
 *
 * Rules in order: the person's word, an entry that accounts for it, its thread, employer with
 * role and dates (choose-attempt.ts). Method: docs/methods/rebuilding.md. Start reading at `link`.
 */
import type { Entry } from '#core/model/entry.ts'
import { type Attempt, addEntry } from './attempt.ts'
import { type Decision, decide } from './choose-attempt.ts'
import type { Corrections } from './corrections.ts'
import { readEmployerName } from './employer-name.ts'
import { groupEntries } from './entry-groups.ts'
import type { MessageFacts } from './facts.ts'
import type { Founders } from './founders.ts'
import type { ReviewQuestion } from './rebuilt-search.ts'
import {
  keepAsStart,
  keepForLater,
  newWalk,
  noteMember,
  open,
  openWith,
  put,
  type Walk,
} from './walk.ts'

/** A mail that waits, with the attempts it may belong to, likeliest first. */
export type Waiting = {
  readonly mail: MessageFacts
  readonly question: ReviewQuestion
  readonly candidates: readonly Attempt[]
}

export type WaitingRow = { readonly entry: Entry; readonly candidates: readonly Attempt[] }

export type Linked = {
  readonly attempts: readonly Attempt[]
  readonly attemptOf: ReadonlyMap<string, Attempt>
  readonly waiting: readonly Waiting[]
  /** Rows that may be one with other applications; they stand alone until told. */
  readonly waitingRows: readonly WaitingRow[]
}

function seedEntries(
  walk: Walk,
  entries: readonly Entry[],
  founders: Founders,
): readonly WaitingRow[] {
  const known = new Set(entries.map(({ id }) => id))
  const homeOf = (entry: Entry): string | null => {
    const settled = walk.corrections.settled.get(entry.id)
    if (settled) return settled.home && known.has(settled.home) ? settled.home : entry.id
    const behind = entry.applicationId === null ? null : founders.memberOf(entry.applicationId)
    return behind && known.has(behind) && behind !== entry.id ? behind : null
  }
  const { groups, doubtful } = groupEntries(entries, homeOf)
  for (const group of groups) {
    const attempt = open(walk)
    for (const entry of group) {
      addEntry(attempt, entry)
      const employer = readEmployerName(entry.employer)
      if (employer) walk.employers.add(attempt, employer)
      noteMember(walk, entry.id, attempt)
    }
  }
  return doubtful.map(({ entry, candidates }) => ({
    entry,
    candidates: candidates.flatMap(({ id }) => walk.attemptOf.get(id) ?? []),
  }))
}

/** Messages that an entry speaks for: named by it, or the founder of the id it was given. */
export function accountedFor(
  entries: readonly Entry[],
  founders: Founders,
): ReadonlyMap<string, string> {
  const byMessage = new Map<string, string>()
  for (const entry of entries) {
    for (const id of entry.messageIds) byMessage.set(id, entry.id)
    const behind = entry.applicationId === null ? null : founders.memberOf(entry.applicationId)
    if (behind && behind !== entry.id && !byMessage.has(behind)) byMessage.set(behind, entry.id)
  }
  return byMessage
}

/**
 * Links all messages and entries.
 *
 * @param mails   in the order they were sent, dismissed ones left out
 * @param entries by `seq`, dismissed ones left out
 */
export function link(
  mails: readonly MessageFacts[],
  entries: readonly Entry[],
  corrections: Corrections,
  founders: Founders,
): Linked {
  const walk = newWalk(corrections, mails)
  const waitingRows = seedEntries(walk, entries, founders)
  const spokenFor = accountedFor(entries, founders)
  const byId = new Map(mails.map((mail) => [mail.message.id, mail]))
  const waiting: Waiting[] = []
  const underWay = new Set<string>()

  /** The attempt that the person, or an entry, put it into; `undefined` where nobody did. */
  const settledPlace = (mail: MessageFacts): Attempt | undefined => {
    const { id } = mail.message
    const split = corrections.splits.get(id)
    const home = split?.group ?? mail.settled?.home ?? corrections.stays.get(id) ?? null
    if (home === id) return openWith(walk, mail)
    if (home !== null) {
      const other = byId.get(home)
      if (other) place(other)
      const attempt = walk.attemptOf.get(home)
      if (attempt) put(walk, mail, attempt)
      return attempt
    }
    const entryId = spokenFor.get(id)
    const attempt = entryId === undefined ? undefined : walk.attemptOf.get(entryId)
    if (attempt) put(walk, mail, attempt, true)
    return attempt
  }
  const place = (mail: MessageFacts): void => {
    const { id } = mail.message
    if (walk.attemptOf.has(id) || underWay.has(id)) return
    underWay.add(id)
    if (settledPlace(mail)) return
    const decision = decide(walk, mail)
    if (mail.isDoubtful) {
      const candidates = weakCandidates(decision)
      waiting.push({ mail, question: 'what-is-it', candidates })
      keepAsStart(walk, mail)
    } else if (decision.does === 'join') put(walk, mail, decision.attempt)
    else if (decision.does === 'open') openWith(walk, mail)
    else if (decision.does === 'ask') {
      waiting.push({ mail, ...decision })
      keepAsStart(walk, mail)
    } else keepForLater(walk, mail)
  }
  for (const mail of mails) place(mail)
  return { attempts: walk.attempts, attemptOf: walk.attemptOf, waiting, waitingRows }
}

function weakCandidates(decision: Decision): readonly Attempt[] {
  if (decision.does === 'join') return [decision.attempt]
  return decision.does === 'ask' ? decision.candidates : []
}
