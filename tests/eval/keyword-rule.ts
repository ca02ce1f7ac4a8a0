/** The keyword rule that trackers commonly use, as a measure beside ours. */
import type { Mail, MessageKind } from '#core/model/message.ts'

const RULES: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'rejection',
    /unfortunately|regret|not (?:be )?(?:moving|selected|successful)|other candidates/i,
  ],
  ['offer', /pleased to offer|offer letter|job offer/i],
  ['assessment', /assessment|coding challenge|take-home|hackerrank/i],
  ['interview', /interview|schedule a call|availability|calendly/i],
  [
    'acknowledgement',
    /thank you for (?:applying|your application)|received your application|application (?:was )?(?:received|sent)/i,
  ],
  ['alert', /job alert|new jobs|jobs for you/i],
  ['outreach', /your profile|opportunity|my client/i],
  ['update', /status|still reviewing|update on your application/i],
]

/** First keyword that matches decides; `other` when none does. */
export function keywordKind(mail: Mail): MessageKind {
  const text = `${mail.subject}\n${mail.text}`
  return RULES.find(([, says]) => says.test(text))?.[0] ?? 'other'
}
