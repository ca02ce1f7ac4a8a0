/**
 * What is said of one rejection: the verdict sentence, and what nobody can know.
 * Words only; numbers come in. Rules: DESIGN, honesty rules 4 to 6; voice: face.md.
 */
import type { Application } from '#core/model/application.ts'
import { aboutInTen, inTenWithBand } from '#core/model/chance-words.ts'
import type { StatedReason } from '#core/model/milestones.ts'
import type { Question, SideBand, Sides } from './diagnosis-types.ts'
import { rejectionOf } from './evidence/history-evidence.ts'
import { statedEvidence } from './evidence/stated-reason.ts'

/** Sides closer than this cannot be told apart. */
export const TOO_CLOSE = 0.1
/** From here on a side is called probable: "about 6 in 10" at least. */
export const PROBABLY = 0.55

type SideKey = keyof Sides

const LEADING: Readonly<Record<SideKey, { readonly likely: string; readonly leading: string }>> = {
  notYou: { likely: 'Probably not you', leading: 'More likely not you than anything else' },
  youCanChange: {
    likely: 'Probably something you can change',
    leading: 'More likely something you can change than anything else',
  },
  fit: {
    likely: 'Probably the fit between you and the role',
    leading: 'More likely the fit than anything else',
  },
}

const SHORT: Readonly<Record<SideKey, string>> = {
  notYou: 'not you',
  youCanChange: 'something you can change',
  fit: 'the fit',
}

/** The verdict in one or two sentences. */
export function verdictOf(
  application: Application,
  sides: Sides,
  nextQuestion: Question | null,
): string {
  const ranked = (Object.entries(sides) as [SideKey, SideBand][]).toSorted(
    (a, b) => b[1].probability - a[1].probability,
  )
  const [first, second] = ranked as [[SideKey, SideBand], [SideKey, SideBand]]
  const stated = statedWords(application)
  if (first[1].probability - second[1].probability < TOO_CLOSE) {
    const leaders = [first, second]
      .map(([side, band]) => `${SHORT[side]} ${aboutInTen(band.probability)}`)
      .join(', ')
    const wouldTell = nextQuestion
      ? `What would help to tell: ${nextQuestion.text}`
      : 'Only the employer’s own word would tell.'
    return `${stated}Can't tell these apart: ${leaders}. ${wouldTell}`
  }
  const { probability: mean, low, high } = first[1]
  const { likely, leading } = LEADING[first[0]]
  const words = inTenWithBand({ mean, low, high })
  return `${stated}${mean >= PROBABLY ? likely : leading}: ${words}.`
}

/** The employer's reason as a sentence before the verdict; empty where their words tell nothing. */
function statedWords(application: Application): string {
  const reason = rejectionOf(application)?.statedReason
  const evidence = reason ? statedEvidence(reason) : null
  return evidence ? `${evidence.sentence} ` : ''
}

/** Of words that tell nothing, that they do not. */
const BOILERPLATE: Readonly<Partial<Record<StatedReason, string>>> = {
  'other-candidate':
    'Why they chose somebody else: their letter does not say; words like these go to almost everyone.',
  'no-reason': 'Their letter gives no reason; words like these go to almost everyone.',
}

/** Once they said more than their letter did. */
const TOLD_SINCE = 'Whether what they told you is all that decided it.'

/** What this cannot know, said beside every verdict. */
export function cannotKnow(application: Application): readonly string[] {
  const reason = rejectionOf(application)?.statedReason
  const isTold = (application.feedback ?? []).some(({ causes }) => causes.length > 0)
  const ofTheirWords = isTold ? TOLD_SINCE : reason && BOILERPLATE[reason]
  return [
    ...(ofTheirWords ? [ofTheirWords] : []),
    'Who else applied, and what was said about it inside.',
    'No study counts why people are turned down, so the starting chances are our judgement.',
  ]
}
