/**
 * The shape that every command shares: `--json`, `--home`, `--now`, `--help`, and one way out.
 *
 * Under `--json` a command writes one JSON document and nothing else; without it, `render`
 * writes the same result for a person.
 */
import { Command, InvalidArgumentError } from 'commander'
import { isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

/** A command with the options that all have. */
export function newCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--json', 'one JSON document on stdout')
    .option('--home <dir>', 'where the data live')
    .option('--now <date>', "today's date, like 2026-03-01 (for tests and demos)", day)
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
  const details = known && Object.keys(error.details).length > 0 ? { details: error.details } : {}
  if (json) world.write(`${JSON.stringify({ error: { code, message, ...details } })}\n`)
  world.tell(`${message}\n`)
  if (!known && error instanceof Error && error.stack) world.tell(`${error.stack}\n`)
}

/**
 * Parser of an option that takes `name=value`, once or often.
 *
 * @throws InvalidArgumentError, which is wrong usage
 */
export function namedValues(
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  if (at <= 0) throw new InvalidArgumentError('It takes name=value.')
  return { ...earlier, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
}

/** Parser of an option that takes a date. @throws InvalidArgumentError, which is wrong usage */
export function day(text: string): string {
  if (isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('It takes a date like 2026-03-01.')
}

/** Parser of an option that takes a port. @throws InvalidArgumentError, which is wrong usage */
export function port(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number
  throw new InvalidArgumentError('It takes a whole number from 1 to 65535.')
}
