/** A forwarded letter keeps the words above it, at their place and without a signature. */
import { expect, it } from 'vitest'
import { answeredText, ownText } from './own-text.ts'

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

it.each([
  ['FW: Your candidate', '-----Original Message-----\nFrom: Larch <jobs@larch.example>'],
  ['WG: Ihre Kandidatin', 'Von: Larch <jobs@larch.example>\nGesendet: Montag, 2. März 2026 09:00'],
  ['TR : votre candidate', "-----Message d'origine-----\nDe : Larch <jobs@larch.example>"],
  ['RV: Su candidata', '-----Mensaje original-----\nDe: Larch <jobs@larch.example>'],
  ['ENC: Candidata', 'De: Larch <jobs@larch.example>\nEnviado: segunda-feira, 2 de março'],
])('reads what Outlook forwards under “%s”, and not what it answers', (subject, heads) => {
  const note =
    'Hi Kim, this came in from the client just now. I am afraid it is what we both feared.'
  const text = `${note}\n\n${heads}\nSubject: Candidate\n\nWe will not be seeing her.\n`
  const { body, forwarded } = ownText(text, subject)
  expect(body.trim()).toBe('We will not be seeing her.')
  expect(forwarded?.note.trim()).toBe(note)
  expect(forwarded?.from).toBe('Larch <jobs@larch.example>')
  const answered = ownText(text, `RE: ${subject}`)
  expect(answered.body.trim()).toBe(note)
  expect(answered.forwarded).toBeNull()
})

it.each([
  ['> Any news about the gardener job?', 'Any news about the gardener job?'],
  [
    'On Mon, 2 Mar 2026 at 09:00, Kim Lee <kim@lee.example> wrote:\n\nAny news about the gardener job?',
    'Any news about the gardener job?',
  ],
  [
    '-----Ursprüngliche Nachricht-----\nVon: Kim Lee\nGesendet: Montag, 2. März 2026\nBetreff: Gärtner\n\nGibt es Neues?',
    'Gibt es Neues?',
  ],
])('gives what a mail answers, without marks and heads: %s', (older, answered) => {
  expect(answeredText(`Sorry, no.\nLee Park\n\n${older}\n`, 'Re: News')).toBe(answered)
})

it('gives nothing of a mail that is read for what it forwards, nor its own footer', () => {
  const forwarded =
    'see below\n---------- Forwarded message ---------\nFrom: Larch <jobs@larch.example>\n\nNo.'
  expect(answeredText(forwarded, 'Fwd: Candidate')).toBe('')
  expect(answeredText('No.\n\nThis e-mail is confidential and may be privileged.', '')).toBe('')
})

it.each(['', 'Sent from my iPhone\n\n', 'Von meinem iPad gesendet\n\n'])(
  'reads what is below an answer of no words: %j',
  (note) => {
    const text = `${note}From: Larch <jobs@larch.example>\nSent: Monday\nTo: Kim\nSubject: Your application\n\nWe will not be seeing you.\n`
    expect(ownText(text, 'RE: Your application').body.trim()).toBe('We will not be seeing you.')
  },
)

it('gives of a chain what was answered last, without its signature and footer', () => {
  const text =
    'Sorry, we have given it to somebody else.\n\nLee\n\n> Any news about the bookkeeper position?\n> -- \n> Robin Vale, Store Manager\n> > We will see about the Buyer role.\n> Refer a friend\n> Unsubscribe from warehouse jobs'
  expect(answeredText(text, 'Re: News')).toBe('Any news about the bookkeeper position?')
})
