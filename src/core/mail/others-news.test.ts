/** A friend's no is none of the person's own; what was only sent to the wrong address is. */
import { describe, expect, it } from 'vitest'
import { isOthersNews } from './others-news.ts'
import { ownText } from './own-text.ts'

const forwarded = (
  note: string,
  greeting: string,
  mark = '---------- Forwarded message ---------',
) =>
  ownText(
    `${note}\n\n${mark}\nFrom: Larch <jobs@larch.example>\nSubject: Your application\n\n${greeting}\n\nWe regret to say that we chose somebody else.\n`,
  )

const sentBy = (name: string, address: string) => ({
  from: { name, address },
  to: [{ name: 'Sam Reed', address: 'sam@example.org' }],
})
const ROBIN = sentBy('Robin Ashe', 'robin@post.example')

describe('news of somebody else', () => {
  it.each([
    ['Look what they sent me!!', 'Hi Robin,'],
    ["well that's me done with them", 'Dear Robin Ashe,'],
    ['schau mal was die mir geschickt haben', 'Hallo Robin,'],
    ["Regarde ce qu'ils m'ont envoyé", 'Bonjour Robin,'],
    ['Regarde ce qu’ils m’ont envoyé', 'Bonjour Robin,'],
    ['Mira lo que me han mandado', 'Hola, Robin:'],
    ['Olha o que eu recebi!', 'Oi Robin,'],
  ])('are known by "%s" above a letter to the one who forwards it', (note, greeting) => {
    expect(isOthersNews(forwarded(note, greeting), ROBIN)).toBe(true)
  })

  it('are known by the address where no name is shown', () => {
    const text = forwarded('Look what they sent me', 'Dear Mr Ashe,')
    expect(isOthersNews(text, sentBy('', 'robin.ashe@post.example'))).toBe(true)
  })
})

describe('what is the own', () => {
  it.each([
    ['This came to my address, they mistyped yours.', 'Dear Kim,'],
    ['FYI', 'Dear Robin,'],
    ['Look what they sent me', 'Dear Kim,'],
    ['Oi Kim, segue o que recebi do cliente', 'Prezada Robin,'],
    ['Hi Kim, I just heard back from the client', 'Hi Robin,'],
    ['das hat mir der Kunde eben geschickt', 'Hallo Robin,'],
  ])('is told from "%s" above "%s"', (note, greeting) => {
    expect(isOthersNews(forwarded(note, greeting), ROBIN)).toBe(false)
  })

  it('is what somebody forwards to their own other address', () => {
    const to = [{ name: 'Robin Ashe', address: 'robin.ashe@home.example' }]
    const text = forwarded('Look what they sent me', 'Dear Robin,')
    expect(isOthersNews(text, { ...ROBIN, to })).toBe(false)
  })

  it('is every mail that forwards none', () => {
    const text = ownText('Hi Robin,\nlook what they sent me.')
    expect(isOthersNews(text, ROBIN)).toBe(false)
  })
})
