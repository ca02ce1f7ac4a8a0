/** The command line says and does the same in a process of its own as in this one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { comebackWith } from './cli-here.ts'
import { CLI, comeback, temporaryFolder } from './run-cli.ts'

const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))
const TODAY = ['--now', '2026-03-28'] as const
const COMMANDS: readonly (readonly string[])[] = [
  ['import', SMALL, '--json'],
  ['applications'],
  ['applications', '--json'],
  ['debrief', 'a-001', '--json'],
  ['debrief', 'nobody'],
  ['import', 'not-there.mbox', '--json'],
  ['applications', '--nonsense'],
  ['erase'],
  ['--help'],
]

it.each(COMMANDS.map((command) => ({ command })))('$command', async ({ command }) => {
  const folder = temporaryFolder()
  const homes = { own: join(folder, 'own'), here: join(folder, 'here') }
  const args = (home: string) => [...command, '--home', home, ...TODAY]
  await comebackWith('', 'import', SMALL, '--home', homes.own, ...TODAY)
  await comebackWith('', 'import', SMALL, '--home', homes.here, ...TODAY)
  const own = await comeback(...args(homes.own))
  const here = await comebackWith('', ...args(homes.here))
  expect(here).toEqual({
    ...{ code: own.code, stdout: own.stdout.replaceAll(homes.own, homes.here) },
    stderr: own.stderr.replaceAll(homes.own, homes.here),
  })
})

it('reads stdin to its end, and nobody can be asked', async () => {
  const folder = temporaryFolder()
  const args = ['model', 'set', 'http://127.0.0.1:9', '--model', 'x', '--key-stdin', '--json']
  const child = spawn(process.execPath, [CLI, ...args, '--home', join(folder, 'own')])
  let stdout = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stdin.end('\n')
  const [code] = await once(child, 'close')
  const here = await comebackWith('\n', ...args, '--home', join(folder, 'here'))
  expect([here.code, here.stdout]).toEqual([code, stdout])
  writeFileSync(join(folder, 'no.mbox'), '')
  expect(existsSync(join(folder, 'here', 'language-model.key'))).toBe(false)
})
