/**
 * Usual rates per transition and channel, as Beta priors, with what may be quoted for them.
 *
 * Figures: docs/methods/stage-rates.md. A prior may rest on any source; the text shown to a
 * person names only rows read on the publisher's page or on a page that names it (codes P, S).
 */
import type { Channel } from '#core/model/milestones.ts'
import type { BetaPrior } from '#core/stats/beta.ts'
import type { PassableStage } from './diagnosis-types.ts'

type ChannelKey = Channel | 'unknown'

/** Application → first human contact. */
const CONTACT: Readonly<Record<ChannelKey, BetaPrior>> = {
  'easy-apply': { alpha: 0.9, beta: 24.1 },
  board: { alpha: 0.9, beta: 24.1 },
  'company-site': { alpha: 1.6, beta: 18.4 },
  direct: { alpha: 2, beta: 8 },
  referral: { alpha: 3.8, beta: 6.2 },
  agency: { alpha: 3.5, beta: 6.5 },
  inbound: { alpha: 5.5, beta: 4.5 },
  unknown: { alpha: 1.2, beta: 18.8 },
}

const LATER: Readonly<Record<Exclude<PassableStage, 'applied'>, BetaPrior>> = {
  screen: { alpha: 4.5, beta: 7.5 },
  interview: { alpha: 5, beta: 5 },
  final: { alpha: 4.8, beta: 5.2 },
}

/** A referral multiplies the later odds. */
const REFERRAL_ODDS: Readonly<Record<Exclude<PassableStage, 'applied'>, number>> = {
  screen: 1.8,
  interview: 1.35,
  final: 1.35,
}

/**
 * The usual rate of leaving a stage, for one channel.
 *
 * @param channel `null` when nobody said how the application went in: then as a cold one
 * @example usualRate('interview', null) // => { alpha: 5, beta: 5 }
 */
export function usualRate(from: PassableStage, channel: Channel | null): BetaPrior {
  if (from === 'applied') return CONTACT[channel ?? 'unknown']
  const prior = LATER[from]
  if (channel !== 'referral') return prior
  const weight = prior.alpha + prior.beta
  const odds = (REFERRAL_ODDS[from] * prior.alpha) / prior.beta
  const mean = odds / (1 + odds)
  return { alpha: mean * weight, beta: (1 - mean) * weight }
}

/** What the band of the usual rests on, with year, for a person to read. */
export const USUAL_SOURCES: Readonly<Record<PassableStage, string>> = {
  applied:
    'Applicant to interview: 3% in US small businesses (CareerPlug, 2025), 4.3% in the UK ' +
    '(SmartRecruiters, 2025), 12% (Jobvite, 2014 data). To a first screen: 13% of applicants, ' +
    '57% of the referred, 59% through agencies (Lever, 2017). The band for your channels is our ' +
    'judgement between these.',
  screen:
    'Screen to onsite interview: 31% (computed from Lever, 2017, over 600 small firms). The band ' +
    'around it is our judgement.',
  interview:
    'No data set measures this step. The band is our judgement, set so that interview to offer ' +
    'agrees with 30 to 40% onsite to offer (Lever, 2019).',
  final:
    'Onsite to offer: 30 to 40% (Lever, 2019); interviewed graduates offered: 45% (NACE, 2024). ' +
    'The band around them is our judgement.',
}
