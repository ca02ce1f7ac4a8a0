/** `demo`, `export`, `backup`, `restore`, `erase`, `serve`: the home as a whole. */
import { type Command, InvalidArgumentError } from 'commander'
import { backupHome } from '#app/backup-home.ts'
import { backupDesk } from '#app/backups.ts'
import { eraseHome } from '#app/erase-home.ts'
import { exportHistory } from '#app/export-history.ts'
import { listApplications } from '#app/list-applications.ts'
import { exportApplicationsCsv } from '#app/report-applications.ts'
import { restoreHome } from '#app/restore-home.ts'
import { DomainError } from '#core/model/errors.ts'
import { newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function demoCommand(world: CliWorld): Command {
  return newCommand('demo', 'fill an empty home with the example search').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      await world.fillDemo(services)
      const { applications } = await listApplications(services)
      show(
        world,
        options,
        { applications: applications.length },
        (made) =>
          `The example search is in: ${made.applications} applications. "comeback debrief" looks at its newest no.`,
      )
    },
  )
}

export function exportCommand(world: CliWorld): Command {
  return newCommand('export', 'write everything as a history file, or all applications as .csv')
    .argument('<file>')
    .action(async (file: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const isTable = file.toLowerCase().endsWith('.csv')
      show(
        world,
        options,
        await (isTable ? exportApplicationsCsv : exportHistory)(services, file),
        ({ applications, bytes }) =>
          `Wrote ${applications} applications to ${file} (${bytes} bytes).`,
      )
    })
}

export function backupCommand(world: CliWorld): Command {
  return newCommand('backup', 'copy the whole home into one file, also while Comeback runs')
    .argument('<file>')
    .action(async (file: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(
        world,
        options,
        await backupHome(services, file, world.version),
        () => `The backup is in ${file}, and was checked.`,
      )
    })
}

export function restoreCommand(world: CliWorld): Command {
  return newCommand('restore', 'put a backup in the place of the present data, after checking it')
    .argument('<file>')
    .action(async (file: string, options: GlobalOptions) => {
      const { keeper, backups, clock, version } = world
      const desk = backupDesk(backups(options), version)
      const home = { keeper: keeper(options), desk, clock: clock(options) }
      show(world, options, await restoreHome(home, file), ({ keptAs }) =>
        keptAs === null
          ? `Restored from ${file}.`
          : `Restored from ${file}. What was there before is kept in ${keptAs}.`,
      )
    })
}

export function eraseCommand(world: CliWorld): Command {
  return newCommand('erase', 'delete everything that Comeback keeps')
    .option('--yes', 'do not ask')
    .action(async (options: GlobalOptions & { yes?: boolean }) => {
      await confirmErase(world, options.yes ?? false)
      const result = await eraseHome(world.keeper(options), world.mail(options).passwords)
      show(world, options, result, ({ removed }) =>
        removed.length === 0 ? 'There was nothing to erase.' : `Erased: ${removed.join(', ')}.`,
      )
    })
}

async function confirmErase(world: CliWorld, yes: boolean): Promise<void> {
  if (yes) return
  const answer = await world.confirm(
    'Delete all applications, mails and notes from this computer? "comeback export FILE" keeps a copy first.',
  )
  if (answer === null) {
    throw new DomainError(
      'needs-confirmation',
      'Erasing needs a yes: add --yes where nobody can be asked.',
    )
  }
  if (!answer) throw new DomainError('needs-confirmation', 'Nothing was erased.')
}

export function serveCommand(world: CliWorld): Command {
  return newCommand('serve', 'open the app in the browser (on this computer alone)')
    .option('--port <number>', 'port on 127.0.0.1', portNumber)
    .option('--no-open', 'do not open the browser')
    .action(async (options: GlobalOptions & { port?: number; open: boolean }) =>
      world.serve(options),
    )
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('It takes a whole number from 0 to 65535.')
}
