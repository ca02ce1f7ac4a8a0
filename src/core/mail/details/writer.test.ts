import { describe, expect, it } from 'vitest'
import type { Mail } from '#core/model/message.ts'
import { personName, writer } from './writer.ts'

function told(from: string, body: string) {
  const parts = /^(.*?)\s*<([^>]*)>$/.exec(from)
  const mail: Mail = {
    messageId: null,
    references: [],
    from: { name: parts?.[1] ?? '', address: parts?.[2] ?? from },
    replyTo: null,
    to: [{ name: 'Sam Reed', address: 'sam@example.org' }],
    subject: '',
    sentAt: null,
    sentOn: null,
    text: body,
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
  }
  return writer(body, mail)
}

describe('writer', () => {
  it('is who signs, by the fullest name, with an address that reaches them', () => {
    expect(
      told(
        'Northwind <jobs@northwind.example>',
        'Hi,\n\nall good.\n\nBest regards,\nJane Doe\nTalent Partner',
      ),
    ).toEqual({
      name: 'Jane Doe',
      address: 'jobs@northwind.example',
    })
    expect(told('Terry Gannet <terry@gannet.example>', 'See you then.\n\nTerry')?.name).toBe(
      'Terry Gannet',
    )
  })

  it.each([
    [
      'Ihre Unterlagen sind da.\n\nMit freundlichen Grüßen\ni. A. Petra Sommer\nPersonalabteilung',
      'Petra Sommer',
    ],
    ['À bientôt pour la suite.\n\nBien cordialement,\nRaphaël Wintz\nDirecteur', 'Raphaël Wintz'],
    ['Te llamamos.\n\nUn saludo,\nNuria Bosch\nJefa de recepción', 'Nuria Bosch'],
    ['Falamos em breve.\n\nCom os melhores cumprimentos,\nAnabela Couto', 'Anabela Couto'],
  ])('reads closings of each language: %s', (body, name) => {
    expect(told('hr@northwind.example', body)?.name).toBe(name)
  })

  it('is nobody where a team or a system signs', () => {
    expect(
      told('Northwind <no-reply@greenhouse.io>', 'Thanks.\n\nBest,\nThe Northwind Hiring Team'),
    ).toBeNull()
    expect(
      told(
        'Personalabteilung <hr@nordwind.example>',
        'Danke.\n\nMit freundlichen Grüßen\nIhre Personalabteilung',
      ),
    ).toBeNull()
  })

  it('is never the person written to', () => {
    expect(told('hr@northwind.example', 'All good.\n\nBest,\nSam Reed')).toBeNull()
  })

  it('has no address behind a relay', () => {
    expect(told('Northwind <no-reply@greenhouse.io>', 'All good.\n\nBest,\nJane Doe')).toEqual({
      name: 'Jane Doe',
      address: null,
    })
  })

  it('tells a name by its shape', () => {
    expect(personName('Dr. Míriam Tavares')).toBe('Míriam Tavares')
    expect(personName('Frauke Seidl')).toBe('Frauke Seidl')
    expect(personName('Customer Support')).toBeNull()
    expect(personName('please call')).toBeNull()
  })
})
