/** A letter leaves as the person filled it, and never more. */
import { describe, expect, it } from 'vitest'
import { clipboardText, factsInParts, letterTitle, mailtoAddress } from '#web/lib/letter-text.ts'

describe('factsInParts', () => {
  it('keeps what was given in sight, so that it can be corrected', () => {
    const [gap, filled, other] = [
      { needed: true, value: null },
      { needed: false, value: 'I moved' },
      { needed: false, value: null },
    ]
    expect(factsInParts([gap, filled, other])).toEqual({ asked: [gap, filled], more: [other] })
  })
})

describe('letterTitle', () => {
  it('calls a kind by its words and a template by its name', () => {
    expect(letterTitle('check-in', null)).toBe('Asking how it stands')
    expect(letterTitle('own-note', 'Friday note')).toBe('Friday note')
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
