/** The long game as a person reads it in a terminal. */
import type { LongGameEmployer, LongGameView } from '#contracts/conversations.ts'

const FROM: Readonly<Record<'out' | 'in' | 'both', string>> = {
  out: 'you to them',
  in: 'they to you',
  both: 'you spoke',
}

export function renderLongGame({ going, atRest }: LongGameView): string {
  if (going.length + atRest.length === 0) {
    return 'Nobody yet. An employer where you came close, or of whom you say that it is worth it, stands here once it has ended: comeback conversations long-game APPLICATION worth'
  }
  const part = (title: string, employers: readonly LongGameEmployer[]) =>
    employers.length === 0 ? [] : [`${title}:\n${employers.map(employerLines).join('\n')}`]
  return [
    ...part('Worth staying in touch with', going),
    ...part('At rest', atRest),
    'About four times a year. Timing is etiquette, not proven; nothing is ever sent by itself.',
  ].join('\n\n')
}

function employerLines(one: LongGameEmployer): string {
  const { employer, applicationId, since, reasonWords, lastContact, next, rest } = one
  return [
    `• ${employer}, since ${since} (${applicationId})`,
    `  ${reasonWords}`,
    `  Last contact: ${lastContact ? `${lastContact.on}, ${FROM[lastContact.direction]}` : 'none known'}`,
    ...(rest ? [`  ${rest.words}`] : []),
    ...(next ? [`  Next: ${next.title}, ${next.when}`] : []),
    ...(next?.draft ? [`  Draft: comeback draft ${next.draft.kind} ${applicationId}`] : []),
    ...(next ? [`  Id: ${next.id}`] : []),
  ].join('\n')
}
