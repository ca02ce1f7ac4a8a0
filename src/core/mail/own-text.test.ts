/** A forwarded letter keeps the words above it, at their place and without a signature. */
import { expect, it } from 'vitest'
import { ownText } from './own-text.ts'

it('gives the note above a forwarded mail at its place, and whom that was sent to', () => {
  const text =
    'Hi Kim,\nas below, I am afraid.\n-- \nLee Park\n\n---------- Forwarded message ---------\nFrom: Larch <jobs@larch.example>\nTo: Lee Park <lee@park.example>\nSubject: Candidate\n\nWe will not be seeing her.\n'
  const { body, forwarded } = ownText(text)
  const note = forwarded?.note ?? ''
  expect(note.trim()).toBe('Hi Kim,\nas below, I am afraid.')
  expect(text.slice(note.indexOf('as below'))).toMatch(/^as below, I am afraid\./)
  expect(forwarded?.to).toBe('Lee Park <lee@park.example>')
  expect(body.trim()).toBe('We will not be seeing her.')
  expect(body.indexOf('We will')).toBe(text.indexOf('We will'))
})
