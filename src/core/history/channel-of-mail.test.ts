import { describe, expect, it } from 'vitest'
import { channelOfMails } from './channel-of-mail.ts'
import type { MessageFacts } from './facts.ts'

const receipt = (domain: string | null, kind = 'acknowledgement') =>
  ({ reading: { kind }, domain }) as unknown as MessageFacts

describe('channelOfMails', () => {
  it.each([
    ['linkedin.com', 'easy-apply'],
    ['e.linkedin.com', 'easy-apply'],
    ['indeed.com', 'easy-apply'],
    ['indeed.co.uk', 'easy-apply'],
    ['ziprecruiter.com', 'board'],
    ['mail.stepstone.de', 'board'],
  ])('takes a receipt from %s for %s', (domain, channel) => {
    expect(channelOfMails([receipt(domain)])).toBe(channel)
  })

  it('takes nothing from a tracking system, an employer, a look-alike or another kind of mail', () => {
    expect(channelOfMails([receipt('us.greenhouse-mail.io'), receipt('acorn.example')])).toBeNull()
    expect(channelOfMails([receipt('notlinkedin.com'), receipt(null)])).toBeNull()
    expect(channelOfMails([receipt('linkedin.com', 'rejection')])).toBeNull()
  })
})
