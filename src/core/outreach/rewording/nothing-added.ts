/** Looks for what a new wording says and its letter does not: claims, names, quotations, places to write to. */
import { type NewClaim, newClaim } from './claims.ts'
import { STAND_IN } from './letter-words.ts'
import { type Look, said } from './look.ts'
import { newName } from './new-words.ts'
import type { ClaimKind } from './rewording-words.ts'
import { quotationsIn } from './said-facts.ts'
import { withStandIns } from './stand-ins.ts'

/** Signs of formatting, and runs of signs of any kind. */
const FORMATTING = /[*_#<>|`~\\]|[^\p{L}\p{N}\s{}]{4,}/gu

export const noStrangers: Look = ({ letter: { text, language }, answer }) => {
  const known = new Set(quotationsIn(text))
  const quoted = quotationsIn(answer).find((words) => !known.has(words))
  if (quoted !== undefined) return `It quotes ${said(quoted)}, which your letter does not.`
  const bracket = /\[[^\]]*\]?/.exec(answer)?.[0]
  if (bracket !== undefined && !text.includes(bracket)) {
    return `It leaves something to fill in: ${said(bracket)}.`
  }
  // All of the letter's own are stand-ins by now: what is found here is new.
  const found = withStandIns(answer.replace(STAND_IN, 'x'), [], language).standIns
  const place = found.find(({ kind }) => ['address', 'link', 'number'].includes(kind))
  if (place) {
    return `It has an address, link or number that your letter does not: ${said(place.value)}.`
  }
  const sign = answer.match(FORMATTING)?.find((signs) => !text.includes(signs))
  return sign === undefined ? null : `It has signs of formatting: ${said(sign)}.`
}

const CLAIM_WORDS: Readonly<Record<ClaimKind, string>> = {
  achievement: 'something you did or can do',
  time: 'a time',
  feeling: 'a feeling',
  'other-offer': 'another offer or choice',
  meeting: 'a talk or meeting',
  promise: 'a promise or a step',
  reader: 'something the reader did or decides on',
}

const claimSentence = ({ kind, words }: NewClaim) =>
  `It speaks of ${CLAIM_WORDS[kind]} that your letter does not: ${said(words)}.`

export const noNewClaims: Look = ({ letter: { text, language }, answer }) => {
  const claim = newClaim(text, answer, language)
  return claim && claimSentence(claim)
}

export const noNewNames: Look = ({ letter: { text, language }, answer }) => {
  const name = newName(text, answer, language)
  return name === null
    ? null
    : `It has ${said(name)}, which may be a name and is not in your letter.`
}
