/** Every letter that can be drafted for an application: GET /api/applications/:id/letters. */
import type { LettersForView } from '#contracts/drafts.ts'
import { LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { letterFits } from '#core/outreach/letter-fits.ts'
import { ownTemplatesIn } from '#core/outreach/own-templates.ts'
import { personDay } from './cadence/person-place.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** The kinds in their usual order, those that fit first; then own templates. @throws DomainError `not-found` */
export async function lettersFor(services: Services, id: string): Promise<LettersForView> {
  const { store } = services
  const application = findApplication(await loadSearch(store), id)
  const { today } = await personDay(services)
  const kinds = LETTER_KINDS.map((name) => {
    return { name, title: null, ...letterFits(name, application, today) }
  })
  const own = ownTemplatesIn(await store.events()).map(({ id: name, name: title }) => {
    return { name, title, fits: true, possible: true, why: 'Your own template.' }
  })
  const rank = ({ fits, possible }: { fits: boolean; possible: boolean }) =>
    Number(!fits) + Number(!possible)
  return { letters: [...kinds.toSorted((a, b) => rank(a) - rank(b)), ...own] }
}
