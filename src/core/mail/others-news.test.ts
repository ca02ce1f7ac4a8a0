/** A friend's no, or a brother's, is none of the person's own; what a recruiter hands on is. */
import { describe, expect, it } from 'vitest'
import { whoseNews } from './others-news.ts'
import { ownText } from './own-text.ts'

const forwarded = (note: string, greeting = 'Dear Sir or Madam,', head = '') =>
  ownText(
    `${note}\n\n---------- Forwarded message ---------\nFrom: Larch <jobs@larch.example>\n${head}Subject: Your application\n\n${greeting}\n\nWe regret to say that we chose somebody else.\n`,
  )

const KIM = { name: 'Kim Reed', address: 'kim.reed@oak.example' }
const sentBy = (name: string, address: string, to = [KIM]) => ({ from: { name, address }, to })
const ROBIN = sentBy('Robin Ashe', 'robin@gmail.com')

describe("another's news", () => {
  it.each([
    ['Look what they sent me!!', 'Hi Robin,'],
    ["well that's me done with them", 'Dear Mr Ashe,'],
    ['schau mal was die mir geschickt haben', 'Hallo Robin,'],
    ['Regarde ce qu’ils m’ont envoyé', 'Bonjour Robin,'],
    ['Mira lo que me han mandado', 'Hola, Robin:'],
    ['Olha o que eu recebi!', 'Oi Robin,'],
    ['Your brother got this today, ring him?', 'Dear Colin,'],
    ['Das hat deine Schwester heute bekommen.', 'Liebe Frau Merz,'],
    ['Tu as vu ce que ma fille a reçu ?', 'Bonjour Léa,'],
    ['Mira lo que le contestaron a tu primo, pobre.', 'Estimado Luis:'],
    ['Vê o que responderam à tua irmã.', 'Cara Marta,'],
  ])('are told from a private mailbox by "%s" above "%s"', (note, greeting) => {
    expect(whoseNews(forwarded(note, greeting), ROBIN)).toBe('another')
  })

  it.each([
    ['see how they wrote to me', 'Dear Robin, we regret to say that your application failed.'],
    ['Regarde-moi ça, trois lignes', "Bonjour Robin,\n\nvotre candidature n'a pas été retenue."],
    ['Schon wieder nichts geworden', 'Hallo Robin, deine Bewerbung hat uns nicht überzeugt.'],
    ['Mira, otra vez nada', 'Hola, Robin: tu candidatura no ha sido elegida.'],
  ])('are told from a mailbox that nobody knows by "%s" above "%s"', (note, letter) => {
    expect(whoseNews(forwarded(note, letter), sentBy('Robin Ashe', 'robin@yahu.example'))).toBe(
      'another',
    )
  })

  it.each([
    ['Can you believe this after four rounds?'],
    ['He wants somebody for Monday, read it'],
    ['Reencaminho-lhe a resposta do chefe'],
    ['Look what they sent me!!'],
    ['Was meinst du, soll ich annehmen?'],
    ['¿Tú qué harías, la aceptas o no?'],
  ])('may be behind "%s"', (note) => {
    expect(whoseNews(forwarded(note), ROBIN)).toBe('unsure')
  })
})

