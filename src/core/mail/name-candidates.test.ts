import { describe, expect, it } from 'vitest'
import type { Mail } from '#core/model/message.ts'
import { mailLines } from './learned/mail-lines.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { employerCandidates, roleCandidates } from './name-candidates.ts'
import { ownText } from './own-text.ts'
import { senderOf } from './sender.ts'

const LINES = mailLines('Ivo Brandt', 'Bäcker – Rückmeldung', 'Ein Satz.\nNoch einer.')
const span = (text: string, line: number, probability: number): NameSpan => ({
  of: 'employer',
  text,
  line,
  from: 0,
  to: 1,
  probability,
})

function candidates(
  spans: readonly NameSpan[],
  from = { name: '', address: 'i@mail.example' },
  host = '',
) {
  const mail: Pick<Mail, 'from' | 'to'> = { from, to: [] }
  const sender = senderOf(mail as Mail, null)
  const view = { own: ownText('Ein Satz.'), sender, subjectText: 'Bäcker – Rückmeldung' }
  const lines = from.name === '' ? LINES : mailLines(from.name, view.subjectText, 'Ein Satz.')
  return employerCandidates(spans, lines, view, host)
}

describe('names that a mail may mean', () => {
  it('are one where only case and legal form differ, told without the form', () => {
    const found = candidates([span('Nordlicht GmbH', 2, 0.7), span('NORDLICHT', 3, 0.6)])
    expect(found[0]).toMatchObject({ key: 'nordlicht', text: 'NORDLICHT' })
    expect(found[0]?.share).toBeCloseTo(1 - 0.3 * 0.4, 6)
  })

  it('share the doubt of one line and make each other surer over lines', () => {
    const oneLine = candidates([span('Nordlicht', 2, 0.4), span('Nordlicht', 2, 0.4)])
    expect(oneLine[0]?.share).toBeCloseTo(0.8, 6)
  })

  it('are no addresses and no markup', () => {
    const texts = candidates([span('jobs@nordlicht.example', 2, 0.9)]).map(({ text }) => text)
    expect(texts).not.toContain('jobs@nordlicht.example')
  })

  it('are told without the pictures beside them', () => {
    expect(candidates([span('Nordlicht 🥖', 2, 0.9)])[0]?.text).toBe('Nordlicht')
  })

  it('end where the next sentence begins, not behind a shortened word', () => {
    const told = (text: string) => candidates([span(text, 2, 0.9)])[0]?.text
    for (const more of ['. Quelles', '. Which days', '! Wir', '. ¿Qué días', '? Quando'])
      expect(told(`Elm${more}`)).toBe('Elm')
    for (const name of ['Schweiz. Nationalbank', 'St. Clare', 'J. Whicher', 'Vertex. Ourselves'])
      expect(told(name)).toBe(name)
  })

  it('are called like a desk only where that is sure, or their domain says so', () => {
    const named = (probability: number, host = '') =>
      candidates([span('Students', 2, probability)], undefined, host).map(({ text }) => text)
    expect(named(0.95)).toContain('Students')
    expect(named(0.6)).not.toContain('Students')
    expect(named(0.6, 'students')).toContain('Students')
    const desk = candidates([span('HR Team', 2, 0.95)]).map(({ text }) => text)
    expect(desk).not.toContain('Team')
  })

  it('hold the parts of the subject even where the tagger is silent', () => {
    const texts = roleCandidates([], LINES).map(({ text }) => text)
    expect(texts).toEqual(['Bäcker – Rückmeldung', 'Bäcker', 'Rückmeldung'])
  })

  it('hold the name shown for a shop that writes from a private mailbox, and whose it may be', () => {
    const from = { name: 'Bäckerei Dinkel', address: 'dinkel.laden@gmail.com' }
    const shop = candidates([], from).find(({ text }) => text === 'Bäckerei Dinkel')
    expect(shop?.isOfWriter).toBe(true)
  })

  it('hold no person who writes from a domain of its own', () => {
    const from = { name: 'Ivo Brandt', address: 'ivo.brandt@nordlicht.example' }
    expect(candidates([], from).map(({ text }) => text)).not.toContain('Ivo Brandt')
  })

  it('stand with the word of a desk and without', () => {
    const texts = candidates([span('Nordlicht Talent', 2, 0.9)]).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Nordlicht', 'Nordlicht Talent']))
  })
})
