import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPasted } from './read-pasted.ts'

const TODAY = '2026-11-23'

type Example = {
  readonly text: string
  readonly employer: string | null
  readonly role: string | null
  readonly channel: string | null
  readonly appliedOn: string | null
  readonly posting?: boolean
}

const examples = (part: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../tests/fixtures/pasted/${part}.json`, import.meta.url),
      'utf8',
    ),
  ) as readonly Example[]

describe('readPasted', () => {
  it.each(examples('tune'))('reads $text', ({ text, posting = false, ...wanted }) => {
    const { employer, role, channel, appliedOn, postingText } = readPasted(text, TODAY)
    expect({
      employer: employer?.value ?? null,
      role: role?.value ?? null,
      channel: channel?.value ?? null,
      appliedOn: appliedOn?.value ?? null,
    }).toEqual(wanted)
    expect(postingText).toBe(posting ? text : null)
  })

  it('invents nothing: what it reads stands in the text, whatever the text', () => {
    for (const { text } of [...examples('tune'), ...examples('held-out')]) {
      const { employer, role } = readPasted(text, TODAY)
      for (const told of [employer, role]) if (told) expect(text).toContain(told.value)
    }
  })

  it('leaves a date that can be read two ways to the person', () => {
    const { appliedOn, dateToChoose } = readPasted('3/5 Acme GmbH backend developer', TODAY)
    expect(appliedOn).toBeNull()
    expect(dateToChoose).toEqual({ text: '3/5', days: ['2026-05-03', '2026-03-05'] })
  })

  it('takes no date after today, and none where several stand', () => {
    expect(readPasted('Acme, Baker, 24 Dec', TODAY).appliedOn?.value).toBe('2025-12-24')
    expect(readPasted('Acme, Baker, 1 May, call on 3 May', TODAY).appliedOn).toBeNull()
  })

  it('reads nothing from an address', () => {
    expect(readPasted('https://jobs.example.com/4711', TODAY)).toMatchObject({
      kind: 'address',
      employer: null,
      role: null,
    })
  })
})
