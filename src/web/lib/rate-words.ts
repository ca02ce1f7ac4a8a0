/** What is said of ways in and periods before their charts, and what their groups are called. Pure. */
import type { PeriodsView } from '#contracts/patterns.ts'
import type { PatternsView } from '#contracts/views.ts'
import { thousands } from '#core/model/number-words.ts'
import { CHANNEL_WORDS } from '#web/lib/words.ts'

type Named = { readonly id: string; readonly name?: string | undefined }

export function channelName({ id }: Named): string {
  return id in CHANNEL_WORDS ? CHANNEL_WORDS[id as keyof typeof CHANNEL_WORDS] : id
}

export function periodName({ id, name }: Named): string {
  return name ?? id
}

/** What the ways in show beside each other, and how many applications name none. */
export function channelSentence({ n, channels, channelWords }: PatternsView): string {
  const unnamed = n - channels.reduce((sum, channel) => sum + channel.n, 0)
  const rest =
    unnamed === 0
      ? ''
      : ` ${thousands(unnamed)} of ${thousands(n)} ${n === 1 ? 'application names' : 'applications name'} no way in.`
  return `${channelWords ?? 'How often each way in led to a first talk.'}${rest}`
}

/** What the periods show, and that the latest is not held to answers that are still out. */
export function periodsSentence({ words, list, undated }: PeriodsView): string {
  const waits = list.some(({ waiting }) => waiting > 0)
    ? ' Those who still wait do not count as noes.'
    : ''
  const rest =
    undated === 0
      ? ''
      : undated === 1
        ? ' 1 application has no date.'
        : ` ${thousands(undated)} applications have no date.`
  return `${words}${waits}${rest}`
}

/** What the usual way to a first talk rests on: the same for every group. */
export function contactSources(stages: PatternsView['stages']): readonly string[] {
  return stages.filter(({ from }) => from === 'applied').map(({ usual }) => usual.source)
}
