/** A refusal becomes a question only where it carries enough to ask. */
import { expect, it } from 'vitest'
import { ApiError } from '#web/lib/api-call.ts'
import { refusedSheetIn, refusedSheetOf, whatToAsk } from '#web/lib/refused-sheet.ts'

const FIRMA = { name: 'Firma', field: null, guessed: true, samples: ['Acme'] }

it('asks for the columns that the refusal names', () => {
  const sheet = refusedSheetOf({ uploadId: 'u1', columns: [FIRMA] })
  expect(sheet).toEqual({ uploadId: 'u1', columns: [FIRMA], questions: [] })
  expect(sheet && whatToAsk(sheet, 'No.')).toContain('which one holds the employer')
})

it('asks for the order in dates once the columns are told', () => {
  const question = { id: 'date-order', columns: ['Wann'], samples: ['3/4/2026'] }
  const details = { columns: [{ ...FIRMA, field: 'employer' }], questions: [question] }
  const sheet = refusedSheetIn(new ApiError('nothing-readable', 'No.', details), 'u1')
  expect(sheet).toMatchObject({ uploadId: 'u1', questions: [question] })
  expect(sheet && whatToAsk(sheet, 'No.')).toContain('the order in its dates')
})

it('asks nothing without an upload or columns', () => {
  expect(refusedSheetOf({ uploadId: 'u1' })).toBeNull()
  expect(refusedSheetOf({ columns: [FIRMA] })).toBeNull()
  expect(refusedSheetOf({ uploadId: 'u1', columns: [] })).toBeNull()
  expect(refusedSheetIn(new Error('elsewhere'), 'u1')).toBeNull()
})
