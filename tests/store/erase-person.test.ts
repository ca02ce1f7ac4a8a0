/**
 * One person is erased, or made nameless: the files of the home are searched byte by byte for
 * their name and addresses, before (so that the search itself is shown to find) and after.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { calendarFile } from '#adapters/calendar-file.ts'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { uploadsIn } from '#adapters/uploads.ts'
import { backUpNow, backupDesk } from '#app/backups.ts'
import { undoEvent } from '#app/change-application.ts'
import { importFiles } from '#app/import/import-files.ts'
import { loadSearch } from '#app/load-search.ts'
import { erasePerson, previewErasure } from '#app/people/erase-person.ts'
import { loadNetwork } from '#app/people/load-network.ts'
import { showPerson } from '#app/people/show-person.ts'
import type { Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import { DomainError } from '#core/model/errors.ts'
import type { EventBody } from '#core/model/events.ts'
import { openHome } from '#store/home.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { CALENDAR_FILE } from '#store/home-files.ts'
import { scratchFolder } from './scratch.ts'

/** Whatever tells who she is, as bytes of a file may hold it. */
const TRACES = [
  ...['Priya', 'priya', 'Sharma', 'sharma', 'SHARMA', '0170 555', '170 555', '5550142'],
  ...['priya.sharma@larch.example', 'p.sharma@private.example', 'priya-sharma-made'],
]

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Sharma,https://www.linkedin.com/in/priya-sharma-made,priya.sharma@larch.example,Larch Systems,Lead,05 Mar 2024
Bo,Lind,https://www.linkedin.com/in/bo-lind-made,bo@lind.example,Larch Systems,Clerk,05 Mar 2024
`

const mail = (id: string, headers: string, text: string) => `From x Sun Mar 01 00:00:00 2026
${headers}
To: Sam Reed <sam@mail.example>
Message-ID: <${id}>
Date: Mon, 02 Mar 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${text}

