/** `imports` and `remove-import ID`: what was brought in, and taking one import out. */
import type { Command } from 'commander'
import { listImports, removeImport } from '#app/import/import-records.ts'
import type { ImportRecordsView, ImportRecordView } from '#contracts/import-records.ts'
import { newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function importsCommand(world: CliWorld): Command {
  return newCommand('imports', 'list what was brought in, newest first').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show<ImportRecordsView>(world, options, await listImports(services), ({ imports }) =>
        imports.length === 0 ? 'Nothing was brought in yet.' : imports.map(line).join('\n'),
      )
    },
  )
}

export function removeImportCommand(world: CliWorld): Command {
  return newCommand('remove-import', 'take a whole import out; what else brought too stays')
    .argument('<id>', 'as "comeback imports" lists it')
    .action(async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(
        world,
        options,
        await removeImport(services, id),
        () => 'Taken out. Bring the same files in again to have it back, corrections included.',
      )
    })
}

function line({ id, at, state, removed, files }: ImportRecordView): string {
  const came = files.reduce((sum, { imported }) => sum + imported, 0)
  const names = files.map(({ file }) => file).join(', ')
  const fate = removed ? ', taken out' : state === 'done' ? '' : `, ${state}`
  return `${id}  ${at.slice(0, 10)}  ${names}: ${came} came in${fate}`
}
