/** Which kind is told: a no and a nothing need more than to be the likeliest of many. */
import { describe, expect, it } from 'vitest'
import { MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { placeTold } from './kind.ts'

const told = (shares: Readonly<Partial<Record<MessageKind, number>>>, isNothingAtFirst = true) =>
  MESSAGE_KINDS[
    placeTold(
      Float64Array.from(MESSAGE_KINDS, (kind) => shares[kind] ?? 0),
      isNothingAtFirst,
    )
  ]

describe('a forwarded letter', () => {
  const forwarded = (other: number) =>
    MESSAGE_KINDS[
      placeTold(
        Float64Array.from(MESSAGE_KINDS, (kind) =>
          kind === 'other' ? other : kind === 'rejection' ? 1 - other : 0,
        ),
        true,
        true,
      )
    ]
  it('is dropped only where it is nearly surely nothing of the search', () => {
    expect([forwarded(0.9), forwarded(0.96)]).toEqual(['rejection', 'other'])
  })
})

describe('a no', () => {
  it('is told where it is likely', () => {
    expect(told({ rejection: 0.71, update: 0.29 })).toBe('rejection')
  })
  it('is told as the next kind where it is faint', () => {
    expect(told({ rejection: 0.69, update: 0.31 })).toBe('update')
    expect(told({ rejection: 0.49, update: 0.41, offer: 0.1 })).toBe('update')
  })
  it('is a no still where it would be dropped as nothing', () => {
    expect(told({ rejection: 0.48, other: 0.4, interview: 0.12 })).toBe('rejection')
    expect(told({ rejection: 0.48, alert: 0.4, interview: 0.12 })).toBe('rejection')
  })
})

describe('nothing of the search', () => {
  it('is told where that is likely', () => {
    expect(told({ other: 0.66, interview: 0.34 })).toBe('other')
  })
  it('is asked about where it may be of the search', () => {
    expect(told({ other: 0.6, interview: 0.4 })).toBe('interview')
  })
  it('is asked about sooner where the first look took it for something', () => {
    expect(told({ other: 0.66, interview: 0.34 }, false)).toBe('interview')
  })
  it('becomes no faint no, unless the first look took it for something', () => {
    const shares = { other: 0.6, rejection: 0.38, update: 0.02 }
    expect(told(shares)).toBe('other')
    expect(told(shares, false)).toBe('rejection')
  })
})
