/** Prints one figure as a line of JSON; a missed bar makes the process end with 1. */

export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What the figure is held to; `null`: told for comparison only. */
  readonly bar: { readonly atMost: number } | { readonly atLeast: number } | null
}

export function printFigure({ figure, value, unit, bar }: Figure): void {
  const isMet = bar === null || ('atMost' in bar ? value <= bar.atMost : value >= bar.atLeast)
  const limit = bar && ('atMost' in bar ? bar.atMost : bar.atLeast)
  const rounded = Number(value.toPrecision(3))
  console.log(JSON.stringify({ figure, value: rounded, unit, bar: limit, ok: isMet }))
  if (!isMet) process.exitCode = 1
}

/** The middle one of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1]
  if (middle === undefined) throw new Error('There is nothing to take the middle of.')
  return middle
}

/** Smaller sizes and fewer rounds, to see that a benchmark runs. */
export const IS_QUICK = process.argv.includes('--quick')