describe("the reader's", () => {
  it.each([
    ['', 'FYI', 'Sent from my iPhone', '-- \nRobin Ashe', 'see below', 'zur Info', 'Robin Ashe'],
    ['This came to my address, they mistyped yours.', 'The letter was sent to me by mistake.'],
    ['Kam heute an unsere Familienadresse', 'Ist das für dich?', 'Hast du heute bekommen'],
    ["c'est pour toi", 'Arrivé chez moi par erreur, elle est fâchée'],
    ['Te paso lo tuyo', 'Me llegó por error', 'era para ti, desculpa', 'É pra você?'],
    ['Note to self', 'schicke ich an mich', 'je me l’envoie ici pour le classer'],
    ['Me lo mando para no perderlo', 'para guardar'],
    ['Oi Kim, segue o que recebi do cliente', 'das hat mir der Kunde eben geschickt'],
    ['Sorry Kim, they told me an hour ago', 'Lo siento, Kim. Me han dicho que no.'],
  ])('are all of "%s", "%s" …', (...notes) => {
    for (const note of notes)
      expect([note, whoseNews(forwarded(note), ROBIN)]).toEqual([note, 'reader'])
  })

  it('are told by a letter that greets or names the reader', () => {
    const note = 'Look what they sent me'
    expect(whoseNews(forwarded(note, 'Acme\n\nDear Kim,'), ROBIN)).toBe('reader')
    expect(whoseNews(forwarded(note, 'Robin, tell Kim to start on Monday.'), ROBIN)).toBe('reader')
    expect(whoseNews(forwarded(note, 'Hello,', 'To: Kim Reed\n'), ROBIN)).toBe('reader')
  })

  it('are not told by a family name that forwarder and reader share', () => {
    const father = sentBy('Robin Reed', 'robin.reed@gmail.com')
    expect(whoseNews(forwarded('Look what they sent me', 'Dear Mr Reed,'), father)).toBe('another')
  })

  it.each([
    ['a firm', 'robin@ashesearch.example'],
    ['a recruiter with a private mailbox', 'robin.recruiting@gmail.com'],
    ['a hiring desk', 'jobs@gmail.com'],
  ])('are what %s hands on', (_, address) => {
    const mail = sentBy('Robin Ashe', address)
    expect(whoseNews(forwarded('Hi Kim, this is what they sent me.'), mail)).toBe('reader')
  })

  it.each([
    [{ name: 'Robin Ashe', address: 'robin.ashe@home.example' }],
    [{ name: '', address: 'Robin@gmail.com' }],
    [{ name: '', address: 'robin.a@mail.example' }],
  ])('are what somebody forwards to themselves: %o', (to) => {
    const own = sentBy('Robin Ashe', 'robin@gmail.com', [to])
    expect(whoseNews(forwarded('Look what they sent me'), own)).toBe('reader')
  })

  it.each([
    ['Hallo Robin, ihre Bewerbung als Koch lassen wir liegen.'],
    ["Hi Robin, we won't be seeing her, sorry."],
    ['Dear Mr Ashe, your candidate was not chosen.'],
    ['Hola Robin: Kim no ha sido seleccionada.'],
    ['Hallo Robin,\n\nwir haben Frau Sommer gesehen. Ihre Bewerbung war gut, aber nein.'],
    ['Hi Robin,\n\nthanks for your interest in working with us. We will not be taking her.'],
    ['Dear Kim,\n\nthank you for your application. We regret.'],
    ['The team at Larch thanks you for your application.'],
  ])('are what a client tells an agency: %s', (letter) => {
    const agency = sentBy('Robin Ashe', 'robin@ashesearch.example')
    expect(whoseNews(forwarded('As below.', letter), agency)).toBe('reader')
  })

  it('are what a firm hands on, whatever it tells of its own', () => {
    const agency = sentBy('Robin Ashe', 'robin@ashesearch.example')
    for (const note of [
      'My son had a fever, hence the delay.',
      'Our partner got back to us today.',
    ])
      expect(whoseNews(forwarded(note), agency)).toBe('reader')
  })

  it('are asked about where the name greeted is that of forwarder and reader', () => {
    const wife = sentBy('Ann Reed', 'ann@gmail.com')
    const letter = 'Dear Ms Reed,\n\nYour application was not successful.'
    expect(whoseNews(forwarded('This just came, ring me when you can', letter), wife)).toBe(
      'unsure',
    )
  })

  it('are asked about where nobody knows to whom they went', () => {
    const letter = 'Dear Robin,\n\nYour application was not successful.'
    const put = { ...ROBIN, to: [{ name: '', address: 'ra81@gmail.com' }] }
    expect(whoseNews(forwarded('keep this one somewhere safe', letter), put)).toBe('unsure')
  })

  it('are what comes to the same name at another address, however short', () => {
    const li = sentBy('Bo Li', 'boli88@gmail.com', [{ name: 'Bo Li', address: 'bo@work.example' }])
    expect(whoseNews(forwarded('look what they sent me', 'Dear boli88,'), li)).toBe('reader')
  })

  it('are what somebody forwards with no word, perhaps to themselves', () => {
    const letter = 'Dear Robin, we regret to say that your application failed.'
    expect(whoseNews(forwarded('FYI', letter), { ...ROBIN, to: [] })).toBe('reader')
  })

  it('are told by a letter of the one who forwards it', () => {
    const own = ownText(
      'I wrote this to my sister.\n\n---------- Forwarded message ---------\nFrom: Robin Ashe\nTo: Ann Ashe\nSubject: Tuner\n\nAnn, he was splendid. He can start.\n',
    )
    expect(whoseNews(own, ROBIN)).toBe('reader')
  })

  it('may be what comes from the own house: a family, or the own firm', () => {
    const colleague = sentBy('Jo Holt', 'jo.holt@oak.example')
    expect(whoseNews(forwarded('See the panel below, well done'), colleague)).toBe('unsure')
  })

  it('are every mail that forwards none', () => {
    expect(whoseNews(ownText('Hi Kim,\nlook what they sent me.'), ROBIN)).toBe('reader')
  })
})
