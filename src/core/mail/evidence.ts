/**
 * Signals found in a mail's sentences, with what a condition or a quotation takes off them.
 *
 * "If you are not selected …", "should you not hear from us …" and "until the position is
 * filled" speak of a case, not of this person. Start reading at `evidenceReader`.
 */
import type { MessageKind } from '#core/model/message.ts'
import { patternsIn } from './anchors.ts'
import type { Sentence } from './sentences.ts'
import type { Signal } from './signal.ts'

export type Found = {
  readonly kind: MessageKind
  readonly weight: number
  readonly sentence: Sentence
  /** Place of the words within the sentence. */
  readonly from: number
  readonly to: number
}

const CONDITION_BEFORE =
  /\b(?:if|should (?:you|we|your|the|this|there|it|a)|unless|in case|in the event|whether|until|even if|assuming|provided that|were (?:you|we) to|when(?:ever)? (?:we|the|you|this|a)|once (?:we|the|you|this|your)|only if|as soon as)\b/g
const CONDITION_AFTER =
  /^[^,;:.-]{0,60}\b(?:if|unless|until (?!next|further|the new|20|q\d|at least|after|we have)|in case|should you)\b/
const GENERAL_BEFORE =
  /\b(?:may|might|sometimes|typically|usually|normally|in general|often)\b[^,;.]{0,60}$|\b(?:those|candidates|applicants|applications|anyone|everyone) (?:who|that|which|whose)\b[^.;]{0,80}$/
/** "I know if you … , but": the condition ended before the words. */
const BREAK = /(?:;| - |\bbut\b|\bhowever\b|: )/

function isConditional(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - 160), from + 1)
  for (const match of before.matchAll(CONDITION_BEFORE)) {
    const between = before.slice(match.index)
    if (
      !BREAK.test(between) &&
      !/^(?:if|when) (?:you|we) (?:last )?(?:spoke|met|recall|remember)/.test(between)
    )
      return true
  }
  return CONDITION_AFTER.test(lower.slice(to, to + 90)) || GENERAL_BEFORE.test(before)
}

/** What remains of a signal under a condition. */
const CONDITIONAL_SHARE = 0.12
/** The subject of a reply is the title of an old thread. */
const REPLY_SUBJECT_SHARE = 0.35

function foundIn(sentence: Sentence, signal: Signal, share: number): Found | null {
  const match = signal.says.exec(sentence.lower)
  if (!match || signal.unless?.test(sentence.lower)) return null
  const [from, to] = [match.index, match.index + match[0].length]
  const conditional = !signal.firm && isConditional(sentence.lower, from, to)
  const weight = signal.weight * share * (conditional ? CONDITIONAL_SHARE : 1)
  return { kind: signal.kind, weight, sentence, from, to }
}

/**
 * Makes a reader of signals: which of them a subject and sentences give, in the order of the
 * tables. Only signals with an anchor in a sentence are tried on it (anchors.ts).
 */
export function evidenceReader(
  signals: readonly Signal[],
): (subject: Sentence | null, body: readonly Sentence[]) => readonly Found[] {
  const mayMatch = patternsIn(signals.map(({ says }) => says))
  return (subject, body) => {
    const found: { readonly at: number; readonly hit: Found }[] = []
    const look = (sentence: Sentence, share: number, isSubject: boolean) => {
      for (const at of mayMatch(sentence.lower)) {
        const signal = signals[at] as Signal
        if (signal.subjectOnly && !isSubject) continue
        const hit = foundIn(sentence, signal, share)
        if (hit) found.push({ at, hit })
      }
    }
    const isReply = subject !== null && /^\s*(?:re|aw|sv|antw)\s*:/.test(subject.lower)
    if (subject) look(subject, isReply ? REPLY_SUBJECT_SHARE : 1, true)
    for (const sentence of body) look(sentence, 1, false)
    return found.toSorted((a, b) => a.at - b.at).map(({ hit }) => hit)
  }
}
