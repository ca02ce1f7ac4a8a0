/**
 * Groups of applications (ways in, periods, résumés) as rows of one chart. Pure.
 *
 * A group with too few answers keeps its row and its counts, and gets no rate of its own.
 */
import { thousands } from '#core/model/number-words.ts'
import { axisEnd } from '#web/lib/chart-axis.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { type Band, bandWords } from '#web/lib/odds-words.ts'

/** A channel, a résumé or a period as the server tells it. */
export type RateGroup = {
  readonly id: string
  readonly name?: string | undefined
  readonly n: number
  readonly contacts: number
  readonly rate: Band
  readonly words: string
  readonly waiting?: number | undefined
  readonly usual?: Band | undefined
  readonly isTold?: boolean | undefined
}

export type RateRow = {
  readonly id: string
  readonly name: string
  /** "3 of 24 led to a talk, 9 still wait". */
  readonly counts: string
  /** What may be said of it. */
  readonly judged: string
  readonly own: Band | null
  readonly usual: Band | null
  readonly sentence: string
}

/** One row a group, in the order given. */
export function rateRows(
  groups: readonly RateGroup[],
  nameOf: (group: RateGroup) => string,
): readonly RateRow[] {
  return groups.map((group) => {
    const own = group.isTold === false ? null : group.rate
    const [name, counts] = [nameOf(group), countsWords(group)]
    const judged = group.words.slice(group.words.lastIndexOf(':') + 1).trim()
    const usual = group.usual ?? null
    const rates = [
      own && `Your rate: ${bandWords(own, 100)}.`,
      usual && `Usual: ${bandWords(usual, 100)}.`,
    ]
    const sentence = [`${name}: ${counts}, ${judged}`, ...rates.filter(Boolean)].join(' ')
    return { id: group.id, name, counts, judged, own, usual, sentence }
  })
}

function countsWords({ n, contacts, waiting = 0 }: RateGroup): string {
  const counted = `${thousands(contacts)} of ${thousands(n)} led to a talk`
  if (waiting === 0) return counted
  return waiting === 1
    ? `${counted}, 1 still waits`
    : `${counted}, ${thousands(waiting)} still wait`
}

/** The end of the one axis that holds every row. */
export function rateEnd(rows: readonly RateRow[]): number {
  return axisEnd(rows.flatMap(({ own, usual }) => [own?.high ?? 0, usual?.high ?? 0]))
}

/** The groups' numbers as a table. */
export function rateTable(
  label: string,
  head: string,
  groups: readonly RateGroup[],
  nameOf: (group: RateGroup) => string,
): TableData {
  return {
    label,
    heads: [head, 'Applications', 'Led to a talk', 'Waiting', 'Your rate', 'Usual'],
    rows: groups.map((group) => ({
      id: group.id,
      name: nameOf(group),
      cells: [
        ...[group.n, group.contacts, group.waiting ?? 0],
        group.isTold === false ? 'too few to tell' : bandWords(group.rate, 100),
        group.usual ? bandWords(group.usual, 100) : '',
      ],
    })),
  }
}
