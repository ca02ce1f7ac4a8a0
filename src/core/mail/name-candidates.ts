/**
 * The names that a mail may mean as its employer or role: places that name the same are one
 * candidate, whatever its spelling. Which of them is told is decided in choose-name.ts.
 */
import { withoutDesk } from './desk-words.ts'
import { cleanEmployer, squeeze } from './employer-name.ts'
import { fromAddress, fromDisplayName } from './employer-sender.ts'
import { isFirmWord } from './learned/firm-words.ts'
import { isJobWord } from './learned/job-words.ts'
import type { Line } from './learned/mail-lines.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { plain } from './learned/words.ts'
import type { MailView } from './mail-view.ts'
import { type CutSpan, cutSpans } from './name-cuts.ts'
import { partSpans } from './name-parts.ts'
import { isDay, isRecruitersTitle } from './no-names.ts'
import { cleanRole, withoutPictures } from './role-name.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'
import { joinWrapped } from './wrapped-text.ts'

/** What is needed of a mail taken apart. */
export type NameView = Pick<MailView, 'own' | 'sender' | 'subjectText'>

export type Candidate = {
  /** Letters and digits without legal form: candidates of one key are one name. */
  readonly key: string
  /** As it is told. */
  readonly text: string
  /** Where it stands, surest first; none where only the sender's address tells it. */
  readonly places: readonly (NameSpan | CutSpan)[]
  /** That it is a name somewhere, all places taken together, 0..1. */
  readonly share: number
  /** That the sender's display name and address tell it, as a plain reading of them goes. */
  readonly shownWeight: number
  readonly addressWeight: number
  /** The sender's address is made of its words, and the domain is not: mostly a person. */
  readonly isOfWriter: boolean
}

const MOST_CANDIDATES = 20
/** One place is never wholly sure. */
const MOST = 0.98
/** A spelling counts where it is at least this likely. */
const TOLD_AT = 0.15
/** The sender's address is read where no name is this likely. */
const READ_ADDRESS_BELOW = 0.9
const HEAD_LENGTH = 6_000

/** Brackets without their other half, and signs at the ends, are none of the name. */
function tidied(text: string): string {
  let name = withoutPictures(text).replace(/^[\s,;:.·|"'«»/-]+|[\s,;:·|"'«»/-]+$/g, '')
  if (/^[^(]*\)$/.test(name)) name = name.slice(0, -1)
  if (/^\([^)]*$/.test(name)) name = name.slice(1)
  return name.trim()
}

/** Words that a next sentence may begin with, and no second word of a firm does, in five languages. */
const OPENERS =
  `What Which When Where Would Could Can Please We Our This You Your It If Thank Thanks I
  Wir Sie Bitte Welche Welcher Wann Wie Unser Unsere Ihre Ihr Leider Falls Vielen Wenn Es
  Quelles Quelle Quels Quel Quand Nous Merci Vous Votre Notre Si Pourriez Je
  Qué Cuál Cuáles Cuándo Nos Nuestro Nuestra Su Gracias Por Podría
  Qual Quais Quando Nós Obrigado Obrigada Sua Seu Poderia Agradecemos`.split(/\s+/)
/** "Tidewater. Which days" is a name and the next sentence, "Schweiz. Nationalbank" a name alone. */
const NEXT_SENTENCE = new RegExp(
  `(?<=\\p{L}{2}|\\d)[.!?]\\s+[¿¡]?(?:${OPENERS.join('|')})(?!\\p{L}).*$`,
  'su',
)

const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)

/** "Guido Plum <plum@…>": the display name is the person's whose address it is. */
function isOfWriter(name: string, { name: shown, localPart }: Sender, host: string): boolean {
  const words = wordsIn(name)
  const isShown = words.length > 0 && words.every((word) => wordsIn(shown).includes(word))
  return (
    isShown &&
    words.some((word) => localPart.includes(word)) &&
    !words.some((word) => host.includes(word))
  )
}

/** The same on a domain of its own: a person, unless a word of firms or trades stands in the name. */
const isOwnersName = (name: string, sender: Sender, host: string): boolean =>
  sender.relay === null &&
  isOfWriter(name, sender, host) &&
  !plain(name)
    .split(/[^\p{L}]+/u)
    .some((word) => isFirmWord(word) || isJobWord(word))

/** A name that is a desk's word ("Apply") is a firm only where the readers of names are this sure: judgement. */
const DESK_IS_FIRM_AT = 0.9

/** Signs of markup and addresses: no name of a firm or a job holds them. */
const NO_NAME = /[<>={}\\]|https?:|www\.|@/

const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}\d]/gu, '')
export const employerKey = (text: string): string => lettersOf(squeeze(text)) || lettersOf(text)

/** "Personalwesen", "Jobs": a desk of nobody in particular. */
const isDesk = (text: string): boolean => withoutDesk(`X ${text}`) === 'X'

