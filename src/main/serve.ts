/** Puts the server together and runs it until it is asked to stop. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { uploadsIn } from '#adapters/uploads.ts'
import { backUpWhenDue, backupDesk } from '#app/backups.ts'
import { type ChangeWatch, changeWatch } from '#app/change-watch.ts'
import { importJobs } from '#app/import/import-jobs.ts'
import type { MailDesk } from '#app/mail-ports.ts'
import type { HomeKeeper, Services } from '#app/ports.ts'
import { rewordJobs } from '#app/rewording/reword-jobs.ts'
import { askJobs } from '#app/second-opinion/ask-jobs.ts'
import type { SendingDesk } from '#app/sending-ports.ts'
import { createServer } from '#server/app.ts'
import { listen } from '#server/listen.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { startBackupClock } from './backup-clock.ts'
import { calendarDesk } from './calendar-desk.ts'
import { modelDesk } from './model-desk.ts'
import { VERSION } from './version.ts'

const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Chosen at random among the unassigned ones; any free one is taken when it is not free. */
const DEFAULT_PORT = 4186

export type ServeRequest = {
  readonly services: Services
  readonly keeper: HomeKeeper
  /** Lets go of the open data; their next use opens what is in the home then. */
  readonly letGo: () => Promise<void>
  readonly homeFolder: string
  readonly mail: MailDesk
  readonly sending: SendingDesk
  readonly port: number | undefined
  readonly open: boolean
  readonly tell: (text: string) => void
  readonly stopSignal: AbortSignal
}

export async function serve(request: ServeRequest): Promise<void> {
  const { services, keeper, letGo, homeFolder, port, tell, stopSignal } = request
  let listeningPort = 0
  const desk = backupDesk(backupPlaces(homeFolder), VERSION)
  const log = (error: unknown) =>
    tell(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  const changes = changeWatch({ store: services.store, run: randomUUID(), letGo })
  const [asks, rewordings] = [askJobs(), rewordJobs()]
  const settle = async () => {
    await Promise.all([asks.settle(), rewordings.settle()])
  }
  const app = createServer({
    services,
    keeper: unwatched(unasked(keeper, settle), changes),
    model: modelDesk(homeFolder),
    asks,
    rewordings,
    desk,
    mail: request.mail,
    calendar: calendarDesk(homeFolder),
    sending: request.sending,
    changes,
    uploads: await uploadsIn(join(homeFolder, 'uploads')),
    jobs: importJobs(),
    // Loaded when it is asked for: it brings all parsers and readers with it.
    fillDemo: async () => (await import('#demo/fill-demo.ts')).fillDemo(services),
    version: VERSION,
    port: () => listeningPort,
    log,
    webRoot: WEB_ROOT,
  })
  const listening = await listen(app, port ?? DEFAULT_PORT, port === undefined)
  listeningPort = listening.port
  const address = `http://127.0.0.1:${listening.port}`
  tell(
    `Comeback is at ${address} (Ctrl-C stops it). Nothing leaves this computer unless you say so.\n`,
  )
  const stopBackups = startBackupClock(() => backUpWhenDue(services, desk, log))
  if (request.open) await openInBrowser(address, tell)
  await new Promise<void>((resolve) => {
    if (stopSignal.aborted) resolve()
    stopSignal.addEventListener('abort', () => resolve(), { once: true })
  })
  // Open streams would hold the server for as long as a tab is open.
  changes.close()
  await settle()
  await listening.close()
  await stopBackups()
}

/** Whatever replaces or removes the data is not looked at meanwhile. */
function unwatched(keeper: HomeKeeper, { lookingAway }: ChangeWatch): HomeKeeper {
  return {
    open: keeper.open,
    restoreFrom: (path) => lookingAway(() => keeper.restoreFrom(path)),
    erase: () => lookingAway(keeper.erase),
  }
}

/** Whatever replaces or removes the data first ends what is being sent of them. */
function unasked(keeper: HomeKeeper, settle: () => Promise<void>): HomeKeeper {
  return {
    open: keeper.open,
    restoreFrom: async (path) => {
      await settle()
      await keeper.restoreFrom(path)
    },
    erase: async () => {
      await settle()
      return keeper.erase()
    },
  }
}

/** A machine without a browser is no fault: the address was told. */
async function openInBrowser(address: string, tell: (text: string) => void): Promise<void> {
  try {
    const { default: open } = await import('open')
    const child = await open(address)
    child.on('error', () => tell(`Open ${address} in a browser.\n`))
  } catch {
    tell(`Open ${address} in a browser.\n`)
  }
}
