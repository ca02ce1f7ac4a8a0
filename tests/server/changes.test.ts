/** The stream of changes, from a program that runs, while other processes write to its home. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ChangeWord } from '#contracts/changes.ts'
import { comebackJson } from '#tests/cli/run-cli.ts'
import { startComeback } from '#tests/cli/started-comeback.ts'

async function running() {
  const home = join(mkdtempSync(join(tmpdir(), 'comeback-changes-')), 'home')
  const program = startComeback('serve', '--no-open', '--port', '0', '--home', home)
  onTestFinished(() => void program.process.kill('SIGKILL'))
  const [, address = ''] = await program.told(/Comeback is at (http:\S+)/)
  return { home, program, address }
}

/** Follows the stream as a tab does. */
function follow(address: string) {
  const heard: ChangeWord[] = []
  const ended = new Promise<void>((resolve) => {
    request(`${address}/api/changes`, (answer) => {
      answer.setEncoding('utf8').on('data', (text: string) => {
        const data = /^data: (.*)$/m.exec(text)?.[1]
        if (data) heard.push(JSON.parse(data))
      })
      answer.once('end', () => resolve())
    }).end()
  })
  return { heard, ended }
}

async function write(home: string) {
  const file = join(home, '..', 'search.csv')
  writeFileSync(file, 'Company,Role,Applied\nNorthwind,Data Analyst,2026-05-04\n')
  await comebackJson('import', file, '--home', home)
}

it('tells of what another process wrote', async () => {
  const { home, address } = await running()
  const { heard } = follow(address)
  await expect.poll(() => heard).toHaveLength(1)
  await write(home)
  await expect.poll(() => heard.at(-1)?.revision).toBeGreaterThan(heard[0]?.revision ?? 0)
})

it('tells of an erase by another process, and answers an empty home afterwards', async () => {
  const { home, address } = await running()
  await write(home)
  const { heard } = follow(address)
  await expect.poll(() => heard).toHaveLength(1)
  await comebackJson('erase', '--yes', '--home', home)
  await expect.poll(() => heard.length).toBeGreaterThan(1)
  const today = async () => (await fetch(`${address}/api/today`)).json()
  await expect.poll(today).toMatchObject({ empty: true })
})

it('ends its streams and the program when it is stopped', async () => {
  const { program, address } = await running()
  const streams = [follow(address), follow(address)]
  for (const { heard } of streams) await expect.poll(() => heard).toHaveLength(1)
  program.process.kill('SIGTERM')
  const { code } = await program.ended
  expect(code).toBe(0)
  for (const { ended } of streams) await ended
})
