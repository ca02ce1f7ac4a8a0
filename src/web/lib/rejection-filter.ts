/** Which rejections a list shows: read from the URL, applied to the rows. Pure. */
import { thousands } from '#core/model/number-words.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'

export type RejectionSearch = {
  /** Only those that nobody looked at yet. */
  readonly open?: true
  readonly stage?: Stage
  readonly employer?: string
  /** Whether several are being chosen. */
  readonly several?: true
}

type Row = {
  readonly applicationId: string
  readonly employer: string
  readonly role: string | null
  readonly stageAtRejection: Stage
  readonly looked: boolean
}

export function rejectionSearchOf(raw: Readonly<Record<string, unknown>>): RejectionSearch {
  const stage = STAGES.find((known) => known === raw.stage)
  const isSet = (value: unknown) => value === true || value === 1
  return {
    ...(isSet(raw.open) && { open: true as const }),
    ...(stage && { stage }),
    ...(typeof raw.employer === 'string' && raw.employer !== '' && { employer: raw.employer }),
    ...(isSet(raw.several) && { several: true as const }),
  }
}

/** The rows that fit, in their order. A word fits an employer or a role that holds it. */
export function filteredRejections<T extends Row>(
  rows: readonly T[],
  { open, stage, employer }: RejectionSearch,
): readonly T[] {
  const word = employer?.trim().toLowerCase() ?? ''
  return rows.filter(
    (row) =>
      (!open || !row.looked) &&
      (!stage || row.stageAtRejection === stage) &&
      `${row.employer} ${row.role ?? ''}`.toLowerCase().includes(word),
  )
}

/** The stages at which anything ended, in their order. */
export function stagesAmong(rows: readonly Row[]): readonly Stage[] {
  return STAGES.filter((stage) => rows.some((row) => row.stageAtRejection === stage))
}

/** @example shownWords(3, 54) // => '3 of 54' */
export function shownWords(shown: number, all: number): string {
  if (shown === all) return all === 1 ? 'One no' : `${thousands(all)} noes`
  return `${thousands(shown)} of ${thousands(all)}`
}
