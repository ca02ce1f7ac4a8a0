/** The contract of the command line, command by command (docs/reference/cli.md). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ForecastView } from '#contracts/forecast.ts'
import {
  ApplicationsView,
  ClassifyLine,
  DebriefView,
  DraftView,
  ImportReport,
  NextView,
  PatternsView,
} from '#contracts/views.ts'
import { LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { comeback, comebackJson, refusal } from './cli-here.ts'
import { temporaryFolder } from './run-cli.ts'

const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))
const TRACKER = fileURLToPath(
  new URL('../fixtures/ok/sheets/one-status-column.csv', import.meta.url),
)
const TODAY = ['--now', '2026-03-28'] as const

async function homeWithSmall(): Promise<string> {
  const home = join(temporaryFolder(), 'home')
  await comebackJson('import', SMALL, '--home', home, ...TODAY)
  return home
}

const MAIL = [
  'From: Ana Reyes <ana.reyes@hollowbrook.example>',
  'To: mara@mail.example',
  'Subject: Your application for Data Analyst',
  'Date: Fri, 20 Mar 2026 09:12:00 +0100',
  'Message-ID: <no-1@hollowbrook.example>',
  '',
  'Dear Mara,',
  '',
  'Thank you for taking the time to speak with us. Unfortunately we have decided to',
  'move forward with another candidate for the Data Analyst role.',
  '',
  'Kind regards,',
  'Ana Reyes',
  'Hollowbrook',
  '',
].join('\n')

describe('comeback import and applications', () => {
  it('accounts for every record and rebuilds the search', async () => {
    const home = join(temporaryFolder(), 'home')
    const report = ImportReport.parse(await comebackJson('import', SMALL, '--home', home, ...TODAY))
    expect(report).toMatchObject({ applications: 5, messages: 0, toReview: 0 })
    expect(report.files).toMatchObject([
      {
        file: SMALL,
        format: 'history',
        read: 5,
        imported: 5,
        duplicate: 0,
        rejected: 0,
        problems: [],
      },
    ])
    const { applications } = ApplicationsView.parse(
      await comebackJson('applications', '--home', home, ...TODAY),
    )
    const byId = new Map(applications.map((application) => [application.id, application]))
    expect(byId.get('a-001')).toMatchObject({
      employer: 'Hollowbrook',
      role: 'Data Analyst',
      channel: 'referral',
      stage: 'screen',
      stageAtRejection: 'screen',
      outcome: 'rejected',
    })
    expect(byId.get('a-001')?.milestones[0]).toMatchObject({
      kind: 'applied',
      date: '2026-03-01',
      source: 'entry',
      certainty: 1,
    })
    expect(byId.get('a-002')).toMatchObject({ stage: 'final', stageAtRejection: 'final' })
    // Moved again after the no: open, and its old rejection stays in the milestones.
    expect(byId.get('a-003')).toMatchObject({ outcome: 'open', stageAtRejection: null })
    expect(byId.get('a-003')?.milestones.map(({ kind }) => kind)).toContain('rejected')
    // Silent since January: judged final, and reopened by any reply.
    expect(byId.get('a-005')).toMatchObject({ outcome: 'closed', stageAtRejection: null })
    const marlow = applications.find(({ employer }) => employer === 'Marlow & Pike')
    expect(marlow).toMatchObject({ role: null, outcome: 'open' })
  })

  it('changes nothing when the same file comes again, or with --dry-run', async () => {
    const home = join(temporaryFolder(), 'home')
    const dry = await comebackJson<ImportReport>(
      'import',
      SMALL,
      '--dry-run',
      '--home',
      home,
      ...TODAY,
    )
    expect(dry).toMatchObject({ applications: 5, files: [{ read: 5, imported: 5 }] })
    expect(await comebackJson<ApplicationsView>('applications', '--home', home)).toEqual({
      applications: [],
    })
    await comebackJson('import', SMALL, '--home', home, ...TODAY)
    const again = await comebackJson<ImportReport>('import', SMALL, '--home', home, ...TODAY)
    expect(again).toMatchObject({
      applications: 5,
      files: [{ read: 5, imported: 0, duplicate: 5 }],
    })
  })

  it('takes the good records of a file and names the bad ones', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'mixed.json')
    const good = { employer: 'Acorn', milestones: [{ kind: 'applied', date: '2026-03-01' }] }
    const bad = { employer: 'Birch', milestones: [{ kind: 'ghosted', date: '2026-03-01' }] }
    const worse = { employer: 'Cedar', milestones: [{ kind: 'applied', date: '2026-02-30' }] }
    writeFileSync(
      file,
      JSON.stringify({ format: 'comeback-history/1', applications: [good, bad, worse] }),
    )
    const report = await comebackJson<ImportReport>('import', file, '--home', join(folder, 'home'))
    expect(report.files[0]).toMatchObject({ read: 3, imported: 1, rejected: 2 })
    const problems = report.files[0]?.problems ?? []
    expect(problems.map(({ place }) => place)).toEqual(['applications[1]', 'applications[2]'])
    expect(problems[0]?.reason).toContain('ghosted')
    expect(problems[1]?.reason).toContain('2026-02-30')
  })

  it('takes the options that every command has before its name, too', async () => {
    const home = join(temporaryFolder(), 'home')
    await comebackJson('--home', home, ...TODAY, 'import', SMALL)
    const { applications } = ApplicationsView.parse(
      await comebackJson('--home', home, 'applications'),
    )
    expect(applications).toHaveLength(5)
  })
})

describe('comeback classify', () => {
  it('says what a mail means, line by line, and stores nothing', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'no.eml')
    writeFileSync(file, MAIL)
    const { code, stdout } = await comeback('classify', file, '--json')
    expect(code).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => ClassifyLine.parse(JSON.parse(line)))
    expect(lines).toMatchObject([
      {
        file,
        index: 1,
        messageId: 'no-1@hollowbrook.example',
        kind: 'rejection',
        employer: 'Hollowbrook',
        role: 'Data Analyst',
        date: '2026-03-20',
      },
    ])
    for (const words of lines[0]?.decidedBy ?? [])
      expect(MAIL.replaceAll('\n', ' ')).toContain(words.replaceAll('\n', ' '))
  })
})

describe('comeback debrief', () => {
  it('answers by the contract for the newest rejection nobody looked at', async () => {
    const home = await homeWithSmall()
    const view = DebriefView.parse(await comebackJson('debrief', '--home', home, ...TODAY))
    expect(view).toMatchObject({ application: 'a-001', stageAtRejection: 'screen' })
    const sum =
      view.sides.youCanChange.probability +
      view.sides.fit.probability +
      view.sides.notYou.probability
    expect(sum).toBeCloseTo(1, 6)
    for (const side of Object.values(view.sides)) {
      expect(side.low).toBeLessThanOrEqual(side.probability)
      expect(side.high).toBeGreaterThanOrEqual(side.probability)
    }
    expect(view.causes.every(({ probability }) => probability <= 0.85)).toBe(true)
    expect(view.nextSteps.length).toBeLessThanOrEqual(3)
  })

  it('says that it was not the person when the employer said "internal candidate"', async () => {
    const home = await homeWithSmall()
    const view = await comebackJson<DebriefView>('debrief', 'a-002', '--home', home, ...TODAY)
    expect(view.sides.notYou.probability).toBeGreaterThan(0.9)
    expect(view.causes[0]?.id).toBe('internal-or-referred')
  })

  it('records answers, several at once, and follows them', async () => {
    const home = await homeWithSmall()
    const before = await comebackJson<DebriefView>('debrief', 'a-001', '--home', home, ...TODAY)
    const after = await comebackJson<DebriefView>(
      'debrief',
      'a-001',
      '--answer',
      'preparation=under-1h',
      'questions-asked=none',
      '--answer',
      'nerves=calm',
      '--home',
      home,
      ...TODAY,
    )
    const thin = (view: DebriefView) => view.causes.find(({ id }) => id === 'thin-preparation')
    expect(thin(after)?.probability).toBeGreaterThan(thin(before)?.probability ?? 1)
    expect(thin(after)?.because.some(({ effect }) => effect > 1)).toBe(true)
    const later = await comebackJson<DebriefView>('debrief', 'a-001', '--home', home, ...TODAY)
    expect(later).toEqual(after)
  })

  it('takes "not sure" as no evidence', async () => {
    const home = await homeWithSmall()
    const before = await comebackJson<DebriefView>('debrief', 'a-001', '--home', home, ...TODAY)
    const after = await comebackJson<DebriefView>(
      'debrief',
      'a-001',
      '--answer',
      'rapport=not-sure',
      '--home',
      home,
      ...TODAY,
    )
    expect(after.causes).toEqual(before.causes)
    expect(after.nextQuestion?.id).not.toBe('rapport')
  })

  it('refuses what was not rejected, what is unknown, and what does not answer', async () => {
    const home = await homeWithSmall()
    expect((await refusal('debrief', 'a-003', '--home', home, ...TODAY)).code).toBe('not-rejected')
    expect((await refusal('debrief', 'a-005', '--home', home, ...TODAY)).code).toBe('not-rejected')
    expect((await refusal('debrief', 'nowhere', '--home', home)).code).toBe('not-found')
    expect((await refusal('debrief', 'a-001', '--answer', 'mood=blue', '--home', home)).code).toBe(
      'unknown-answer',
    )
    expect(
      (await refusal('debrief', 'a-001', '--answer', 'nerves=blue', '--home', home)).code,
    ).toBe('unknown-answer')
  })
})

describe('comeback forecast', () => {
  it('tells what it takes, by a day and at a pace', async () => {
    const home = await homeWithSmall()
    const asked = ['--by', '2026-09-01', '--weekly', '4'] as const
    const view = ForecastView.parse(
      await comebackJson('forecast', '--home', home, ...TODAY, ...asked),
    )
    const { applications, weeks, offerBy } = view
    expect(applications.p10).toBeLessThanOrEqual(applications.p50)
    expect(weeks.p10).toBeLessThan(weeks.p50)
    expect(weeks.p50).toBeLessThan(weeks.p90)
    expect(offerBy.date).toBe('2026-09-01')
    expect(view).toMatchObject({ n: 5, weekly: 4 })
    const { stdout } = await comeback('forecast', '--home', home, ...TODAY, ...asked)
    expect(stdout).toContain('An offer by 2026-09-01: ')
    expect(stdout).toContain('9 a week: in the middle ')
  })

  it('refuses what it cannot answer, and wrong usage', async () => {
    const empty = join(temporaryFolder(), 'empty')
    expect(await refusal('forecast', '--home', empty)).toMatchObject({ code: 'not-enough-data' })
    const home = await homeWithSmall()
    const refused = (...asked: string[]) => refusal('forecast', '--home', home, ...TODAY, ...asked)
    expect(await refused('--by', '2026-03-28')).toMatchObject({ code: 'bad-date' })
    expect(await refused('--weekly', '0')).toMatchObject({ code: 'bad-count' })
    const wrong = await comeback('forecast', '--home', home, '--weekly', 'some')
    expect(wrong.code).toBe(2)
  })
})

describe('comeback patterns, next, draft', () => {
  it('give stages in order with passed + waiting within entered', async () => {
    const home = await homeWithSmall()
    const view = PatternsView.parse(await comebackJson('patterns', '--home', home, ...TODAY))
    expect(view.n).toBe(5)
    expect(view.stages.map(({ from }) => from)).toEqual(['applied', 'screen', 'interview', 'final'])
    for (const { entered, passed, waiting } of view.stages)
      expect(passed + waiting).toBeLessThanOrEqual(entered)
    expect(view.leak.stage).toBeNull()
    expect(view.leak.probability).toBeGreaterThanOrEqual(0)
  })

  it('offer three steps at most', async () => {
    const home = await homeWithSmall()
    expect(
      NextView.parse(await comebackJson('next', '--home', home, ...TODAY)).steps.length,
    ).toBeLessThanOrEqual(3)
  })

  it('draft a feedback request from the facts', async () => {
    const home = await homeWithSmall()
    const draft = DraftView.parse(
      await comebackJson('draft', 'feedback-request', 'a-001', '--home', home, ...TODAY),
    )
    expect(`${draft.subject} ${draft.body}`).toContain('Data Analyst')
    expect(draft.body).toContain('Mara Vance')
    expect((await refusal('draft', 'love-letter', 'a-001', '--home', home)).code).toBe(
      'unknown-kind',
    )
    expect((await refusal('draft', 'acceptance', 'a-001', '--home', home)).code).toBe('bad-input')
    expect(LETTER_KINDS).toHaveLength(15)
  })
})

describe('an empty home', () => {
  it('answers every reading command', async () => {
    const home = join(temporaryFolder(), 'home')
    expect(await comebackJson('applications', '--home', home)).toEqual({ applications: [] })
    expect(await comebackJson('next', '--home', home)).toEqual({ steps: [] })
    expect(await comebackJson<PatternsView>('patterns', '--home', home)).toMatchObject({
      n: 0,
      leak: { stage: null },
    })
    expect((await refusal('debrief', '--home', home)).code).toBe('not-enough-data')
  })
})

describe("all of one's data", () => {
  it('goes out, into an empty home, and out again, equal', async () => {
    const folder = temporaryFolder()
    const [first, second] = [join(folder, 'one.json'), join(folder, 'two.json')]
    const home = await homeWithSmall()
    await comebackJson('debrief', 'a-001', '--answer', 'nerves=very', '--home', home, ...TODAY)
    await comebackJson('export', first, '--home', home, ...TODAY)
    const other = join(folder, 'other')
    await comebackJson('import', first, '--home', other, ...TODAY)
    await comebackJson('export', second, '--home', other, ...TODAY)
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'))
    const written = JSON.parse(readFileSync(first, 'utf8'))
    expect(written.madeBy).toBe('hand')
    expect(written.person.pronouns).toBe('she')
    expect(written.applications.find(({ id }: { id: string }) => id === 'a-001')).toMatchObject({
      colour: 'green',
      posting: { team: 'Growth' },
      answers: { nerves: 'very', answers: 'rambled' },
    })
  })

  it('is backed up, restored and erased', async () => {
    const folder = temporaryFolder()
    const [backup, home] = [join(folder, 'copy.backup'), await homeWithSmall()]
    await comebackJson('backup', backup, '--home', home)
    const before = await comebackJson('applications', '--home', home, ...TODAY)
    expect((await refusal('erase', '--home', home)).code).toBe('needs-confirmation')
    await comebackJson('erase', '--yes', '--home', home)
    expect(await comebackJson('applications', '--home', home)).toEqual({ applications: [] })
    const restored = await comebackJson('restore', backup, '--home', home)
    expect(restored).toEqual({ file: backup, keptAs: null })
    expect(await comebackJson('applications', '--home', home, ...TODAY)).toEqual(before)
    writeFileSync(backup, readFileSync(backup).subarray(0, 5000))
    expect((await refusal('restore', backup, '--home', home)).code).toBe('backup-damaged')
    expect(await comebackJson('applications', '--home', home, ...TODAY)).toEqual(before)
  })
})

describe('a restore', () => {
  it('keeps what was there as a backup, which restores in turn', async () => {
    const folder = temporaryFolder()
    const [backup, home] = [join(folder, 'copy.backup'), await homeWithSmall()]
    await comebackJson('backup', backup, '--home', home)
    await comebackJson('import', TRACKER, '--home', home, ...TODAY)
    const since = await comebackJson('applications', '--home', home, ...TODAY)
    const { keptAs } = (await comebackJson('restore', backup, '--home', home, ...TODAY)) as {
      keptAs: string
    }
    expect(await comebackJson('applications', '--home', home, ...TODAY)).not.toEqual(since)
    expect(keptAs).toBe(join(home, 'backups', `comeback-${TODAY[1]}-before-restore.sqlite`))
    await comebackJson('restore', keptAs, '--home', home, ...TODAY)
    expect(await comebackJson('applications', '--home', home, ...TODAY)).toEqual(since)
  })

  it('helps a damaged home, whose file it puts aside', async () => {
    const folder = temporaryFolder()
    const [backup, home] = [join(folder, 'copy.backup'), await homeWithSmall()]
    await comebackJson('backup', backup, '--home', home)
    const before = await comebackJson('applications', '--home', home, ...TODAY)
    writeFileSync(join(home, 'comeback.sqlite'), 'no database at all'.repeat(400))
    expect((await refusal('applications', '--home', home)).code).toBe('home-damaged')
    expect(await comebackJson('restore', backup, '--home', home)).toMatchObject({ keptAs: null })
    expect(await comebackJson('applications', '--home', home, ...TODAY)).toEqual(before)
    expect(existsSync(join(home, 'comeback.sqlite.damaged'))).toBe(true)
  })
})

describe('wrong usage', () => {
  it.each([
    [['import']],
    [['unknown-command']],
    [['applications', '--colour']],
    [['draft', 'thank-you']],
    [['serve', '--port', 'many']],
    [['import', 'x.csv', '--dates', 'sideways']],
    [['applications', '--now', 'someday']],
  ])('is exit 2: %j', async (args) => {
    const { code, stderr } = await comeback(...args)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
  })

  it('is told apart from help, which every command has', async () => {
    for (const command of ['import', 'debrief', 'erase', 'serve']) {
      const { code, stdout } = await comeback(command, '--help')
      expect(code).toBe(0)
      expect(stdout).toContain('Usage: comeback')
    }
  })
})
