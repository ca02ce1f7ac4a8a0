/** What a printed debrief holds. Pure. Feelings and notes stay out unless they are asked for. */

export type PrintSearch = {
  /** Feelings and notes too. */
  readonly own?: true
  /** Ids of the applications, where several are printed. */
  readonly ids?: string
}

export function printSearchOf(raw: Readonly<Record<string, unknown>>): PrintSearch {
  return {
    ...((raw.own === true || raw.own === 1) && { own: true as const }),
    ...(typeof raw.ids === 'string' && raw.ids !== '' && { ids: raw.ids }),
  }
}

export function idsOf({ ids }: PrintSearch): readonly string[] {
  return [...new Set((ids ?? '').split(',').filter((id) => id !== ''))]
}
