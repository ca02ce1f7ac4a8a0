/**
 * What the learned weighing of kinds (learned-kind.ts) looks at: words and pairs of words, and
 * what the tables of signals found. The training script uses the same functions.
 */
import { type Mail, MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import type { Sender } from './sender.ts'
import type { Sentence } from './sentences.ts'

/** Words of a mail that count: what it is about is said by then. */
const MAX_WORDS = 400

const WORD = /[a-z]+|\d+|[?£$€]/g
/** Endings that do not change what a word says here: "progressing" is "progress". */
const ENDING = /(?:ations?|ing|ed|es|s|ly|e)$/

/** Numbers are one word; shortened negations and forms are written out. */
function wordsOf(lower: string): readonly string[] {
  const plain = lower
    .replace(/\b(?:can't|cannot)\b/g, 'can not')
    .replace(/won't/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:ve)\b/g, ' have')
    .replace(/'re\b/g, ' are')
    .replace(/'ll\b/g, ' will')
    .replace(/'m\b/g, ' am')
    .replace(/'s\b/g, '')
  return (plain.match(WORD) ?? []).map((word) => {
    if (/^\d/.test(word)) return '0'
    return word.length > 4 ? word.replace(ENDING, '') : word
  })
}

/**
 * Words and pairs of neighbouring words within a sentence; those of the subject count as such
 * and as words.
 *
 * @example wordFeatures('Re: Job', ["we can't."]) // => ['s:re', 're', 's:job', 'job', 'we', 'can', 'not', 'we can', 'can not']
 */
export function wordFeatures(subject: string, sentences: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const word of wordsOf(subject.toLowerCase())) found.add(`s:${word}`).add(word)
  let left = MAX_WORDS
  for (const sentence of sentences) {
    const words = wordsOf(sentence).slice(0, left)
    left -= words.length
    for (const word of words) found.add(word)
    for (let at = 1; at < words.length; at += 1) found.add(`${words[at - 1]} ${words[at]}`)
    if (left <= 0) break
  }
  return [...found]
}

/** What the tables say of a mail: see `kind.ts`. */
export type RuleView = {
  readonly scores: Readonly<Record<MessageKind, number>>
  readonly search: number
  readonly elsewhere: number
  readonly scam: number
  readonly ownVoice: number
}

/** Names of the numbers that `ruleFeatures` gives, in order. */
export const RULE_FEATURES: readonly string[] = [
  ...MESSAGE_KINDS.map((kind) => `score ${kind}`),
  ...MESSAGE_KINDS.map((kind) => `leads ${kind}`),
  'search',
  'elsewhere',
  'scam',
  'own voice',
  'tracking system',
  'board',
  'test service',
  'scheduler',
  'private mailbox',
  'hiring desk',
  'alert desk',
  'to many',
  'automatic',
  'calendar',
  'no body',
]

const capped = (value: number, most: number): number => Math.min(value, most) / most

/** The findings of the tables and of the sender as numbers from 0 to about 1. */
export function ruleFeatures(
  view: RuleView,
  sender: Sender,
  mail: Mail,
  body: readonly Sentence[],
): readonly number[] {
  const lead = MESSAGE_KINDS.reduce((best, kind) =>
    view.scores[kind] > view.scores[best] ? kind : best,
  )
  const flags = [
    sender.relay === 'tracking-system',
    sender.relay === 'board',
    sender.relay === 'test',
    sender.relay === 'scheduler',
    sender.relay === 'mailbox',
    sender.isHiringDesk,
    sender.isAlertDesk,
    mail.isBulk,
    mail.isAutoReply,
    mail.calendarMethod !== null,
    body.length === 0,
  ]
  return [
    ...MESSAGE_KINDS.map((kind) => capped(view.scores[kind], 8)),
    ...MESSAGE_KINDS.map((kind) => (kind === lead && view.scores[kind] >= 2 ? 1 : 0)),
    capped(view.search, 8),
    capped(view.elsewhere, 8),
    capped(view.scam, 2),
    capped(view.ownVoice, 2),
    ...flags.map((flag) => (flag ? 1 : 0)),
  ]
}
