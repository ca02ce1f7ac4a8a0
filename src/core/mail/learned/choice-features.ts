/**
 * What is looked at in each name that a mail may mean as its employer or role: how sure
 * tagger and network are of it, where and beside which words it stands (choice-places.ts), whether the sender
 * bears it, and how it stands to the other names (choice-pairs.ts, choice-rivals.ts). The last of
 * the list is "none of them".
 */
import { withoutDesk } from '#core/mail/desk-words.ts'
import type { Candidate } from '#core/mail/name-candidates.ts'
import { isPlace } from '#core/mail/places.ts'
import { isRelayName } from '#core/mail/relays.ts'
import {
  add,
  addReal,
  type ChoiceSetting,
  type Found,
  few,
  LIKELY,
  logit,
  nothing,
  step,
  type Weighed,
  type Words,
  wordsOf,
} from './choice-found.ts'
import { beside } from './choice-pairs.ts'
import { allPlaces } from './choice-places.ts'
import { agencyFeatures, besideRivals } from './choice-rivals.ts'
import { isFirmWord } from './firm-words.ts'
import { isJobWord } from './job-words.ts'
import { meaningOf } from './known-words.ts'
import { hashOf } from './words.ts'

/** How sure tagger and network are of it, alone and beside the likeliest other. */
function shareFeatures(found: Found, { candidate }: Words, all: readonly Words[], at: number) {
  const { share, places } = candidate
  const best = places[0]?.probability ?? 0
  const rival = all[at === 0 ? 1 : 0]?.candidate.share ?? 0
  addReal(found, 1, logit(share) / 2)
  addReal(found, 2, logit(best) / 2)
  addReal(found, 3, (logit(share) - logit(rival)) / 4)
  add(found, 4, step(logit(share)))
  add(found, 5, step(logit(best)))
  add(found, 6, step(logit(share) - logit(rival)))
  add(found, 7, at)
  add(found, 13, few(places.filter(({ probability }) => probability > LIKELY).length))
}

/** Whether the sender bears it: domain, display name, address. */
function senderFeatures(found: Found, own: Words, { setting }: ChoiceSetting): void {
  const { candidate, words, host, isShown } = own
  const { key, text, share, shownWeight, addressWeight, isOfWriter } = candidate
  const relay = hashOf(setting.relay)
  add(found, 8, host, isShown)
  add(found, 9, host * 4 + isShown, relay)
  add(found, 10, host * 4 + isShown, step(logit(share)))
  add(found, 11, Math.round(shownWeight * 2), Math.round(addressWeight * 2))
  const inLocal = words.filter((word) => word.length > 2 && setting.localPart.includes(word)).length
  if (inLocal > 0) add(found, 17, (inLocal === words.length ? 2 : 1) + (isShown ? 4 : 0), host)
  const local = setting.localPart.replace(/[^a-z0-9]/g, '')
  if (key.length > 2 && local.includes(key)) add(found, 59, local === key ? 1 : 0, relay)
  if (withoutDesk(text) !== text) add(found, 58, isShown, host)
  if (!isOfWriter) return
  add(found, 56, words.some(isFirmWord) ? 1 : 0, relay)
  add(found, 57, few(words.length), host * 4 + isShown)
}

const patternOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '0')
    .slice(0, 12)

/** Its words by themselves: of persons, places, firms and jobs, how many, how written. */
function wordFeatures(found: Found, own: Words, { setting }: ChoiceSetting): void {
  const { candidate, words, times, host } = own
  add(found, 12, few(times))
  add(found, 14, few(words.length))
  const persons = words.filter((word) => setting.people.has(word)).length
  if (persons > 0) add(found, 16, persons === words.length ? 2 : 1)
  const writes = words.filter((word) => setting.writers.has(word)).length
  if (writes > 0) add(found, 32, writes === words.length ? 2 : 1, host)
  if (isPlace(candidate.text)) add(found, 18)
  if (isRelayName(candidate.text)) add(found, 19)
  for (const [index, word] of words.entries()) {
    const place = index === 0 ? 1 : index === words.length - 1 ? 2 : 3
    const known = (isFirmWord(word) ? 1 : 0) + (isJobWord(word) ? 2 : 0)
    if (known > 0) add(found, 50, place, known)
    const hash = hashOf(word)
    if (place < 3) add(found, 51, place, hash)
    add(found, 95, place, meaningOf(hash))
  }
  add(found, 52, hashOf(patternOf(candidate.text)))
  add(found, 75, words.some(isJobWord) ? 1 : 0, step(logit(candidate.share)))
}

/** A name of the other sort that is the same, holds it or is held by it. */
function otherSort(found: Found, key: string, others: readonly Candidate[]): void {
  for (const other of others) {
    if (other.share < LIKELY) continue
    if (other.key === key) add(found, 47, step(logit(other.share)))
    else if (other.key.includes(key)) add(found, 48, step(logit(other.share)))
    else if (key.includes(other.key)) add(found, 49, step(logit(other.share)))
  }
}

function candidateFeatures(own: Words, all: readonly Words[], at: number, wide: ChoiceSetting) {
  const { candidate } = own
  const found = nothing(wide.of === 'employer' ? 1000 : 2000)
  add(found, 15, hashOf(wide.kind))
  shareFeatures(found, own, all, at)
  senderFeatures(found, own, wide)
  wordFeatures(found, own, wide)
  agencyFeatures(found, own, all, wide)
  if (wide.of === 'role') besideRivals(found, own, all, wide)
  allPlaces(found, candidate, wide.lines, wide.setting.writers)
  for (const other of all)
    if (other !== own && other.candidate.share >= LIKELY) beside(found, own, other, wide)
  otherSort(found, candidate.key, wide.others)
  return found
}

function noneFeatures(all: readonly Words[], { of, setting, kind }: ChoiceSetting): Weighed {
  const found = nothing(of === 'employer' ? 3000 : 4000)
  const [first, second] = [all[0]?.candidate.share ?? 0, all[1]?.candidate.share ?? 0]
  add(found, 1)
  add(found, 2, hashOf(kind))
  add(found, 3, hashOf(setting.relay))
  add(found, 4, few(all.length))
  addReal(found, 5, logit(first) / 2)
  add(found, 6, step(logit(first)))
  addReal(found, 7, (logit(first) - logit(second)) / 4)
  add(found, 8, setting.isHiringDesk ? 1 : 0)
  return found
}

/** Features of each candidate, in their order, then of "none". */
export function choiceFeatures(
  candidates: readonly Candidate[],
  wide: ChoiceSetting,
): readonly Weighed[] {
  const all = candidates.map((candidate) => wordsOf(candidate, wide))
  return [...all.map((own, at) => candidateFeatures(own, all, at, wide)), noneFeatures(all, wide)]
}
