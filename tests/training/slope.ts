/**
 * How what is worked out from numbers moves with one of them.
 *
 * @param step how far it is moved both ways
 */
export function slopeAt(
  numbers: Float32Array,
  at: number,
  step: number,
  workedOut: () => number,
): number {
  const before = numbers[at] as number
  const [above, below] = [before + step, before - step].map((one) => {
    numbers[at] = one
    return workedOut()
  }) as [number, number]
  numbers[at] = before
  return (above - below) / (2 * step)
}
