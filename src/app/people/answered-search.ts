/**
 * The search as a diagnosis reads it: where the person has not said whether somebody inside would
 * vouch, their people say it. What was said goes before; nothing of this is kept or exported.
 */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { championsAnswer, championsAt } from '#core/network/champions.ts'
import type { Network } from '#core/network/network.ts'
import { loadSearch } from '../load-search.ts'
import type { Store } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { namesIn } from './people-views.ts'

export type AnsweredSearch = {
  readonly search: RebuiltSearch
  /** Where an answer came from, as a sentence, by application id. */
  readonly championsFrom: ReadonlyMap<string, string>
}

export async function loadAnsweredSearch(store: Store): Promise<AnsweredSearch> {
  const search = await loadSearch(store)
  const network = await loadNetwork(store)
  const championsFrom = new Map<string, string>()
  if (network.champions.length === 0) return { search, championsFrom }
  const applications = search.applications.map((application) => {
    const answered = answeredByPeople(application, network)
    if (answered === null) return application
    championsFrom.set(application.id, answered.from)
    return answered.application
  })
  return { search: { ...search, applications }, championsFrom }
}

function answeredByPeople(application: Application, network: Network) {
  const { answers, milestones, employer } = application
  if (answers.champions !== undefined) return null
  const endedOn = milestones.findLast(({ kind }) => kind === 'rejected')?.date ?? null
  const answer = championsAnswer(championsAt(network, employer), endedOn)
  if (answer === null) return null
  const nameOf = namesIn(network)
  const names = answer.contactIds.map(nameOf).join(', ')
  const from =
    answer.option === 'none'
      ? `From your people: ${names} declined.`
      : `From your people: ${names}. Answer it yourself, and that holds instead.`
  return {
    application: { ...application, answers: { ...answers, champions: answer.option } },
    from,
  }
}
