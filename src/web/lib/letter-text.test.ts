/** A letter leaves as the person filled it, and never more. */
import { describe, expect, it } from 'vitest'
import { openGaps } from '#core/outreach/is-sendable.ts'
import { clipboardText, mailtoAddress, withGapsFilled } from '#web/lib/letter-text.ts'

describe('withGapsFilled', () => {
  const text = 'Dear [first name], I liked [what]. Bye, [first name].'
  it('fills each place of a gap and leaves blank ones open', () => {
    const filled = withGapsFilled(text, { 'first name': ' Priya ', what: '  ' })
    expect(filled).toBe('Dear Priya, I liked [what]. Bye, Priya.')
    expect(openGaps(filled)).toEqual(['what'])
  })
  it('takes signs of replacement patterns literally', () => {
    expect(withGapsFilled('[what]', { what: '$& and $1' })).toBe('$& and $1')
  })
})

describe('mailtoAddress', () => {
  it('keeps line ends, ampersands and plus signs as a mail program reads them', () => {
    const address = new URL(mailtoAddress({ to: null, subject: 'A & B', body: 'C+D\nE' }) ?? '')
    expect(address.searchParams.get('subject')).toBe('A & B')
    expect(address.search).toContain('C%2BD%0D%0AE')
  })
})

describe('mailtoAddress of other letters', () => {
  it('keeps the @, and what else an address may hold', () => {
    const letter = { to: 'priya+jobs&x@northwind.example', subject: '', body: '' }
    expect(mailtoAddress(letter)).toContain('mailto:priya%2Bjobs%26x@northwind.example?')
  })
  it('keeps every character of a letter in another script', () => {
    const body = 'Grüße, “Zoë” 你好'
    const address = mailtoAddress({ to: null, subject: '', body }) ?? ''
    expect(new URL(address).searchParams.get('body')).toBe(body)
  })
  it('gives none that is too long for some mail programs', () => {
    expect(mailtoAddress({ to: null, subject: '', body: 'é'.repeat(340) })).toBeNull()
    expect(mailtoAddress({ to: null, subject: '', body: 'e'.repeat(900) })).not.toBeNull()
  })
})

describe('clipboardText', () => {
  it('puts the subject first', () => {
    expect(clipboardText({ subject: 'Hi', body: 'Text' })).toBe('Subject: Hi\n\nText')
  })
})
