/**
 * Words and facts → the text of a letter. Knows no kind of letter and no language.
 *
 * Slots are filled in one pass, so that a brace in an employer's name is never read as a slot.
 */
import { GIVEN_FACT_IDS } from '#core/model/given-facts.ts'
import type { LetterGap } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'
import { type AskedQuestion, fill, SLOT, type Slots, slotsOf } from './letter-slots.ts'
import type { LetterWording, Line, Sentence, Wording } from './wording/wording.ts'

export type ComposedLetter = {
  readonly subject: string
  readonly body: string
  readonly gaps: readonly LetterGap[]
}

/** The slots that a line names. */
export const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(SLOT)].map((match) => match[1] as string)

/** A sentence as the lines it can be. */
export const linesOf = (sentence: Sentence): readonly Line[] =>
  typeof sentence === 'string' ? [{ say: sentence }] : sentence

function holds(line: Line, facts: LetterFacts, slots: Slots): boolean {
  const flags: ReadonlySet<string> = facts.flags
  const isTrue = (condition: string) =>
    condition.startsWith('!') ? !flags.has(condition.slice(1)) : flags.has(condition)
  return (line.when ?? []).every(isTrue) && slotsIn(line.say).every((slot) => slots.has(slot))
}

/** The sentence as it is said, or the empty text. A name that ends in a full stop brings its own. */
function say(sentence: Sentence, facts: LetterFacts, slots: Slots): string {
  const line = linesOf(sentence).find((candidate) => holds(candidate, facts, slots))
  return line ? fill(line.say, slots).replace(/([.!?])\.$/, '$1') : ''
}

/** Every gap that the text shows, in the order in which a reader meets them. */
export function gapsIn(text: string, wording: Wording): readonly LetterGap[] {
  return GIVEN_FACT_IDS.map((id) => ({ id, label: wording.gaps[id] }))
    .map((gap) => ({ ...gap, at: text.indexOf(`[${gap.label}]`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, label }) => ({ id, label }))
}

/**
 * Puts a letter together: greeting, paragraphs, closing, name.
 *
 * @param asked the feedback question, or `null` where none is asked
 */
export function composeLetter(
  letter: LetterWording,
  facts: LetterFacts,
  asked: AskedQuestion | null,
  wording: Wording,
): ComposedLetter {
  const slots = slotsOf(facts, asked, wording)
  const said = (sentence: Sentence) => say(sentence, facts, slots)
  const paragraphs = letter.paragraphs
    .map((sentences) => sentences.map(said).filter(Boolean).join(' '))
    .filter(Boolean)
  const signature = `${said(wording.closing)}\n${slots.get('gap:your-name')}`
  const body = [said(letter.greeting), ...paragraphs, signature].join('\n\n')
  const subject = said(letter.subject)
  return { subject, body, gaps: gapsIn(`${body}\n${subject}`, wording) }
}