`

const MAILBOX = [
  mail(
    'priya.sharma-1@larch.example',
    'From: Priya Sharma <priya.sharma@larch.example>\nSubject: Interview for Planner at Larch Systems',
    'Dear Sam,\n\nWe would like to invite you to an interview for the Planner role at Larch Systems on Thursday.\n\nKind regards,\nPriya Sharma\nLead, Larch Systems\n+49 (0)170 555 0142',
  ),
  mail(
    '2@larch.example',
    'From: Larch Systems Careers <jobs@larch.example>\nIn-Reply-To: <priya.sharma-1@larch.example>\nSubject: Your application for Planner at Larch Systems',
    'Dear Sam,\n\nThank you for talking to SHARMA,\nPriya last week. Unfortunately we have decided to move forward with another candidate for the Planner role at Larch Systems.\n\nLarch Systems Careers',
  ),
].join('')

const SHEET = `Employer,Role,Applied,Notes
Larch Systems,Planner,2026-02-20,Priya Sharma told me of it
Alder Health,Clerk,2026-02-21,none
`

let folder: string
let services: Services

beforeEach(async () => {
  folder = await scratchFolder()
  const store = await openHome(join(folder, 'home'))
  services = { store, clock: fixedClock('2026-03-10'), files }
  return () => services.store.close()
})

const home = () => join(folder, 'home')
const world = () => ({
  services,
  desk: backupDesk(backupPlaces(home()), '0.1.0'),
  uploads: uploadsIn(join(home(), 'uploads')),
  calendar: calendarFile(join(home(), CALENDAR_FILE)),
})

/** A talk that fell away: nothing makes this entry anew, so the book alone holds it. */
const FELL_AWAY = {
  entry: {
    uid: 'talk-1',
    title: 'Interview: Larch Systems',
    note: 'With Priya Sharma. Bring the plan that Priya asked for.',
    when: { kind: 'day', day: '2026-03-12' },
    isBusy: true,
  },
  sequence: 1,
  changedAt: '2026-03-09T08:00:00.000Z',
  isCancelled: true,
} as const

/** Which traces stand in the bytes of the database's files, and of the calendar's book. */
function tracesOnDisk(): readonly string[] {
  const found = new Set<string>()
  const isSearched = (name: string) => name.startsWith('comeback.sqlite') || name === CALENDAR_FILE
  for (const name of readdirSync(home()).filter(isSearched)) {
    const bytes = readFileSync(join(home(), name))
    for (const trace of TRACES) {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        if (bytes.includes(Buffer.from(trace, encoding))) found.add(`${trace} in ${name}`)
      }
    }
  }
  return [...found]
}

const contactNamed = async (name: string) => {
  const { contacts } = await loadNetwork(services.store)
  return contacts.find((contact) => contact.name === name)?.id ?? ''
}

/** A home in which she stands in every kind of record. Resolves to her contact's id. */
async function filledHome(): Promise<string> {
  const paths = ['Connections.csv', 'Priya Sharma.mbox', 'jobs.csv'].map((name) =>
    join(folder, name),
  )
  for (const [at, text] of [CONNECTIONS, MAILBOX, SHEET].entries()) {
    writeFileSync(paths[at] ?? '', text)
  }
  await importFiles(services, { paths })
  const id = await contactNamed('Priya Sharma')
  const larch = (await loadSearch(services.store)).applications.find(
    ({ employer }) => employer === 'Larch Systems',
  )
  const applicationId = larch?.id ?? ''
  const milestone = larch?.milestones.find(({ kind }) => kind === 'interview')
  const { kind = 'interview', date = null, source = '' } = milestone ?? {}
  const said: readonly EventBody[] = [
    {
      type: 'keep-contact',
      contactId: id,
      facts: {
        mails: ['p.sharma@private.example'],
        phones: ['+49 170 5550142'],
        notes: 'Priya likes tea',
      },
    },
    { type: 'note', applicationId, text: 'Thank Priya Sharma (priya.sharma%40larch.example)' },
    {
      type: 'describe-milestone',
      applicationId,
      milestone: { kind, date, source },
      details: { people: ['Priya Sharma', 'Bo Lind'], looseEnds: ['send Priya the plan'] },
    },
    {
      type: 'champion-step',
      contactId: id,
      employer: 'Larch Systems',
      on: '2026-03-01',
      step: 'agreed',
    },
    {
      type: 'keep-meeting',
      meetingId: 'g-1',
      meeting: { title: 'Coffee with Priya Sharma', with: [id, await contactNamed('Bo Lind')] },
    },
    { type: 'decline-contact', key: 'name priya sharma at larch systems' },
    {
      type: 'keep-letter',
      letterId: 'l-1',
      applicationId,
      kind: 'feedback-request',
      to: 'priya.sharma@larch.example',
      subject: 'Thank you, Priya',
      body: 'Dear Priya Sharma,\n\nthank you for the talk.',
      heldUntil: null,
    },
    {
      type: 'touch',
      applicationId,
      touch: {
        ...{ on: '2026-03-08', direction: 'out', kind: 'other', channel: 'phone' },
        note: 'Priya Sharma was on leave',
      },
    },
    {
      type: 'feedback',
      applicationId,
      feedback: { id: 'f-1', text: 'Priya: very warm', on: null, from: 'Priya Sharma', causes: [] },
    },
  ]
  for (const body of said) await recordEvent(services, body)
  await loadSearch(services.store)
  await services.store.saveTopLevelExtra({ thanks: 'to Priya Sharma' })
  await world().calendar.change(async (book) => ({
    book: { ...book, told: [FELL_AWAY] },
    result: undefined,
  }))
  return id
}

describe('erasing a person', () => {
  it('leaves neither name nor address in any file of the database, nor in the calendar', async () => {
    const id = await filledHome()
    expect(tracesOnDisk().length).toBeGreaterThan(8)
    const before = await loadSearch(services.store)
    const body = { way: 'erased', nameAloneToo: true, confirm: 'Priya Sharma' } as const
    const { records } = await erasePerson(world(), id, body)
    expect(records).toBeGreaterThan(8)
    expect(tracesOnDisk()).toEqual([])
    const after = await loadSearch(services.store)
    expect(after.applications.map((one) => [one.id, one.employer, one.milestones.length])).toEqual(
      before.applications.map((one) => [one.id, one.employer, one.milestones.length]),
    )
    expect(
      after.applications.find(({ employer }) => employer === 'Larch Systems')?.messageIds,
    ).toHaveLength(2)
    await services.store.close()
    expect(tracesOnDisk()).toEqual([])
    services = { ...services, store: await openHome(home()) }
  })

  it('keeps everybody else, and what was said of them', async () => {
    const id = await filledHome()
    await erasePerson(world(), id, { way: 'erased', nameAloneToo: true, confirm: 'priya sharma' })
    const network = await loadNetwork(services.store)
    expect(network.contacts.map(({ name, mails }) => [name, mails])).toEqual([
      ['Bo Lind', ['bo@lind.example']],
    ])
    expect(network.champions).toEqual([])
    expect(network.meetings).toMatchObject([{ title: 'Coffee with [erased]' }])
    expect(network.meetings[0]?.with).toHaveLength(1)
    const [message] = await services.store.allMessages()
    expect(message?.mail.from).toEqual({ name: '[erased]', address: 'erased@larch.example' })
  })

  it('reaches what is noted of others, and leaves what they are themselves', async () => {
    const id = await filledHome()
    const bo = await contactNamed('Bo Lind')
    const facts = { notes: 'Introduced by Priya Sharma', knownFrom: 'priya.sharma@larch.example' }
    await recordEvent(services, { type: 'keep-contact', contactId: bo, facts })
    const body = { way: 'erased', nameAloneToo: true, confirm: 'Priya Sharma' } as const
    await erasePerson(world(), id, body)
    expect(tracesOnDisk()).toEqual([])
    const { contacts } = await loadNetwork(services.store)
    const left = contacts.find((contact) => contact.id === bo)
    expect(left).toMatchObject({ name: 'Bo Lind', mails: ['bo@lind.example'] })
    expect(left?.notes).toMatch(/^Introduced by \[erased\]/)
  })

  it('finds a name whose marks our own keys leave out', async () => {
    await recordEvent(services, {
      type: 'keep-contact',
      contactId: 'c-hana',
      facts: { name: 'Hana Kovář' },
    })
    const key = 'name hana kovar at alder health'
    await recordEvent(services, { type: 'decline-contact', key })
    const body = { way: 'erased', nameAloneToo: false, confirm: 'Hana Kovář' } as const
    await erasePerson(world(), 'c-hana', body)
    expect(JSON.stringify(await services.store.records())).not.toMatch(/kov[aá]ř?r?/i)
  })

  it('does not come back with its mailbox: its mails are known already', async () => {
    const id = await filledHome()
    await erasePerson(world(), id, { way: 'erased', nameAloneToo: true, confirm: 'Priya Sharma' })
    const path = join(folder, 'mail.mbox')
    writeFileSync(path, MAILBOX)
    const report = await importFiles(services, { paths: [path] })
    expect(report.files[0]).toMatchObject({ imported: 0, duplicate: 2 })
    expect(tracesOnDisk()).toEqual([])
  })

  it('says before what goes, what only bears a part of the name, and what it does not reach', async () => {
    const id = await filledHome()
    await recordEvent(services, {
      type: 'note',
      applicationId: 'a-none',
      text: 'Ask Priya on Monday',
    })
    const { path } = await backUpNow(services, world().desk)
    await world().uploads.keep(
      'again.mbox',
      (async function* () {
        yield new TextEncoder().encode(MAILBOX)
      })(),
    )
    const preview = await previewErasure(world(), id)
    expect(preview).toMatchObject({
      name: 'Priya Sharma',
      places: { cards: 1, mails: 2, imports: 1 },
      nameAlone: 1,
      names: ['Priya Sharma'],
      backups: [path],
      uploads: ['again.mbox'],
    })
    expect(preview.addresses).toContain('p.sharma@private.example')
    const body = { way: 'erased', nameAloneToo: false, confirm: 'Priya Sharma' } as const
    expect(await erasePerson(world(), id, body)).toMatchObject({ backups: [path] })
    expect(tracesOnDisk()).toEqual(['Priya in comeback.sqlite'])
    expect(existsSync(join(home(), 'uploads', 'again.mbox'))).toBe(false)
    expect(await world().uploads.list()).toEqual([])
  })

  it('asks for the name, and changes nothing without it', async () => {
    const id = await filledHome()
    const body = { way: 'erased', nameAloneToo: true, confirm: 'Bo Lind' } as const
    await expect(erasePerson(world(), id, body)).rejects.toThrow(DomainError)
    expect((await showPerson(services, id)).name).toBe('Priya Sharma')
  })

  it('leaves another person of the same name alone', async () => {
    const id = await filledHome()
    const facts = { name: 'Priya Sharma', mails: ['other@fern.example'] }
    await recordEvent(services, { type: 'keep-contact', contactId: 'c-other', facts })
    await erasePerson(world(), id, { way: 'erased', nameAloneToo: false, confirm: 'Priya Sharma' })
    expect((await showPerson(services, 'c-other')).mails).toEqual(['other@fern.example'])
  })

  it('cannot be undone', async () => {
    const id = await filledHome()
    await erasePerson(world(), id, { way: 'erased', nameAloneToo: true, confirm: 'Priya Sharma' })
    const last = (await services.store.events()).at(-1)
    expect(last?.body).toEqual({ type: 'person-erased', way: 'erased' })
    await undoEvent(services, last?.id ?? '')
    expect(tracesOnDisk()).toEqual([])
    expect((await loadNetwork(services.store)).contacts.map(({ name }) => name)).toEqual([
      'Bo Lind',
    ])
  })

  it('reaches what a contact was called before it was joined or corrected', async () => {
    const id = await filledHome()
    const facts = { name: 'P. Kapoor', mails: ['kapoor@old.example'] }
    await recordEvent(services, { type: 'keep-contact', contactId: 'c-old', facts })
    await recordEvent(services, { type: 'merge-contacts', into: id, from: 'c-old' })
    await erasePerson(world(), id, { way: 'erased', nameAloneToo: true, confirm: 'Priya Sharma' })
    const text = readFileSync(join(home(), 'comeback.sqlite'), 'latin1')
    expect(text).not.toMatch(/Kapoor|kapoor@old/)
  })
})

describe('making a person nameless', () => {
  it('keeps what they did without who they were', async () => {
    const id = await filledHome()
    const body = { way: 'nameless', nameAloneToo: true, confirm: 'Priya Sharma' } as const
    await erasePerson(world(), id, body)
    expect(tracesOnDisk()).toEqual([])
    const { contacts, champions, meetings } = await loadNetwork(services.store)
    const nameless = contacts.find(({ name }) => name === 'Someone at Larch Systems')
    expect(nameless).toMatchObject({ mails: [], phones: [], links: [], notes: null })
    expect(nameless?.id).not.toBe(id)
    expect(champions).toMatchObject([{ contactId: nameless?.id, step: 'agreed' }])
    expect(meetings[0]?.with).toContain(nameless?.id)
  })
})
