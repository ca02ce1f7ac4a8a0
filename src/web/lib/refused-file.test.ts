/** A refusal becomes a question only where it carries enough to ask. */
import { expect, it } from 'vitest'
import { whatToAsk } from '#web/lib/refused-file.ts'

const FIRMA = { name: 'Firma', field: null, guessed: true, samples: ['Acme'] }
const REFUSED = { file: 'liste.csv', code: 'nothing-readable', reason: 'Row 2: no date.' }

it('asks for the columns that the refusal names', () => {
  expect(whatToAsk({ ...REFUSED, columns: [FIRMA] })).toContain('which one holds the employer')
})

it('asks for the order in dates once the columns are told', () => {
  const questions = [{ id: 'date-order' as const, columns: ['Wann'], samples: ['3/4/2026'] }]
  const columns = [{ ...FIRMA, field: 'employer' }]
  expect(whatToAsk({ ...REFUSED, columns, questions })).toContain('the order in its dates')
})

it('gives the reason where there is nothing to ask', () => {
  expect(whatToAsk(REFUSED)).toBe('Row 2: no date.')
  expect(whatToAsk({ ...REFUSED, columns: [{ ...FIRMA, field: 'employer' }] })).toBe(
    'Row 2: no date.',
  )
})
