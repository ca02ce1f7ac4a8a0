/**
 * One employer and one role for a mail: of all the names that it may mean, the one that a learned
 * choice over the whole mail takes, or none. Nothing is invented: "none" stands among them.
 */

import type { Mail, MessageKind } from '#core/model/message.ts'
import { type ChoiceModel, choiceShares } from './learned/choice.ts'
import { choiceFeatures } from './learned/choice-features.ts'
import type { Weighed } from './learned/choice-found.ts'
import { type NameReader, nameSpans } from './learned/name-spans.ts'
import { namedLines } from './learned/names-of.ts'
import {
  type Candidate,
  employerCandidates,
  type NameView,
  roleCandidates,
} from './name-candidates.ts'

/**
 * How many times as likely as "none" a name must be that is told: an employer that the mail does not
 * name joins what does not belong together; a role, where two would do, is seen and mended (decision 0041).
 */
const NONE_COUNTS = { employer: 1.5, role: 1.25 }
/** What the sender's own domain tells is hardly ever invented. */
const NONE_COUNTS_BESIDE_DOMAIN = 0.5

export type Choice = {
  readonly candidates: readonly Candidate[]
  /** Features of each candidate, then of "none". */
  readonly features: readonly Weighed[]
  /** A name is told that is so many times as likely as "none". */
  readonly noneCounts: number
}
export type NameChoices = { readonly employer: Choice; readonly role: Choice }

/** What a mail may mean as its employer and its role. */
export function nameChoices(
  reader: NameReader,
  mail: Mail,
  view: NameView,
  kind: MessageKind,
): NameChoices {
  const { own, sender, subjectText } = view
  const named = namedLines(mail, own, sender, subjectText)
  const { lines, setting } = named
  const spans = nameSpans(reader, named)
  const employers = employerCandidates(spans, lines, view, setting.host)
  const roles = roleCandidates(spans, lines)
  const wide = { lines, setting, shown: sender.name, kind }
  return {
    employer: {
      candidates: employers,
      features: choiceFeatures(employers, { ...wide, of: 'employer', others: roles }),
      noneCounts: NONE_COUNTS.employer,
    },
    role: {
      candidates: roles,
      features: choiceFeatures(roles, { ...wide, of: 'role', others: employers }),
      noneCounts: NONE_COUNTS.role,
    },
  }
}

/** The likeliest of the candidates that stand up to "none", as it is told, or `null`. */
export function chosenName(
  model: ChoiceModel,
  { candidates, features, noneCounts }: Choice,
): string | null {
  const shares = choiceShares(model, features)
  const none = shares.at(-1) as number
  const ranked = [...candidates.keys()].toSorted(
    (a, b) => (shares[b] as number) - (shares[a] as number),
  )
  const told = ranked.find((at) => {
    const isOfDomain = (candidates[at]?.addressWeight ?? 0) > 0
    const counts = isOfDomain ? NONE_COUNTS_BESIDE_DOMAIN : noneCounts
    return (shares[at] as number) > none * counts
  })
  return told === undefined ? null : (candidates[told]?.text ?? null)
}
