/** People go out in a history file and come back in without loss; imports of them go in and out whole. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { undoEvent } from '#app/change-application.ts'
import { exportHistory } from '#app/export-history.ts'
import { importFates } from '#app/import/import-fates.ts'
import { importFiles } from '#app/import/import-files.ts'
import { listImports, previewRemoval, removeImport } from '#app/import/import-records.ts'
import { loadNetwork } from '#app/people/load-network.ts'
import type { Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import type { EventBody } from '#core/model/events.ts'
import { openHome } from '#store/home.ts'
import { scratchFolder } from './scratch.ts'

const CONNECTIONS = new URL('../fixtures/ok/linkedin/Connections.csv', import.meta.url).pathname
const BOOK = new URL('../fixtures/ok/vcard/book.vcf', import.meta.url).pathname

let folder: string
let services: Services

async function servicesIn(name: string): Promise<Services> {
  const store = await openHome(join(folder, name))
  return { store, clock: fixedClock('2026-03-10'), files }
}

beforeEach(async () => {
  folder = await scratchFolder()
  services = await servicesIn('home')
  return () => services.store.close()
})

const names = async () => (await loadNetwork(services.store)).contacts.map(({ name }) => name)

it('takes contacts in like any file: seen before it is kept, every row accounted for', async () => {
  const preview = await importFiles(services, { paths: [CONNECTIONS], dryRun: true })
  expect(await names()).toEqual([])
  const report = await importFiles(services, { paths: [CONNECTIONS, BOOK] })
  expect(report.files[0]).toEqual(preview.files[0])
  expect(report.files).toMatchObject([
    { format: 'people', read: 7, imported: 6, duplicate: 0, rejected: 1 },
    { format: 'vcard', read: 5, imported: 2, duplicate: 0, rejected: 3 },
  ])
  expect(await names()).toHaveLength(7)
  const again = await importFiles(services, { paths: [CONNECTIONS] })
  expect(again.files[0]).toMatchObject({ imported: 0, duplicate: 6, rejected: 1 })
})

it('takes a whole import of contacts out, and an undo brings it back with what was said', async () => {
  await importFiles(services, { paths: [CONNECTIONS] })
  const [contact] = (await loadNetwork(services.store)).contacts
  const contactId = contact?.id ?? ''
  await recordEvent(services, { type: 'keep-contact', contactId, facts: { tie: 'close' } })
  const [record] = (await listImports(services)).imports
  const importId = record?.id ?? ''
  const fates = await importFates(services, { importId })
  expect(fates.counts).toMatchObject({ all: 6, new: 6, known: 0 })
  expect(fates.rows[0]).toMatchObject({
    title: 'Priya Sharma',
    detail: 'Lead "Data" Analyst, Larch, Fern & Oak GmbH',
  })
  expect(await previewRemoval(services, importId)).toMatchObject({ applications: 0, contacts: 6 })
  const { eventId } = await removeImport(services, importId)
  expect(await names()).toEqual([])
  await undoEvent(services, eventId)
  const back = (await loadNetwork(services.store)).contacts.find(({ id }) => id === contactId)
  expect(back?.tie).toBe('close')
})

it('exports all that was said of people, and another home gives the same file back', async () => {
  await importFiles(services, { paths: [CONNECTIONS, BOOK] })
  const { contacts } = await loadNetwork(services.store)
  const [first, second, third] = contacts.map(({ id }) => id)
  const ids = [first ?? '', second ?? '', third ?? ''] as const
  const facts = { tie: 'weak', isInCircle: true, consent: 'given', knownFrom: 'the fair' } as const
  const meeting = { title: 'Coffee', with: [ids[0]], questions: ['What surprised you?'] }
  const said: readonly EventBody[] = [
    { type: 'keep-contact', contactId: ids[0], facts },
    { type: 'keep-contact', contactId: 'c-own', facts: { name: 'Own Hand', notes: 'typed in' } },
    { type: 'merge-contacts', into: ids[1], from: ids[2] },
    {
      type: 'champion-step',
      contactId: ids[2],
      employer: 'Larch',
      on: '2026-03-01',
      step: 'asked',
      note: 'by phone',
    },
    {
      type: 'champion-step',
      contactId: ids[1],
      employer: 'Larch',
      on: '2026-03-04',
      step: 'agreed',
    },
    { type: 'keep-meeting', meetingId: 'm-1', meeting },
    { type: 'same-employer', name: 'Larch', other: 'Lärche AG', isSame: true },
    { type: 'decline-contact', key: 'mail x@y.example' },
    { type: 'keep-contacts-apart', contactIds: [ids[0], ids[1]] },
  ]
  for (const body of said) await recordEvent(services, body)
  const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')]
  await exportHistory(services, one)
  const other = await servicesIn('other')
  const report = await importFiles(other, { paths: [one] })
  expect(report.files[0]?.problems).toEqual([])
  await exportHistory(other, two)
  await other.store.close()
  expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'))
  const { champions } = JSON.parse(readFileSync(one, 'utf8')).people
  expect(champions).toHaveLength(2)
})

it('names a contact of a history file that cannot be taken, and keeps the others', async () => {
  const file = join(folder, 'bad.json')
  const contacts = [{ name: 'Ana Reyes', favouriteTea: 'mint' }, { name: '' }, { id: 'c-2' }]
  writeFileSync(file, JSON.stringify({ format: 'comeback-history/1', applications: [], contacts }))
  const report = await importFiles(services, { paths: [file] })
  expect(report.files[0]?.problems.map(({ place, field }) => [place, field])).toEqual([
    ['contacts[1]', 'name'],
    ['contacts[2]', 'name'],
  ])
  expect((await loadNetwork(services.store)).contacts).toMatchObject([
    { name: 'Ana Reyes', extra: { favouriteTea: 'mint' } },
  ])
})
