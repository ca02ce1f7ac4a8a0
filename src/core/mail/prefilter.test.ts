/** The cheap look: what it leaves unread, and what not. */
import { expect, it } from 'vitest'
import { asMail } from '#tests/eval/corpus.ts'
import { mayBeOfTheSearch } from './prefilter.ts'

const look = (subject: string, text: string, bulk: boolean) =>
  mayBeOfTheSearch(
    asMail({
      ...{ id: 'one', kind: 'other', employer: null, role: null, from: 'post@lindenhof.example' },
      ...{ subject, text, bulk },
    }),
  )

it('reads a short letter to many that names a job, and no other word of a search', () => {
  expect(look('6 novos anúncios', 'Museólogo, Casa das Marés. Ver os restantes.', true)).toBe(true)
  expect(look('Neu für Sie', 'Kellnerin, Gasthof Tanne. Alle ansehen.', true)).toBe(true)
})

it('leaves one unread that names none', () => {
  expect(look('The garden in March', 'Prune the roses, sow the peas, wait.', true)).toBe(false)
})

it('leaves a long letter to many unread that names a job by the way', () => {
  const garden = 'The gardener prunes the roses, sows the peas and waits. '.repeat(20)
  expect(look('The garden in March', garden, true)).toBe(false)
})

it('reads a short mail between people whatever its words', () => {
  expect(look('Thursday', 'We went another way. Sorry!', false)).toBe(true)
})
