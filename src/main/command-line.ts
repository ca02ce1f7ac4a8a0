/** Composition of the command line: the one place where everything meets. */
import { fixedClock, systemClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import type { HomeKeeper, Services } from '#app/ports.ts'
import { showError } from '#cli/command.ts'
import { runProgram } from '#cli/program.ts'
import type { CliWorld, GlobalOptions } from '#cli/world.ts'
import { homeKeeper } from '#store/home.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { mailDesk } from './mail-desk.ts'
import { modelDesk } from './model-desk.ts'
import { type ReopenableStore, reopenableStore } from './reopenable-store.ts'
import { readSettings } from './settings.ts'
import { VERSION } from './version.ts'

const args = process.argv.slice(2)
const stop = new AbortController()
const opened: ReopenableStore[] = []

/** A second Ctrl-C ends at once; the first lets the running step finish and keep its work. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
}

const folderOf = ({ home }: GlobalOptions) => readSettings({ home }).home
const clockOf = ({ now }: GlobalOptions) => (now === undefined ? systemClock() : fixedClock(now))

async function openHome(
  options: GlobalOptions,
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

const world: CliWorld = {
  openHome,
  files: () => files,
  keeper: (options) => homeKeeper(folderOf(options)),
  backups: (options) => backupPlaces(folderOf(options)),
  model: (options) => modelDesk(folderOf(options)),
  mail: (options) => mailDesk(readSettings({ home: options.home })),
  clock: clockOf,
  serve: async (options) => {
    const { services, keeper, letGo } = await openHome(options)
    const { serve } = await import('./serve.ts')
    await serve({
      services,
      keeper,
      letGo,
      homeFolder: folderOf(options),
      mail: world.mail(options),
      port: options.port,
      open: options.open,
      tell: world.tell,
      stopSignal: stop.signal,
    })
  },
  fillDemo: async (services) => (await import('#demo/fill-demo.ts')).fillDemo(services),
  write: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  confirm: async (question) => {
    if (!process.stdin.isTTY) return null
    const { confirm, isCancel } = await import('@clack/prompts')
    const answer = await confirm({ message: question, initialValue: false })
    return isCancel(answer) ? false : answer
  },
  askSecret: async (question) => {
    if (!process.stdin.isTTY) return null
    const { password, isCancel } = await import('@clack/prompts')
    const answer = await password({ message: question })
    return isCancel(answer) ? null : answer
  },
  readInput: async () => {
    const { text } = await import('node:stream/consumers')
    return text(process.stdin)
  },
  stopSignal: stop.signal,
  version: VERSION,
}

try {
  process.exitCode = await runProgram(world, args)
  for (const { closeNow } of opened) await closeNow()
} catch (error) {
  showError(world, args.includes('--json'), error)
  process.exitCode = 1
}
