/** How long answers took, in words, rows of a chart and a table. Pure. */
import type { DelayView } from '#contracts/patterns.ts'
import { thousands } from '#core/model/number-words.ts'
import type { DelayId } from '#core/model/pattern-ids.ts'
import type { TableData } from '#web/lib/chart-table.ts'

export const DELAY_WORDS: Readonly<Record<DelayId, string>> = {
  'first-answer': 'From applying to the first answer',
  'after-talk': 'From a talk to the next word',
  'no-after-applying': 'From applying to a no, without a talk',
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** "18 of 40 came, 9 still wait, 13 stayed silent". */
export function delayCounts({ n, came, waiting, silent, id }: DelayView): string {
  const parts = [`${thousands(came)} of ${thousands(n)} came`]
  // The same applications wait for a first answer and for a no: they are counted once.
  if (id === 'no-after-applying') return parts.join()
  if (waiting.n > 0)
    parts.push(waiting.n === 1 ? '1 still waits' : `${thousands(waiting.n)} still wait`)
  if (silent > 0) parts.push(`${silent} stayed silent`)
  return parts.join(', ')
}

/** How long it took, as far as the answers allow. */
export function tookWords({ took, range, came }: DelayView): string {
  if (took) {
    return `Half came within ${days(took.median)}, the middle half after ${took.low} to ${days(took.high)}.`
  }
  if (!range) return 'No answer with a date so far.'
  const after =
    range.shortest === range.longest
      ? `after ${days(range.longest)}`
      : `after ${range.shortest} to ${days(range.longest)}`
  return `${came === 1 ? 'It came' : 'They came'} ${after}: too few to tell what is usual for you.`
}

/** The usual wait, always as a band. */
export function usualDelayWords({ usual }: DelayView): string {
  return `Usual: half within ${days(usual.median)}, the middle half after ${usual.low} to ${days(usual.high)}.`
}

/** How many wait and how long already; empty where nobody waits. */
export function waitingWords({ waiting, id }: DelayView): string {
  const { n, median, longest } = waiting
  if (n === 0 || median === null || longest === null || id === 'no-after-applying') return ''
  if (n === 1) return `1 waits, for ${days(longest)} so far.`
  return `${thousands(n)} wait: half of them for ${days(median)} or more, the longest for ${days(longest)}.`
}

/** What a screen reader meets in place of one row of the picture. */
export function delaySentence(delay: DelayView): string {
  const parts = [tookWords(delay), usualDelayWords(delay), waitingWords(delay)]
  return [`${DELAY_WORDS[delay.id]}: ${delayCounts(delay)}.`, ...parts].filter(Boolean).join(' ')
}

/** All delays in one sentence: the first answer, or that there is too little to tell. */
export function delaysSentence(delays: readonly DelayView[]): string {
  const told = delays.filter(({ took }) => took !== null)
  const [first] = told
  if (!first?.took) return 'Too few dated answers so far to tell how long they take.'
  const within = `within ${days(first.took.median)}`
  const what = {
    'first-answer': `Half of ${thousands(first.came)} first answers came`,
    'after-talk': `After a talk, half of ${thousands(first.came)} answers came`,
    'no-after-applying': `Half of ${thousands(first.came)} noes to an application came`,
  }[first.id]
  return `${what} ${within}. Those who still wait are reckoned in, so that recent applications do not make answers look faster.`
}

/** The delays' numbers as a table. */
export function delayTable(delays: readonly DelayView[]): TableData {
  return {
    label: 'How long answers took, as a table',
    heads: ['Wait', 'Began', 'Came', 'Waiting', 'Silent', 'Half within', 'Middle half', 'Usual'],
    rows: delays.map(({ id, n, came, waiting, silent, took, usual }) => ({
      id,
      name: DELAY_WORDS[id],
      cells: [
        ...[n, came, waiting.n, silent],
        took ? days(took.median) : 'too few to tell',
        took ? `${took.low} to ${days(took.high)}` : 'too few to tell',
        `${usual.low} to ${days(usual.high)}`,
      ],
    })),
  }
}

/** What the usual waits rest on. */
export function delaySources(delays: readonly DelayView[]): readonly string[] {
  return delays.map(
    ({ id, withinDays, usual }) =>
      `${DELAY_WORDS[id]}, of answers within ${withinDays} days. ${usual.source}`,
  )
}
