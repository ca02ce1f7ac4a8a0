/** Networks learn round by round, at a rate that falls evenly. */

const RATE = 0.003
/** The rate falls to this share of it. */
const LAST_RATE = 1 / 40

/** Told after each round how far it is. */
export type OnRound = (done: number, of: number, loss: number) => void

/** @param learn one round, by the rate at each share of it that is done; gives its loss */
export function inRounds(
  rounds: number,
  learn: (rateAt: (done: number) => number) => number,
  onRound: OnRound,
): void {
  for (let round = 0; round < rounds; round += 1) {
    const loss = learn((done) => RATE * (1 - (round + done) / rounds + LAST_RATE))
    onRound(round + 1, rounds, loss)
  }
}
