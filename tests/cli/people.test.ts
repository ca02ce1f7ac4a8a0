/** `comeback people`: what each command says and does. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { LongGameView } from '#contracts/conversations.ts'
import type {
  EmployersView,
  ErasurePreview,
  PeopleRecorded,
  PeopleView,
} from '#contracts/people.ts'
import { scratchFolder } from '../store/scratch.ts'
import { comeback, comebackJson, refusal } from './cli-here.ts'

const CONNECTIONS = new URL('../fixtures/ok/linkedin/Connections.csv', import.meta.url).pathname

let home: string
let folder: string
beforeEach(async () => {
  folder = await scratchFolder()
  home = join(folder, 'home')
})

const run = (...args: readonly string[]) =>
  comebackJson<PeopleRecorded>('people', ...args, '--home', home)
const list = async (...text: readonly string[]) =>
  (await comebackJson<PeopleView>('people', 'list', ...text, '--home', home)).people

it('brings connections in, finds people, and says who is where', async () => {
  const jobs = join(folder, 'jobs.csv')
  writeFileSync(
    jobs,
    'Employer,Role,Applied\nSaltway,Planner,2026-03-01\nAlder Health,Cook,2026-03-02\n',
  )
  await comeback('import', CONNECTIONS, jobs, '--home', home, '--now', '2026-03-10')
  expect(await list()).toHaveLength(6)
  expect((await list('ibanez')).map(({ name }) => name)).toEqual(['Tomás Ibáñez Ruiz'])
  const { employers } = await comebackJson<EmployersView>(
    ...['people', 'at', '--home', home, '--now', '2026-03-10'],
  )
  expect(
    employers.map(({ employer, unsaid }) => [employer, unsaid.map(({ name }) => name)]),
  ).toEqual([
    ['Alder Health', ['Tomás Ibáñez Ruiz']],
    ['Saltway', ['李 雷']],
  ])
  const { stdout } = await comeback('people', 'at', 'salt', '--home', home)
  expect(stdout).toContain('Saltway')
  expect(await refusal('people', 'at', 'nowhere', '--home', home)).toMatchObject({
    code: 'not-found',
  })
})

it('keeps, changes, joins and takes out a contact by hand', async () => {
  const { contactId } = await run(
    'add',
    'Ana Reyes',
    '--employer',
    'Larch',
    '--mail',
    'Ana@Larch.example',
  )
  const id = contactId ?? ''
  await run('set', id, '--tie', 'close', '--circle', '--consent', 'given')
  const second = await run('add', 'Ana R.')
  await run('merge', id, second.contactId ?? '')
  expect(await list()).toMatchObject([{ name: 'Ana Reyes', employer: 'Larch', tie: 'close' }])
  await run('champion', id, 'Larch', 'asked', '--note', 'by phone')
  const { stdout } = await comeback('people', 'show', id, '--home', home)
  expect(stdout).toContain('Champion at Larch: asked')
  await run('meet', 'Coffee', '--with', id, '--question', 'What surprised you?')
  expect((await comeback('people', 'meetings', '--home', home)).stdout).toContain(
    'Coffee, Ana Reyes',
  )
  await run('remove', id)
  expect(await list()).toEqual([])
})

it('writes an address book that comes back in', async () => {
  await comeback('import', CONNECTIONS, '--home', home)
  const file = join(folder, 'book.vcf')
  await comeback('people', 'export', file, '--home', home)
  const other = join(folder, 'other')
  await comeback('import', file, '--home', other)
  const { people } = await comebackJson<PeopleView>('people', 'list', '--home', other)
  expect(people.map(({ name, employer }) => [name, employer])).toEqual(
    (await list()).map(({ name, employer }) => [name, employer]),
  )
})

it('erases a person only with a yes, after it said what goes', async () => {
  await comeback('import', CONNECTIONS, '--home', home)
  const [priya] = await list('priya')
  const id = priya?.id ?? ''
  const preview = await comebackJson<ErasurePreview>(
    ...['people', 'erase', id, '--show', '--home', home],
  )
  expect(preview).toMatchObject({ name: 'Priya Sharma', places: { cards: 1 } })
  expect(await refusal('people', 'erase', id, '--home', home)).toMatchObject({
    code: 'needs-confirmation',
  })
  expect(await list('priya')).toHaveLength(1)
  await comeback('people', 'erase', id, '--yes', '--home', home)
  expect(await list('priya')).toEqual([])
  expect(readFileSync(join(home, 'comeback.sqlite'), 'latin1')).not.toMatch(/Priya|priya/)
})

it('lists the employers worth staying in touch with, in words and as one document', async () => {
  const at = ['--home', home, '--now', '2026-04-01']
  const empty = await comeback('people', 'long-game', ...at)
  expect(empty.stdout).toContain('Nobody yet.')
  const jobs = join(folder, 'jobs.csv')
  writeFileSync(
    jobs,
    'Employer,Role,Applied,Final interview,Rejected\nSaltway,Planner,2026-01-10,2026-02-20,2026-03-02\n',
  )
  await comeback('import', jobs, ...at)
  const game = () => comebackJson<LongGameView>('people', 'long-game', ...at)
  const [one] = (await game()).going
  expect(one).toMatchObject({ employer: 'Saltway', since: '2026-03-02', reasons: ['final'] })
  const { stdout } = await comeback('people', 'long-game', ...at)
  expect(stdout).toContain('You got as far as the final.')
  expect(stdout).toContain(`comeback draft stay-in-touch ${one?.applicationId}`)
  await comeback('conversations', 'stop', one?.applicationId ?? '', ...at)
  expect(await game()).toMatchObject({ going: [], atRest: [{ rest: { why: 'stopped' } }] })
})

it('refuses what it does not know', async () => {
  expect(await refusal('people', 'show', 'c-none', '--home', home)).toMatchObject({
    code: 'not-found',
  })
  const wrong = await comeback('people', 'champion', 'c-1', 'Larch', 'dancing', '--home', home)
  expect(wrong.code).toBe(2)
})
