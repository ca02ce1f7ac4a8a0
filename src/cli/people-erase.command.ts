/** `people erase ID`: says what goes and what is not reached, asks, then removes one person. */
import type { Command } from 'commander'
import { backupDesk } from '#app/backups.ts'
import { type ErasureWorld, erasePerson, previewErasure } from '#app/people/erase-person.ts'
import type { ErasurePreview } from '#contracts/people.ts'
import { DomainError } from '#core/model/errors.ts'
import { newCommand, show } from './command.ts'
import { renderErasure } from './render-people.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type EraseOptions = GlobalOptions & {
  readonly nameless?: boolean
  readonly nameAlone?: boolean
  readonly show?: boolean
  readonly yes?: boolean
}

export function erasePersonCommand(world: CliWorld): Command {
  return newCommand('erase', 'remove one person from everything; cannot be undone')
    .argument('<id>', 'of the contact')
    .option('--nameless', 'keep what they did, without name and addresses')
    .option('--name-alone', 'remove their first or last name also where it stands alone')
    .option('--show', 'only say what would go')
    .option('--yes', 'do not ask')
    .action(async (id: string, options: EraseOptions) => {
      const { services } = await world.openHome(options)
      const around: ErasureWorld = {
        services,
        desk: backupDesk(world.backups(options), world.version),
        uploads: world.uploads(options),
        calendar: world.calendar(options),
      }
      const preview = await previewErasure(around, id)
      if (options.show) return show(world, options, preview, renderErasure)
      await confirmErasure(world, preview, options.yes ?? false)
      const erased = await erasePerson(around, id, {
        way: options.nameless ? 'nameless' : 'erased',
        nameAloneToo: options.nameAlone ?? false,
        confirm: preview.name,
      })
      show(world, options, erased, ({ records }) =>
        [
          `Removed from ${records} records, and from the files on disk.`,
          ...erased.backups.map((path) => `Not reached, delete it yourself: ${path}`),
        ].join('\n'),
      )
    })
}

async function confirmErasure(
  world: CliWorld,
  preview: ErasurePreview,
  yes: boolean,
): Promise<void> {
  if (yes) return
  world.tell(`${renderErasure(preview)}\n`)
  const answer = await world.confirm(
    `Remove ${preview.name} from everything? This cannot be undone. "comeback export FILE" keeps a copy first.`,
  )
  if (answer === true) return
  const told =
    answer === null
      ? 'Erasing a person needs a yes: add --yes where nobody can be asked.'
      : 'Nobody was erased.'
  throw new DomainError('needs-confirmation', told)
}
