/** The list of rejections shows what its address asks for. */
import { describe, expect, it } from 'vitest'
import { filteredRejections, rejectionSearchOf, shownWords } from '#web/lib/rejection-filter.ts'

const rows = [
  {
    applicationId: '1',
    employer: 'Tern',
    role: 'Analyst',
    stageAtRejection: 'final',
    looked: false,
  },
  { applicationId: '2', employer: 'Acme', role: null, stageAtRejection: 'applied', looked: true },
  {
    applicationId: '3',
    employer: 'Borealis',
    role: 'Baker',
    stageAtRejection: 'applied',
    looked: false,
  },
] as const
const ids = (search: Parameters<typeof filteredRejections>[1]) =>
  filteredRejections(rows, search).map(({ applicationId }) => applicationId)

describe('filteredRejections', () => {
  it('keeps the order, and shows all without a filter', () => {
    expect(ids({})).toEqual(['1', '2', '3'])
  })
  it('joins filters', () => {
    expect(ids({ open: true })).toEqual(['1', '3'])
    expect(ids({ open: true, stage: 'applied' })).toEqual(['3'])
    expect(ids({ employer: ' ANALYST ' })).toEqual(['1'])
  })
})

describe('rejectionSearchOf', () => {
  it('keeps what it knows', () => {
    expect(
      rejectionSearchOf({ open: true, stage: 'final', employer: 'a', several: 1, x: 2 }),
    ).toEqual({ open: true, stage: 'final', employer: 'a', several: true })
    expect(rejectionSearchOf({ open: 'x', stage: 'nowhere', employer: '' })).toEqual({})
  })
})

it('shownWords tells how many of how many', () => {
  expect(shownWords(3, 54)).toBe('3 of 54')
  expect(shownWords(54, 54)).toBe('54 noes')
})
