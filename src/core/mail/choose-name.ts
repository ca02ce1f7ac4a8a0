/**
 * One employer and one role for a mail, from all the places that the learned tagger found, the
 * sender's display name and the sender's address. Nothing is invented: where nothing is sure
 * enough, the answer is `null`.
 */
import { withoutDesk } from './desk-words.ts'
import { cleanEmployer } from './employer-name.ts'
import { fromAddress, fromDisplayName, slugOf } from './employer-sender.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { plain } from './learned/words.ts'
import type { MailView } from './mail-view.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'
import { joinWrapped } from './wrapped-text.ts'

const SURE_ENOUGH = 0.5
/** One place is never wholly sure. */
const MOST = 0.98
/** So much of the doubt remains about a name that the sender's address or display name holds too. */
const SENDER_SHARE = 0.4

type Group = { readonly text: string; readonly best: number; readonly doubt: number }

/** Brackets without their other half, and signs at the ends, are none of the name. */
function tidied(text: string): string {
  let name = text.replace(/^[\s,;:.·|"'«»/-]+|[\s,;:·|"'«»/-]+$/g, '')
  if (/^[^(]*\)$/.test(name)) name = name.slice(0, -1)
  if (/^\([^)]*$/.test(name)) name = name.slice(1)
  return name.trim()
}

const keyOf = (text: string): string => plain(text).replace(/[^\p{L}\d]/gu, '')

/** Places that name the same make each other surer; the spelling of the surest place wins. */
function grouped(spans: readonly NameSpan[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { text, probability } of spans) {
    const held = groups.get(keyOf(text))
    const doubt = (held?.doubt ?? 1) * (1 - Math.min(MOST, probability))
    groups.set(
      keyOf(text),
      held && held.best >= probability ? { ...held, doubt } : { text, best: probability, doubt },
    )
  }
  return [...groups.values()]
}

function surest(groups: readonly Group[]): string | null {
  const first = groups.toSorted((a, b) => a.doubt - b.doubt)[0]
  return first && 1 - first.doubt >= SURE_ENOUGH ? first.text : null
}

const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)

/** "Guido Plum <plum@…>": the display name is the person's whose address it is. */
function isWriter(name: string, { name: shown, localPart }: Sender, host: string): boolean {
  const words = wordsIn(name)
  const isShown = words.length > 0 && words.every((word) => wordsIn(shown).includes(word))
  return (
    isShown &&
    words.some((word) => localPart.includes(word)) &&
    !words.some((word) => host.includes(word))
  )
}

/** Signs of markup and addresses: no name of a firm or a job holds them. */
const NO_NAME = /[<>={}\\]|https?:|www\.|@/

const hasName = (text: string, host: string): boolean =>
  !NO_NAME.test(text) &&
  (/\p{Lu}|\p{L}\d|\d\p{L}/u.test(text) || (host !== '' && keyOf(text) === host))

function employerSpans(spans: readonly NameSpan[], sender: Sender, host: string) {
  return spans
    .filter((span) => span.of === 'employer')
    .map((span) => ({ ...span, text: withoutDesk(tidied(span.text)) }))
    .filter(({ text }) => hasName(text, host) && !isWriter(text, sender, host))
}

/** A name that the sender's address or display name holds as well is surer. */
function withSender(group: Group, sender: Sender, host: string): Group {
  const key = keyOf(group.text)
  const isHeld =
    key.length > 2 &&
    ((host !== '' && (host.includes(key) || key.includes(host))) ||
      keyOf(sender.name).includes(key))
  return isHeld ? { ...group, doubt: group.doubt * SENDER_SHARE } : group
}

/** The employer that a mail names. */
export function employerFrom(
  spans: readonly NameSpan[],
  { sender, own, subjectText }: MailView,
): string | null {
  const host = keyOf(slugOf(sender) ?? '')
  const groups = grouped(employerSpans(spans, sender, host))
  const told = surest(groups.map((group) => withSender(group, sender, host)))
  if (told !== null) return told
  const text = `${straighten(subjectText)}\n\n${joinWrapped(own.body.slice(0, 6_000))}`
  const candidates = [...fromDisplayName(sender), ...fromAddress(sender, text)]
  const best = candidates.toSorted((a, b) => b.weight - a.weight)[0]
  return best ? cleanEmployer(best.name) : null
}

/** The role that a mail names. */
export function roleFrom(spans: readonly NameSpan[]): string | null {
  const roles = spans
    .filter((span) => span.of === 'role')
    .map((span) => ({ ...span, text: tidied(span.text) }))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !NO_NAME.test(text))
  return surest(grouped(roles))
}
