/** Finds what the data of the example name. */
import { DomainError } from '#core/model/errors.ts'

/**
 * @param isMeant whether one is what the name stands for
 * @param name as the error says it: `the contact "Priya Raman"`
 * @throws DomainError `not-found`: a name that fits nothing is a fault, never left out
 * @example findNamed([3, 4], (one) => one === 4, 'four') // => 4
 */
export function findNamed<T>(all: readonly T[], isMeant: (one: T) => boolean, name: string): T {
  const found = all.find(isMeant)
  if (found !== undefined) return found
  throw new DomainError('not-found', `The example search does not have ${name}.`)
}