function isName({ of, text, probability }: NameSpan, host: string): boolean {
  if (NO_NAME.test(text)) return false
  if (of === 'role') return /\p{L}{2}/u.test(text)
  if (host !== '' && lettersOf(text) === host) return true
  if (isDesk(text) && probability < DESK_IS_FIRM_AT) return false
  return /\p{Lu}|\p{L}\d|\d\p{L}/u.test(text)
}

/** Spans of one line share its doubt; lines make each other surer. */
function shareOf(places: readonly NameSpan[]): number {
  const lines = new Map<number, number>()
  for (const { line, probability } of places) lines.set(line, (lines.get(line) ?? 0) + probability)
  let doubt = 1
  for (const share of lines.values()) doubt *= 1 - Math.min(MOST, share)
  return 1 - doubt
}

/** The surest spelling; a shorter one, without legal form, where it is likely as well. */
function spelling(places: readonly NameSpan[]): string {
  const likely = places.filter(({ probability }) => probability >= TOLD_AT)
  const first = places[0]?.text ?? ''
  const shorter = likely.find(({ text }) => lettersOf(text).length < lettersOf(first).length)
  return shorter?.text ?? first
}

const UNTOLD = { places: [], share: 0, shownWeight: 0, addressWeight: 0, isOfWriter: false }

function grouped(spans: readonly NameSpan[]): readonly Candidate[] {
  const keyed = Map.groupBy(spans, ({ of, text }) =>
    of === 'employer' ? employerKey(text) : lettersOf(text),
  )
  return [...keyed].map(([key, found]) => {
    const places = found.toSorted((a, b) => b.probability - a.probability)
    const text = spelling(places)
    return { ...UNTOLD, key, text, places, share: shareOf(places) }
  })
}

function toldBySender({ sender, own, subjectText }: NameView, sure: number) {
  const shown = fromDisplayName(sender).map((one) => ({ ...one, of: 'shownWeight' as const }))
  if (sure >= READ_ADDRESS_BELOW) return shown
  const text = `${straighten(subjectText)}\n\n${joinWrapped(own.body.slice(0, HEAD_LENGTH))}`
  const read = fromAddress(sender, text).map((one) => ({ ...one, of: 'addressWeight' as const }))
  return [...shown, ...read]
}

const likeliestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.share - a.share).slice(0, MOST_CANDIDATES)

/** With the word of a desk at its end and without: "Kimbo Talent" is an agency, "Elm Talent" a desk. */
const withAndWithoutDesk = (text: string): readonly string[] =>
  isDesk(text) ? [text] : [...new Set([text, withoutDesk(text)])]

function tidySpans(spans: readonly NameSpan[], of: NameSpan['of'], host: string) {
  return spans
    .filter((span) => span.of === of)
    .flatMap((span) => {
      const text = tidied(span.text)
      const texts =
        of === 'employer' ? withAndWithoutDesk(text.replace(NEXT_SENTENCE, '')) : [cleanRole(text)]
      return texts.map((one) => ({ ...span, text: one }))
    })
    .filter((span) => isName(span, host))
}

/**
 * Neither a recruiter's title is an employer, nor what is left of it, nor a day; but a firm may call
 * itself so, and then its domain does.
 */
const mayBeName = ({ of, text }: NameSpan, host: string): boolean => {
  if (of === 'role' || lettersOf(text) === host) return true
  const name = tidied(text)
  return !(isRecruitersTitle(name) || isDay(name))
}

/** What the readers of names found, the parts of subject and display name, and shorter names in both. */
function allSpans(
  spans: readonly NameSpan[],
  lines: readonly Line[],
  of: NameSpan['of'],
  host = '',
) {
  const own = spans.filter((span) => span.of === of && mayBeName(span, host))
  const others = [...cutSpans(own, lines), ...partSpans(lines, of)]
  return [...own, ...others.filter((span) => mayBeName(span, host))]
}

/** @param host letters of the sender's domain word, may be empty */
export function employerCandidates(
  spans: readonly NameSpan[],
  lines: readonly Line[],
  view: NameView,
  host: string,
): readonly Candidate[] {
  const { sender } = view
  const isPerson = (name: string) => isOwnersName(name, sender, host)
  const named = tidySpans(allSpans(spans, lines, 'employer', host), 'employer', host)
  const firms = named.filter(({ text }) => !isPerson(text))
  const found = new Map(grouped(firms).map((one) => [one.key, one] as const))
  const sure = [...found.values()].reduce((most, { share }) => Math.max(most, share), 0)
  for (const { name, weight, of } of toldBySender(view, sure)) {
    const text = cleanEmployer(name)
    if (text === null || isPerson(text)) continue
    const key = employerKey(text)
    found.set(key, { ...(found.get(key) ?? { ...UNTOLD, key, text }), [of]: weight })
  }
  return likeliestFirst([...found.values()]).map((one) => ({
    ...one,
    isOfWriter: isOfWriter(one.text, sender, host),
  }))
}

export function roleCandidates(
  spans: readonly NameSpan[],
  lines: readonly Line[],
): readonly Candidate[] {
  return likeliestFirst(grouped(tidySpans(allSpans(spans, lines, 'role'), 'role', '')))
}
