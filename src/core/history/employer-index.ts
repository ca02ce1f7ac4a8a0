/**
 * Finds the attempts at an employer, and those at employers of nearly the same name, without
 * walking them all.
 */
import type { Attempt } from './attempt.ts'
import { areNearNames, type EmployerName, nearKeys } from './employer-name.ts'

export type EmployerIndex = {
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
  const register = (name: EmployerName) => {
    if (names.has(name.key)) return
    names.set(name.key, name)
    for (const nearKey of nearKeys(name)) {
      const keys = namesByNearKey.get(nearKey) ?? new Set()
      namesByNearKey.set(nearKey, keys.add(name.key))
    }
  }
  return {
    add: (attempt, name) => {
      register(name)
      attempts.set(name.key, (attempts.get(name.key) ?? new Set()).add(attempt))
      if (!attempt.employers.some(({ key }) => key === name.key)) attempt.employers.push(name)
    },
    at: (name) => [...(attempts.get(name.key) ?? [])],
    near: (name) => {
      const keys = new Set(nearKeys(name).flatMap((key) => [...(namesByNearKey.get(key) ?? [])]))
      const others = [...keys].filter(
        (key) => key !== name.key && areNearNames(names.get(key) as EmployerName, name),
      )
      return [...new Set(others.flatMap((key) => [...(attempts.get(key) ?? [])]))]
    },
  }
}
