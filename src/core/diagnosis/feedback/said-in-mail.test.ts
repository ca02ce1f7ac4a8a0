import { describe, expect, it } from 'vitest'
import { saidInMail } from './said-in-mail.ts'

describe('saidInMail', () => {
  it('leaves out the letter that it answers, and the signature', () => {
    const quoted = 'On Thu, 26 Nov 2026 at 09:00, Sam Reed wrote:\n> Which strength mattered most?'
    const text = `Hi Sam,\n\nwe missed numbers.\n\n${quoted}\n\nAll the best\n-- \nPriya Shah`
    expect(saidInMail(text, 'Re: Numbers')).toBe('Hi Sam,\n\nwe missed numbers.\n\nAll the best')
  })

  it('gives a mail whole that is nothing but a quote: somebody cuts it down', () => {
    expect(saidInMail('> We missed numbers.\n', 'Re: Numbers')).toBe('> We missed numbers.')
  })
})
