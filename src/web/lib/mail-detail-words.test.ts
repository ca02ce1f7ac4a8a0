/** What a mail tells beside its kind, in words. */
import { describe, expect, it } from 'vitest'
import { mailDetailWords } from './mail-detail-words.ts'

const NONE = {
  talkAt: null,
  deadline: null,
  writer: null,
  asksNoReply: false,
  staysInTouch: false,
}

describe('details of a mail in words', () => {
  it('are nothing where the mail tells none', () => {
    expect(mailDetailWords(NONE)).toBe('')
  })

  it('name the talk with its time, the last day, and that nobody reads an answer', () => {
    const told = { ...NONE, talkAt: '2026-03-12T14:30', deadline: '2026-03-20', asksNoReply: true }
    expect(mailDetailWords(told)).toMatch(
      /^Talk: .*12.*, 14:30 · Due: .*20.* · Answers to it are not read$/,
    )
  })
})
