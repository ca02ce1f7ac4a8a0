/** A server on a home of its own with a clock that stands still, to ask without a port. */
import { join } from 'node:path'
import { calendarFile } from '#adapters/calendar-file.ts'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { imapServers } from '#adapters/imap/imap-servers.ts'
import { passwordsOf } from '#adapters/passwords.ts'
import { uploadsIn } from '#adapters/uploads.ts'
import { backupDesk } from '#app/backups.ts'
import { changeWatch } from '#app/change-watch.ts'
import { importJobs } from '#app/import/import-jobs.ts'
import type { HomeKeeper } from '#app/ports.ts'
import { rewordJobs } from '#app/rewording/reword-jobs.ts'
import { askJobs } from '#app/second-opinion/ask-jobs.ts'
import { createServer } from '#server/app.ts'
import { homeKeeper } from '#store/home.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { CALENDAR_FILE, PASSWORDS_FILE } from '#store/home-files.ts'
import { modelDesk } from '../../src/main/model-desk.ts'
import { reopenableStore } from '../../src/main/reopenable-store.ts'
import { sendingDesk } from '../../src/main/sending-desk.ts'
import { scratchFolder } from '../store/scratch.ts'

export async function servedHome(today = '2026-11-23') {
  const folder = await scratchFolder()
  const home = join(folder, 'home')
  const keeper = homeKeeper(home)
  const { store, closeNow } = await reopenableStore(keeper.open)
  const services = { store, clock: fixedClock(today), files }
  const closing: HomeKeeper = {
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
  const changes = changeWatch({ store, run: 'test', letGo: closeNow })
  const jobs = importJobs()
  const desk = backupDesk(backupPlaces(home), '9.9.9')
  const [model, asks, rewordings] = [modelDesk(home), askJobs(), rewordJobs()]
  const sending = sendingDesk({ home, keychain: false })
  const app = createServer({
    services,
    keeper: closing,
    desk,
    mail: { servers: imapServers(), passwords: passwordsOf(join(home, PASSWORDS_FILE), null) },
    calendar: calendarFile(join(home, CALENDAR_FILE)),
    sending,
    changes,
    model,
    asks,
    rewordings,
    uploads: uploadsIn(join(home, 'uploads')),
    jobs,
    fillDemo: async () => undefined,
    version: '9.9.9',
    port: () => 4186,
    log: (error) => {
      throw error
    },
    webRoot: folder,
  })
  const ask = async (method: string, path: string, body?: unknown | Uint8Array) => {
    const isBytes = body instanceof Uint8Array
    const answer = await app.request(`http://127.0.0.1:4186/api${path}`, {
      method,
      headers: {
        host: '127.0.0.1:4186',
        'content-type': isBytes ? 'application/octet-stream' : 'application/json',
      },
      ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
    } as RequestInit)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    }
  }
  return {
    ask,
    app,
    folder,
    home,
    desk,
    jobs,
    model,
    asks,
    rewordings,
    sending,
    services,
    closeNow,
  }
}
