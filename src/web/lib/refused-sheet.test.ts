/** A refusal becomes a question only where it carries enough to ask. */
import { expect, it } from 'vitest'
import { refusedSheetOf } from '#web/lib/refused-sheet.ts'

it('asks for the columns that the refusal names', () => {
  expect(refusedSheetOf({ uploadId: 'u1', columns: ['Firma', 'Stelle'] })).toEqual({
    uploadId: 'u1',
    columns: [
      { name: 'Firma', field: null, guessed: true, samples: [] },
      { name: 'Stelle', field: null, guessed: true, samples: [] },
    ],
    questions: [],
  })
})

it('asks nothing without an upload or columns', () => {
  expect(refusedSheetOf({ uploadId: 'u1' })).toBeNull()
  expect(refusedSheetOf({ columns: ['Firma'] })).toBeNull()
  expect(refusedSheetOf({ uploadId: 'u1', columns: [] })).toBeNull()
})
