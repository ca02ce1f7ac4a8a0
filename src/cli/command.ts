/**
 * The shape that every command shares: `--json`, `--home`, `--now`, `--help`, and one way out.
 *
 * Under `--json` a command writes one JSON document and nothing else; without it, `render`
 * writes the same result for a person.
 */
import { Command } from 'commander'
import { DomainError } from '#core/model/errors.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

/** A command with the options that all have. */
export function newCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--json', 'one JSON document on stdout')
    .option('--home <dir>', 'where the data live')
    .option('--now <date>', "today's date, like 2026-03-01 (for tests and demos)")
    .showHelpAfterError('(add --help for what this command takes)')
}

/** Writes a result: JSON for programs, words for people. */
export function show<Result>(
  world: CliWorld,
  options: GlobalOptions,
  result: Result,
  render: (result: Result) => string,
): void {
  world.write(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : `${render(result).trimEnd()}\n`,
  )
}

/** Writes a refusal where it belongs. Unknown errors are shown without their insides. */
export function showError(
  world: Pick<CliWorld, 'write' | 'tell'>,
  json: boolean,
  error: unknown,
): void {
  const known = error instanceof DomainError
  const code = known ? error.code : 'unexpected'
  const message = known
    ? error.message
    : `Unexpected error: ${error instanceof Error ? error.message : String(error)}`
  if (json) world.write(`${JSON.stringify({ error: { code, message } })}\n`)
  world.tell(`${message}\n`)
  if (!known && error instanceof Error && error.stack) world.tell(`${error.stack}\n`)
}

/** Values of an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

/** Splits `name=value`. @throws DomainError `bad-input` */
export function namedValue(text: string, option: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  throw new DomainError('bad-input', `"${text}" is not like ${option} name=value.`)
}
