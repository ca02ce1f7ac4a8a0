/** Reference docs name everything there is: commands, options, routes, error codes, questions. */
import { globSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '#cli/program.ts'
import type { CliWorld } from '#cli/world.ts'
import { CAUSE_IDS } from '#core/model/causes.ts'
import { ERROR_CODES } from '#core/model/errors.ts'
import { QUESTION_OPTIONS } from '#core/model/questions.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

type Named = { readonly name: string; readonly command: Command }

/** A command, or the commands in it, each by all its words. */
function named(command: Command): readonly Named[] {
  if (command.commands.length === 0) return [{ name: command.name(), command }]
  return command.commands.flatMap(named).map((inner) => {
    return { ...inner, name: `${command.name()} ${inner.name}` }
  })
}

describe('docs/reference', () => {
  it('lists every command and option', () => {
    const page = read('docs/reference/cli.md')
    // Only the shape of the commands is looked at; none is run.
    const program = createProgram({ version: '0' } as CliWorld)
    const missing = program.commands
      .flatMap(named)
      .flatMap(({ name, command }) => [
        ...(page.includes(`\`comeback ${name}`) ? [] : [name]),
        ...command.options
          .map(({ long }) => long ?? '')
          .filter((long) => !page.includes(`\`${long}`)),
      ])
    expect(missing).toEqual([])
  })

  it('lists every HTTP route', () => {
    const page = read('docs/reference/http.md')
    const routes = globSync('src/server/*.routes.ts', { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(/\.(get|post|put|delete)\(\s*'([^']+)'/g)].map(
        ([, method, path]) => `${method?.toUpperCase()} /api${path}`,
      ),
    )
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter((route) => !page.includes(route))).toEqual([])
  })

  it('lists every error code', () => {
    const page = read('docs/reference/errors.md')
    expect(ERROR_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
  })

  it('lists every mail server that is known', () => {
    const page = read('docs/reference/network.md')
    const hosts = [...read('src/core/mail/mail-servers.ts').matchAll(/host: '([^']+)'/g)]
    expect(hosts.length).toBeGreaterThan(8)
    const named = hosts.map(([, host]) => host ?? '')
    expect(
      named.filter((host) => host !== 'outlook.office365.com' && !page.includes(host)),
    ).toEqual([])
  })

  it('lists every question, option and cause', () => {
    const page = read('docs/reference/debrief.md')
    const named = Object.entries(QUESTION_OPTIONS).flatMap(([id, options]) => [id, ...options])
    expect([...named, ...CAUSE_IDS].filter((id) => !page.includes(`\`${id}\``))).toEqual([])
  })
})
