/** One application by any id that it ever had, or a refusal that says what to do. */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'

/** @throws DomainError `not-found` */
export function findApplication(search: RebuiltSearch, id: string): Application {
  const wanted = search.aliases.get(id) ?? id
  const found = search.applications.find((application) => application.id === wanted)
  if (found) return found
  throw new DomainError(
    'not-found',
    `There is no application with the id "${id}". The list of applications has them all.`,
    { id },
  )
}
