/** Ctrl-C during an import: it ends soon and cleanly, keeps what it told, and can go on. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ApplicationsView, ImportReport } from '#contracts/views.ts'
import { comebackJson } from './cli-here.ts'
import { keptIds } from './kept-ids.ts'
import { temporaryFolder } from './run-cli.ts'
import { acknowledgedIn, startComeback } from './started-comeback.ts'
import { writeMailbox } from './written-mailbox.ts'

const MAILS = 5000

function scene() {
  const folder = temporaryFolder()
  const [home, mailbox] = [join(folder, 'home'), join(folder, 'mail.mbox')]
  writeMailbox(mailbox, 'stop', MAILS)
  return { home, mailbox }
}

async function stopped(signal: 'SIGINT' | 'SIGTERM', ...args: readonly string[]) {
  const importing = startComeback('import', ...args)
  await importing.told(/^kept \d+ from/m)
  importing.process.kill(signal)
  return importing.ended
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s keeps what was told; a rerun goes on',
  async (signal) => {
    const { home, mailbox } = scene()
    const { code, stdout, stderr } = await stopped(signal, mailbox, '--home', home, '--json')
    expect(code).toBe(1)
    const { error } = JSON.parse(stdout)
    expect(error).toMatchObject({ code: 'stopped', details: { report: { stopped: true } } })
    const [file] = (error.details.report as ImportReport).files
    expect(file).toMatchObject({ duplicate: 0, rejected: 0 })
    expect(file?.imported).toBe(acknowledgedIn(stderr))
    expect(file?.imported).toBeLessThan(MAILS)
    expect(keptIds(home)).toHaveLength(file?.imported ?? -1)
    const { applications } = await comebackJson<ApplicationsView>('applications', '--home', home)
    expect(applications).toHaveLength(error.details.report.applications)
    expect(applications.length).toBeGreaterThan(0)

    const rerun = await comebackJson<ImportReport>('import', mailbox, '--home', home)
    const already = file?.imported ?? Number.NaN
    expect(rerun.files[0]).toMatchObject({
      read: MAILS,
      imported: MAILS - already,
      duplicate: already,
      rejected: 0,
    })
  },
)

it('without --json the report stands before the sentence that says how to go on', async () => {
  const { home, mailbox } = scene()
  const { code, stdout, stderr } = await stopped('SIGINT', mailbox, '--home', home)
  expect(code).toBe(1)
  expect(stdout).toContain('Your search now')
  expect(stderr).toContain('What was taken in is kept; run it again to go on.')
})
