import { describe, expect, it } from 'vitest'
import type { EntryDraft } from '#core/model/entry.ts'
import { entryId } from './entry-id.ts'

const DRAFT: EntryDraft = {
  applicationId: null,
  employer: 'Northwind',
  role: 'Data Analyst',
  channel: 'referral',
  milestones: [{ kind: 'applied', date: '2026-03-01', source: 'entry', certainty: 1 }],
  answers: {},
  moments: [],
  notes: [],
  messageIds: [],
  extra: { City: 'Lund', Contact: { name: 'Ida', phone: null } },
}

describe('entryId', () => {
  it('is the same whatever the order of keys, at every depth', () => {
    const turned = Object.fromEntries(Object.entries(DRAFT).toReversed()) as unknown as EntryDraft
    const deep = { ...turned, extra: { Contact: { phone: null, name: 'Ida' }, City: 'Lund' } }
    expect(entryId(deep)).toBe(entryId(DRAFT))
    expect(entryId(DRAFT)).toMatch(/^e-[0-9a-f]{16}$/)
  })

  it('takes an absent key and an undefined one for the same', () => {
    expect(entryId({ ...DRAFT, level: undefined } as unknown as EntryDraft)).toBe(entryId(DRAFT))
  })

  it('differs when any value differs', () => {
    const others: EntryDraft[] = [
      { ...DRAFT, employer: 'Southwind' },
      { ...DRAFT, role: null },
      { ...DRAFT, milestones: [] },
      { ...DRAFT, notes: [''] },
      { ...DRAFT, extra: { ...DRAFT.extra, City: 'Malmö' } },
      { ...DRAFT, applicationId: 'a-1' },
    ]
    expect(new Set([DRAFT, ...others].map(entryId)).size).toBe(others.length + 1)
  })

  it('keeps the order of lists', () => {
    const [a, b] = [
      { ...DRAFT, notes: ['one', 'two'] },
      { ...DRAFT, notes: ['two', 'one'] },
    ]
    expect(entryId(a)).not.toBe(entryId(b))
  })
})
