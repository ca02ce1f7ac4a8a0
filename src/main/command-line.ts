/**
 * Composition of the command line: the one place where everything meets. What it stands in (a
 * process, or a test) is given. Start reading at `runCommandLine`.
 */
import { join } from 'node:path'
import { fixedClock, systemClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { uploadsIn } from '#adapters/uploads.ts'
import type { HomeKeeper, Services } from '#app/ports.ts'
import { showError } from '#cli/command.ts'
import { runProgram } from '#cli/program.ts'
import type { CliWorld, GlobalOptions } from '#cli/world.ts'
import { homeKeeper } from '#store/home.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { UPLOADS_FOLDER } from '#store/home-files.ts'
import { calendarDesk } from './calendar-desk.ts'
import { mailDesk } from './mail-desk.ts'
import { modelDesk } from './model-desk.ts'
import { type ReopenableStore, reopenableStore } from './reopenable-store.ts'
import { sendingDesk } from './sending-desk.ts'
import { readSettings } from './settings.ts'
import { VERSION } from './version.ts'

/** Where a command line writes, whom it asks, and how it is told to stop. */
export type Surroundings = Pick<
  CliWorld,
  'write' | 'tell' | 'confirm' | 'askSecret' | 'readInput' | 'stopSignal'
>

const folderOf = ({ home }: GlobalOptions) => readSettings({ home }).home
const clockOf = ({ now }: GlobalOptions) => (now === undefined ? systemClock() : fixedClock(now))

async function openHome(
  options: GlobalOptions,
  opened: ReopenableStore[],
): Promise<{ services: Services; keeper: HomeKeeper; letGo: () => Promise<void> }> {
  const keeper = homeKeeper(folderOf(options))
  const reopenable = await reopenableStore(keeper.open)
  opened.push(reopenable)
  const services = { store: reopenable.store, clock: clockOf(options), files }
  return { services, keeper: closingKeeper(keeper, reopenable), letGo: reopenable.closeNow }
}

/** What replaces or removes the data first lets go of them. */
function closingKeeper(keeper: HomeKeeper, { closeNow }: ReopenableStore): HomeKeeper {
  return {
    open: keeper.open,
    restoreFrom: async (path) => {
      await closeNow()
      await keeper.restoreFrom(path)
    },
    erase: async () => {
      await closeNow()
      return keeper.erase()
    },
  }
}

function worldIn(surroundings: Surroundings, opened: ReopenableStore[]): CliWorld {
  const world: CliWorld = {
    ...surroundings,
    openHome: (options) => openHome(options, opened),
    files: () => files,
    keeper: (options) => homeKeeper(folderOf(options)),
    backups: (options) => backupPlaces(folderOf(options)),
    uploads: (options) => uploadsIn(join(folderOf(options), UPLOADS_FOLDER)),
    model: (options) => modelDesk(folderOf(options)),
    calendar: (options) => calendarDesk(folderOf(options)),
    mail: (options) => mailDesk(readSettings({ home: options.home })),
    sending: (options) => sendingDesk(readSettings({ home: options.home })),
    clock: clockOf,
    serve: async (options) => {
      const { services, keeper, letGo } = await openHome(options, opened)
      const { serve } = await import('./serve.ts')
      await serve({
        services,
        keeper,
        letGo,
        homeFolder: folderOf(options),
        mail: world.mail(options),
        sending: world.sending(options),
        port: options.port,
        open: options.open,
        tell: world.tell,
        stopSignal: world.stopSignal,
      })
    },
    fillDemo: async (services) => (await import('#demo/fill-demo.ts')).fillDemo(services),
    version: VERSION,
  }
  return world
}

/** Runs one command; resolves to its exit code. */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const opened: ReopenableStore[] = []
  const world = worldIn(surroundings, opened)
  try {
    const code = await runProgram(world, args)
    for (const { closeNow } of opened) await closeNow()
    return code
  } catch (error) {
    showError(world, args.includes('--json'), error)
    return 1
  }
}
