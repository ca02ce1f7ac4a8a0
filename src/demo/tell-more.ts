/**
 * The person of the example tells of talks, gives facts for letters and keeps a template, each
 * through the use case of the page. What is told: own-words.ts.
 */
import { keepTemplate } from '#app/letter-templates.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import { readGiven } from '#core/outreach/read-given.ts'
import { findNamed } from './find-named.ts'
import { factsOn, OWN_TEMPLATE, TOLD_TALKS } from './own-words.ts'

/** @throws DomainError `not-found` where an employer or a step is named that is not there */
export async function tellMore(services: Services): Promise<void> {
  const { applications } = await loadSearch(services.store)
  const find = (asked: string) =>
    findNamed(applications, ({ employer }) => employer === asked, `an application at "${asked}"`)
  await services.store.transaction(async (store) => {
    for (const { employer, kind, people, looseEnds = [] } of TOLD_TALKS) {
      const application = find(employer)
      const { date, source } = findNamed(
        application.milestones,
        (milestone) => milestone.kind === kind,
        `the step "${kind}" at "${employer}"`,
      )
      await recordEvent(
        { ...services, store },
        {
          type: 'describe-milestone',
          applicationId: application.id,
          milestone: { kind, date, source },
          details: { people, ...(looseEnds.length > 0 && { looseEnds }) },
        },
      )
    }
    for (const [employer, facts] of Object.entries(factsOn(services.clock.today()))) {
      const given = {
        type: 'give-facts',
        applicationId: find(employer).id,
        facts: readGiven(facts),
      } as const
      await recordEvent({ ...services, store }, given)
    }
  })
  await keepTemplate(services, OWN_TEMPLATE)
}
