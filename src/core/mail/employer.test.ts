/** The employer of a mail: all mails and names here are invented. */
import { describe, expect, it } from 'vitest'
import { employerIn } from './employer.ts'
import { ownText } from './own-text.ts'
import { senderOf } from './sender.ts'

function mailFrom(from: string) {
  const parts = /^(.*?)\s*<([^>]*)>$/.exec(from)
  return {
    messageId: null,
    references: [],
    from: { name: parts?.[1] ?? '', address: parts?.[2] ?? from },
    replyTo: null,
    to: [{ name: 'Sam Reed', address: 'sam.reed@post.example' }],
    subject: '',
    sentAt: null,
    sentOn: null,
    text: '',
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
  }
}

function employerOf(from: string, subject: string, text: string): string | null {
  return employerIn(subject, ownText(text).body, senderOf(mailFrom(from), null), ['Sam', 'Reed'])
}

describe('employerIn', () => {
  it.each([
    [
      'Indeed Apply <indeedapply@indeed.com>',
      'Indeed Application: Data Analyst',
      'Application submitted\n\nData Analyst\nOrbisand\n\nThe following items were sent to Orbisand. Good luck!',
      'Orbisand',
    ],
    [
      'Indeed Apply <indeedapply@indeed.com>',
      'Application submitted',
      'Your application has been submitted to Halden Freight.',
      'Halden Freight',
    ],
    [
      'LinkedIn <jobs-noreply@linkedin.com>',
      'Nadia, your application was sent to Orbisand',
      'Your application was sent to Orbisand\n\nBI Engineer\nOrbisand',
      'Orbisand',
    ],
  ])('takes the employer, not the board, from a receipt by %s', (from, subject, text, employer) => {
    expect(employerOf(from, subject, text)).toBe(employer)
  })

  it('takes the display name where a tracking system sends', () => {
    const from = 'Swiftbourne Motors <noreply@workablemail.com>'
    expect(employerOf(from, 'Thanks for applying', 'We will read your application.')).toBe(
      'Swiftbourne Motors',
    )
  })

  it('ends at the line of a label', () => {
    const text = 'Role: BI Engineer\nCompany: Orbisand\n\nWe have your application.'
    expect(employerOf('HR <hr@orbisand.com>', 'Received', text)).toBe('Orbisand')
  })

  it('spells the name as the signature does, not as the domain', () => {
    const text = 'We regret to say no.\n\nGwen\nSalt & Slate'
    expect(employerOf('Gwen Moor <gwen@saltandslate.com>', 'Re: job', text)).toBe('Salt & Slate')
  })

  it('prefers a signature to two letters of a domain, and gives nothing without one', () => {
    const text = 'Thank you for your application for Graphic Designer.\n\nAmy Fox'
    const from = 'Amy Fox <amy@ov.example>'
    expect(employerOf(from, 'Hello', `${text}\nStudio Manager\nOverton Design`)).toBe(
      'Overton Design',
    )
    expect(employerOf(from, 'Hello', text)).toBeNull()
  })

  it('gives nothing for a domain of several words run together that the mail never spells', () => {
    const from = 'Jo <jo@thegreenbarnandbutler.example>'
    expect(employerOf(from, 'Hello', 'Sorry, it is a no. Jo')).toBeNull()
  })

  it('takes no plain initials of a domain for a name', () => {
    const text = 'We are delighted to offer you a position with Kellan Pryce LLP.'
    expect(employerOf('HR Team <hr@kpl.example>', 'Offer', text)).toBe('Kellan Pryce LLP')
    expect(employerOf('HR Team <hr@kpl.example>', 'Offer', 'We offer you the job.')).toBeNull()
  })

  it.each([
    'Hi, our client Solenne is looking for a Finance Manager.',
    'I write on behalf of our client, Solenne, about a Finance Manager role.',
  ])('takes the client and never the agency: %s', (text) => {
    expect(employerOf('Jo Brand <jo@brandrecruit.example>', 'A role', text)).toBe('Solenne')
  })

  it('gives nothing where an agency names no client', () => {
    const text = 'Hi, my client wants to see you on Tuesday.\n\nJo Brand\nBrand Recruitment'
    expect(employerOf('Jo Brand <jo@brandrecruit.example>', 'Interview', text)).toBeNull()
  })

  it("takes neither a mailbox's domain nor the addressee's for an employer", () => {
    const text = 'Thank you, that works for me.\n\nSam'
    expect(employerOf('Sam Reed <sam.reed@post.example>', 'Re: Interview', text)).toBeNull()
    expect(employerOf('Sam Reed <sam.reed@mail.example>', 'Re: Interview', text)).toBeNull()
  })

  it('takes nobody who is greeted or met for an employer', () => {
    const text = 'Hi Harriet,\n\nYour conversation with Nadia Rahim at Amber Trust is booked.'
    expect(employerOf('Calendly <notifications@calendly.com>', 'Confirmed', text)).toBe(
      'Amber Trust',
    )
    const met = 'Tuesday 10am with Rob Stone (VP Analytics).\n\nMeera Rao\nTesselon'
    expect(employerOf('Meera Rao <meera@tesselon.com>', 'Interview', met)).toBe('Tesselon')
  })
})
