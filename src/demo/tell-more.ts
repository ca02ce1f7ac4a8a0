/**
 * The person of the example tells of talks, gives facts for letters and keeps a template, each
 * through the use case of the page. What is told: own-words.ts.
 */
import { keepTemplate } from '#app/letter-templates.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import { readGiven } from '#core/outreach/read-given.ts'
import { factsOn, OWN_TEMPLATE, TOLD_TALKS } from './own-words.ts'

export async function tellMore(services: Services): Promise<void> {
  const { applications } = await loadSearch(services.store)
  const find = (employer: string) => applications.find((one) => one.employer === employer)
  await services.store.transaction(async (store) => {
    for (const { employer, kind, people, looseEnds = [] } of TOLD_TALKS) {
      const application = find(employer)
      const talk = application?.milestones.find((milestone) => milestone.kind === kind)
      if (!application || !talk) continue
      const { date, source } = talk
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
      const application = find(employer)
      if (!application) continue
      const given = {
        type: 'give-facts',
        applicationId: application.id,
        facts: readGiven(facts),
      } as const
      await recordEvent({ ...services, store }, given)
    }
  })
  await keepTemplate(services, OWN_TEMPLATE)
}
