/**
 * The command line: commands, wrong usage, exit codes. Decides nothing about the search.
 *
 * Exit 0 done, 1 refused with a clear error, 2 wrong usage. Commands are listed in
 * docs/reference/cli.md (a test compares).
 */
import { Command, CommanderError } from 'commander'
import { showError } from './command.ts'
import { calendarCommand, conversationsCommand } from './conversations.commands.ts'
import { debriefCommand } from './debrief.command.ts'
import { draftCommand } from './draft.command.ts'
import { feedbackCommand } from './feedback.command.ts'
import { forecastCommand } from './forecast.command.ts'
import {
  backupCommand,
  demoCommand,
  eraseCommand,
  exportCommand,
  restoreCommand,
  serveCommand,
} from './home.commands.ts'
import { importCommand } from './import.command.ts'
import { importsCommand, removeImportCommand } from './imports.commands.ts'
import { lettersCommand } from './letters.commands.ts'
import { mailCommand } from './mail.commands.ts'
import { modelCommand } from './model.command.ts'
import { optionsBehind } from './options-behind.ts'
import { peopleCommand } from './people.commands.ts'
import {
  applicationsCommand,
  classifyCommand,
  nextCommand,
  patternsCommand,
} from './reading.commands.ts'
import { reportCommand } from './report.command.ts'
import { templateCommand } from './template.command.ts'
import { toneCommand } from './tone.command.ts'
import type { CliWorld } from './world.ts'

const COMMANDS = [
  importCommand,
  importsCommand,
  removeImportCommand,
  mailCommand,
  applicationsCommand,
  classifyCommand,
  debriefCommand,
  patternsCommand,
  forecastCommand,
  nextCommand,
  conversationsCommand,
  calendarCommand,
  draftCommand,
  lettersCommand,
  templateCommand,
  peopleCommand,
  toneCommand,
  feedbackCommand,
  modelCommand,
  demoCommand,
  exportCommand,
  reportCommand,
  backupCommand,
  restoreCommand,
  eraseCommand,
] as const

export function createProgram(world: CliWorld): Command {
  const program = new Command('comeback')
    .description(
      'Every no, turned into the next step. Private: nothing leaves this computer unless you say so.',
    )
    .version(world.version)
    .addCommand(serveCommand(world), { isDefault: true })
  for (const make of COMMANDS) program.addCommand(make(world))
  return program
}

/**
 * Runs one command.
 *
 * @param givenArgs what follows the program's name
 * @returns the exit code: 0, 1 or 2
 */
export async function runProgram(
  world: CliWorld,
  givenArgs: readonly string[],
): Promise<0 | 1 | 2> {
  const args = optionsBehind(givenArgs)
  const program = createProgram(world)
  for (const command of withInner(program)) {
    command.exitOverride().configureOutput({ writeOut: world.write, writeErr: world.tell })
  }
  const json = args.includes('--json')
  const [first] = args
  const isKnown = program.commands.some((command) => command.name() === first)
  if (first && !first.startsWith('-') && !isKnown && first !== 'help') {
    const message = `There is no command "${first}". "comeback --help" lists them.`
    world.tell(`${message}\n`)
    return wrongUsage(world, json, new CommanderError(2, 'comeback.unknownCommand', message))
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return wrongUsage(world, json, error)
    showError(world, json, error)
    return 1
  }
}

/** A command and all commands in it. */
function withInner(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withInner)]
}

/** Help and version come this way too; they are no faults. */
function wrongUsage(world: CliWorld, json: boolean, error: CommanderError): 0 | 2 {
  if (error.exitCode === 0) return 0
  const message = error.message.replace(/^error: /, '')
  if (json) world.write(`${JSON.stringify({ error: { code: 'wrong-usage', message } })}\n`)
  return 2
}
