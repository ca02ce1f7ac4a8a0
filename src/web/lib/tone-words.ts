/** Names of what can be amiss in a letter's tone, as a person reads them. */
import type { ToneKind } from '#core/model/tone.ts'

export const TONE_WORDS: Readonly<Record<ToneKind, string>> = {
  anger: 'Anger',
  sarcasm: 'Sarcasm',
  blame: 'Blame',
  argument: 'Arguing with the decision',
  guilt: 'Making the reader feel guilty',
  begging: 'Pleading',
  apology: 'Too much apology',
  pressure: 'Pressure',
  length: 'Length',
  candidates: 'Other candidates',
  threat: 'A threat',
  oversharing: 'Private matters',
}
