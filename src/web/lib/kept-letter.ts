/** Which kept letter a page shows, and what is said of it. Pure; what decides stands in the core. */
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import type { Day } from '#core/model/dates.ts'
import type { LetterText, LetterWay } from '#core/model/kept-letter.ts'
import type { LetterKind, LetterName } from '#core/model/letter-kinds.ts'
import { dayWords, shortDay } from '#web/lib/day-words.ts'
import type { LetterSearch } from '#web/lib/letter-search.ts'

/** The letter that was asked for; else the open one of its kind, else the last that went. */
export function letterShown(
  { letters }: LettersView,
  kind: string,
  { letter: asked, another }: LetterSearch,
): LetterView | null {
  if (asked !== undefined) return letters.find(({ id }) => id === asked) ?? null
  // Open ones come first, then what was sent, newest first.
  const shown = letters.find((letter) => letter.kind === kind) ?? null
  return another && shown?.state === 'sent' ? null : shown
}

/** The letters with this one as it stands now, in its place or, where it is new, before the rest. */
export function withLetter(view: LettersView, letter: LetterView): LettersView {
  const { letters } = view
  const isNew = letters.every(({ id }) => id !== letter.id)
  const known = letters.map((other) => (other.id === letter.id ? letter : other))
  return { ...view, letters: isNew ? [letter, ...known] : known }
}

/** Whether two texts are the same letter. */
export function isSameText(one: LetterText, other: LetterText): boolean {
  return one.to === other.to && one.subject === other.subject && one.body === other.body
}

const BY: Readonly<Record<LetterWay, string>> = {
  copy: 'copied and sent by you',
  'mail-program': 'from your mail program',
  eml: 'from a saved file',
  smtp: 'over your mail server',
}

/** When and how a letter went. @example sentWords({ on: '2026-11-25', by: 'smtp' }) */
export function sentWords({ on, by }: Pick<NonNullable<LetterView['sent']>, 'on' | 'by'>): string {
  return `Sent on ${shortDay(on)}, ${BY[by]}.`
}

/** How a letter stands, in a list. */
export function standingWords(letter: LetterView, today: Day): string {
  const { state, heldUntil, sent, answers } = letter
  switch (state) {
    case 'draft':
      return 'Draft'
    case 'held':
      return heldUntil ? `Held until ${dayWords(heldUntil, today)}` : 'Held'
    case 'sending':
      return 'On its way just now'
    case 'unsure':
      return 'Did it go? Please look'
    case 'sent': {
      const answered = answers.length === 0 ? '' : ' · answered'
      return sent ? `Sent ${dayWords(sent.on, today)}${answered}` : 'Sent'
    }
  }
}

export type LetterLine = {
  readonly key: string
  readonly kind: LetterName
  readonly search: LetterSearch
  /** How it stands; null for one that is not written yet. */
  readonly standing: string | null
}

/**
 * The letters of an application: those that are kept or went, then those that fit and were not
 * written yet.
 *
 * @param today null while it is not known
 */
export function letterLines(
  fitting: readonly LetterKind[],
  kept: readonly LetterView[],
  today: Day | null,
): readonly LetterLine[] {
  const written = kept.map((letter) => ({
    ...{ key: letter.id, kind: letter.kind, search: { letter: letter.id } },
    standing: today === null ? null : standingWords(letter, today),
  }))
  const isWritten = (kind: LetterKind) => kept.some((letter) => letter.kind === kind)
  const fresh = fitting
    .filter((kind) => !isWritten(kind))
    .map((kind) => ({ key: kind, kind, search: {}, standing: null }))
  return [...written, ...fresh]
}

/** A gap's label to what the person wrote; absent or blank: still open. */
export type Filled = Readonly<Record<string, string>>

/** A kept text with the filled gaps filled; open ones stay as they are. */
export function withGapsFilled(text: string, filled: Filled): string {
  return Object.entries(filled).reduce(
    (current, [label, words]) =>
      words.trim() ? current.replaceAll(`[${label}]`, () => words.trim()) : current,
    text,
  )
}
