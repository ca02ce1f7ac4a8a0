/**
 * One employer and one role for a mail, from all the places that the learned tagger found, the
 * sender's display name and the sender's address. Nothing is invented: where nothing is sure
 * enough, the answer is `null`.
 */
import type { Mail } from '#core/model/message.ts'
import { cleanEmployer } from './employer-name.ts'
import { fromAddress, fromDisplayName } from './employer-sender.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { plain } from './learned/words.ts'
import type { MailView } from './mail-view.ts'
import { straighten } from './sentences.ts'
import { joinWrapped } from './wrapped-text.ts'

const SURE_ENOUGH = 0.5
/** One place is never wholly sure. */
const MOST = 0.98

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
  for (const { text: found, probability } of spans) {
    const text = tidied(found)
    if (text === '') continue
    const held = groups.get(keyOf(text))
    const doubt = (held?.doubt ?? 1) * (1 - Math.min(MOST, probability))
    groups.set(
      keyOf(text),
      held && held.best >= probability ? { ...held, doubt } : { text, best: probability, doubt },
    )
  }
  return [...groups.values()].toSorted((a, b) => a.doubt - b.doubt)
}

function surest(spans: readonly NameSpan[]): string | null {
  const first = grouped(spans)[0]
  return first && 1 - first.doubt >= SURE_ENOUGH ? first.text : null
}

/** The employer that a mail names. */
export function employerFrom(
  spans: readonly NameSpan[],
  view: MailView,
  mail: Mail,
): string | null {
  const told = surest(spans.filter((span) => span.of === 'employer'))
  if (told !== null) return told
  const text = `${straighten(mail.subject)}\n\n${joinWrapped(view.own.body.slice(0, 6_000))}`
  const candidates = [...fromDisplayName(view.sender), ...fromAddress(view.sender, text)]
  const best = candidates.toSorted((a, b) => b.weight - a.weight)[0]
  return best ? cleanEmployer(best.name) : null
}

/** The role that a mail names. */
export function roleFrom(spans: readonly NameSpan[]): string | null {
  return surest(spans.filter((span) => span.of === 'role'))
}
