/** Contacts as a file of vCards, version 3.0: what every address book reads. */
import ICAL from 'ical.js'
import { type Contact, currentEmployment } from '#core/model/contact.ts'

type Property = readonly [string, Readonly<Record<string, string>>, string, unknown]

/** A name in two: the last word as family name, as most address books sort. */
function partsOfName(name: string): readonly string[] {
  const words = name.split(' ')
  return [
    words.length > 1 ? (words.at(-1) ?? '') : '',
    words.slice(0, -1).join(' ') || name,
    '',
    '',
    '',
  ]
}

function propertiesOf(contact: Contact): readonly Property[] {
  const { id, name, mails, phones, links, notes } = contact
  const work = currentEmployment(contact)
  return [
    ['version', {}, 'text', '3.0'],
    ['uid', {}, 'text', id],
    ['fn', {}, 'text', name],
    ['n', {}, 'text', partsOfName(name)],
    ...mails.map((mail): Property => ['email', { type: 'internet' }, 'text', mail]),
    ...phones.map((phone): Property => ['tel', {}, 'text', phone]),
    ...links.map((link): Property => ['url', {}, 'uri', link]),
    ...(work ? [['org', {}, 'text', [work.employer]] satisfies Property] : []),
    ...(work?.title ? [['title', {}, 'text', work.title] satisfies Property] : []),
    ...(notes ? [['note', {}, 'text', notes] satisfies Property] : []),
  ]
}

/** Empty for no contacts. */
export function vcardText(contacts: readonly Contact[]): string {
  return contacts
    .map((contact) => `${ICAL.stringify(['vcard', propertiesOf(contact), []] as never)}\r\n`)
    .join('')
}
