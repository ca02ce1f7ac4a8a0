/**
 * Which employers a name on a profile may be, each sure or asked.
 *
 * One wrong "you know somebody there" costs more than one that is asked: where a person would
 * hesitate, it is asked. Each way in turn; the first that finds anything tells.
 */
import { isCommonName } from './common-words.ts'
import type { CompanyName } from './company-name.ts'
import { type KnownEmployers, targetAt } from './known-employers.ts'
import { isAlone } from './nobody-else.ts'
import { asked, type Way } from './way.ts'
import { PART_WAYS } from './ways-by-part.ts'
import { WHOLE_WAYS } from './ways-by-whole-name.ts'

const WAYS: readonly Way[] = [...WHOLE_WAYS, ...PART_WAYS]

function firstFound(ways: readonly Way[], known: KnownEmployers, name: CompanyName) {
  for (const way of ways) {
    const hits = way(known, name)
    if (hits.length > 0) return hits
  }
  return []
}

/** Employers that one name may be. */
export const employersNamed: Way = (known, name) => firstFound(WAYS, known, name)

/**
 * Employers that a name may be which is only perhaps the contact's ("X by Y", "Team X"): as it
 * stands, and sure where its words are nobody else's here.
 */
export const employersPerhapsNamed: Way = (known, name) =>
  firstFound(WHOLE_WAYS, known, name).map(({ employer, isSure }) => {
    const target = targetAt(known, employer).name
    const isOwn =
      name.words.length > 1 ||
      (!isCommonName(name.words) && isAlone(known, name.words, target, 'firms'))
    return { employer, isSure: isSure && isOwn }
  })

/**
 * Employers named in brackets, as it stands there: a word that many firms are called by may be a
 * place, a client or a trade, and a group the owner.
 */
export const employersInBrackets: Way = (known, name) => {
  const whole = firstFound(WHOLE_WAYS, known, name)
  if (whole.length === 0)
    return asked(firstFound(PART_WAYS, known, name).map((hit) => hit.employer))
  const isOwn = !isCommonName(name.words) && !name.isGroup
  return whole.map(({ employer, isSure }) => ({ employer, isSure: isSure && isOwn }))
}
