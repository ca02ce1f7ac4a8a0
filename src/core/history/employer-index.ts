/**
 * Finds the attempts at an employer, and those at employers of nearly the same name, without
 * walking them all.
 */
import type { Attempt } from './attempt.ts'
import {
  areNearNames,
  areTwoHouses,
  type EmployerName,
  nearKeys,
  nearLookups,
} from './employer-name.ts'

export type EmployerIndex = {
  /**
   * Makes a name known beforehand, so that near names are worked out once.
   *
   * @param hasDomain it writes from a domain of that name: no slip of the pen
   */
  readonly register: (name: EmployerName, hasDomain: boolean) => void
  readonly add: (attempt: Attempt, name: EmployerName) => void
  /** Attempts under exactly this name. */
  readonly at: (name: EmployerName) => readonly Attempt[]
  /** Attempts under another name that may be a writing of this one. */
  readonly near: (name: EmployerName) => readonly Attempt[]
}

export function employerIndex(): EmployerIndex {
  const attempts = new Map<string, Set<Attempt>>()
  const names = new Map<string, EmployerName>()
  const namesByNearKey = new Map<string, Set<string>>()
  const withDomain = new Set<string>()
  const register = (name: EmployerName): boolean => {
    if (names.has(name.key)) return false
    names.set(name.key, name)
    for (const nearKey of nearKeys(name)) {
      const keys = namesByNearKey.get(nearKey) ?? new Set()
      namesByNearKey.set(nearKey, keys.add(name.key))
    }
    return true
  }
  // The same few names are asked for again and again: found once, until a new name comes.
  const nearNames = new Map<string, readonly string[]>()
  const findNear = (name: EmployerName): readonly string[] => {
    const keys = new Set<string>()
    for (const lookup of nearLookups(name)) {
      for (const key of namesByNearKey.get(lookup) ?? []) keys.add(key)
    }
    keys.delete(name.key)
    // "Corvane" and "Corvana", each with a domain of its own, are no slips of each other.
    const isOther = (other: EmployerName) =>
      withDomain.has(other.key) && withDomain.has(name.key) && areTwoHouses(other, name)
    return [...keys].filter((key) => {
      const other = names.get(key) as EmployerName
      return areNearNames(other, name) && !isOther(other)
    })
  }
  return {
    register: (name, hasDomain) => {
      if (hasDomain) withDomain.add(name.key)
      if (register(name)) nearNames.clear()
    },
    add: (attempt, name) => {
      if (register(name)) nearNames.clear()
      attempts.set(name.key, (attempts.get(name.key) ?? new Set()).add(attempt))
      if (!attempt.employers.some(({ key }) => key === name.key)) attempt.employers.push(name)
    },
    at: (name) => [...(attempts.get(name.key) ?? [])],
    near: (name) => {
      const keys = nearNames.get(name.key) ?? findNear(name)
      nearNames.set(name.key, keys)
      return [...new Set(keys.flatMap((key) => [...(attempts.get(key) ?? [])]))]
    },
  }
}
