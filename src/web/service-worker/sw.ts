/**
 * The service worker: opens the app's own files while the program is not running. It keeps the
 * built files of one version and nothing else: no answer of /api, so nothing of the person.
 *
 * Never stale: pages come from the program first, and assets carry a hash of their content. It
 * imports nothing, since a classic worker is one file; the build puts in the list of files.
 */
type Answer = Promise<Response>
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void }
type FetchEvent = WorkerEvent & { readonly request: Request; respondWith(answer: Answer): void }
type Worker = {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void
}

/** Put in by the build (vite.config.ts): a hash of all files, and their paths. */
declare const BUILT: { readonly version: string; readonly files: readonly string[] }

const worker = globalThis as unknown as Worker
const PREFIX = 'comeback-'
const CACHE = PREFIX + BUILT.version
const SHELL = '/'

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldFiles().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(fromProgram(request, SHELL))
  else if (pathname.startsWith('/assets/')) event.respondWith(fromCache(request))
  else event.respondWith(fromProgram(request, pathname))
})

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([SHELL, ...BUILT.files].map((path) => new Request(path, { cache: 'reload' })))
}

async function dropOldFiles(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The program's answer; the kept file only where it does not answer. */
async function fromProgram(request: Request, kept: string): Answer {
  try {
    return await fetch(request)
  } catch (error) {
    const answer = await (await caches.open(CACHE)).match(kept)
    if (answer) return answer
    throw error
  }
}

/** Assets never change under their name. */
async function fromCache(request: Request): Answer {
  return (await (await caches.open(CACHE)).match(request)) ?? fetch(request)
}

export {}
