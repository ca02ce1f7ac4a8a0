/** How many honest rewordings the check takes: it is allowed to be strict, not to be useless. */
import { expect, it } from 'vitest'
import { checkRewording } from './check-rewording.ts'
import { HONEST, type Honest } from './honest-rewordings.test-data.ts'
import { STAND_IN } from './letter-words.ts'
import type { StandInKind } from './stand-ins.ts'

function refusalOf({ language, letter, answer }: Honest): string | null {
  const standIns = [...new Set(letter.match(STAND_IN) ?? [])].map((sign) => {
    const kind = sign.slice(1, sign.indexOf('-')) as StandInKind
    return { sign, kind, value: `The ${kind}` }
  })
  const checked = checkRewording({ text: letter, original: letter, standIns, language }, answer)
  return 'refused' in checked ? checked.refused : null
}

it('takes ten of the twelve, and tells of the other two what it is that they add', () => {
  expect(HONEST.map(refusalOf).filter((refused) => refused !== null)).toEqual([
    'It says “no” or “not” more often than your letter does, which can turn what it says round.',
    'It speaks of a time that your letter does not: “ago”.',
  ])
})
