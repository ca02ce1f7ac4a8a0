/**
 * The HTTP door: translates requests to use cases and answers to the contract. Decides nothing.
 *
 * Order matters: headers first, then who may ask at all, then routes, then the web app.
 * Routes are listed in docs/reference/http.md (a test compares).
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { DomainError } from '#core/model/errors.ts'
import { applicationRoutes } from './applications.routes.ts'
import { backupRoutes } from './backups.routes.ts'
import { bulkRoutes } from './bulk.routes.ts'
import { calendarRoutes } from './calendar.routes.ts'
import { changeRoutes } from './changes.routes.ts'
import { conversationRoutes } from './conversations.routes.ts'
import { debriefRoutes } from './debriefs.routes.ts'
import { draftRoutes } from './drafts.routes.ts'
import { errorBody, handleError } from './errors.ts'
import { exportRoutes } from './exports.routes.ts'
import { feedbackRoutes } from './feedback.routes.ts'
import { contentRules, ownPageOnly } from './guard.ts'
import { homeRoutes } from './home.routes.ts'
import { importRecordRoutes } from './import-records.routes.ts'
import { importRoutes } from './imports.routes.ts'
import { letterRoutes } from './letters.routes.ts'
import { mailRoutes } from './mail.routes.ts'
import { modelRoutes } from './model.routes.ts'
import { outgoingRoutes } from './outgoing.routes.ts'
import { peopleRoutes } from './people.routes.ts'
import { reviewRoutes } from './review.routes.ts'
import { rewordingRoutes } from './rewordings.routes.ts'
import { toneRoutes } from './tone.routes.ts'
import { webApp } from './web-app.ts'
import type { ServerWorld } from './world.ts'

/** JSON bodies are small; only an upload may be large, and it is streamed to the disk. */
const MAX_JSON_BYTES = 1_000_000

const jsonLimit = bodyLimit({
  maxSize: MAX_JSON_BYTES,
  onError: () => {
    throw new DomainError('too-large', 'The request is larger than 1 MB.')
  },
})

/** Where a file's bytes come in. */
const FILE_PATHS: readonly string[] = ['/api/uploads', '/api/restore/preview']
const isFile = (path: string) => FILE_PATHS.includes(path)

export function createServer(world: ServerWorld): Hono {
  const api = new Hono()
    .use('*', (c, next) => (isFile(c.req.path) ? next() : jsonLimit(c, next)))
    .use('*', async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
    })
    .route('/', applicationRoutes(world))
    .route('/', bulkRoutes(world))
    .route('/', debriefRoutes(world))
    .route('/', draftRoutes(world))
    .route('/', letterRoutes(world))
    .route('/', outgoingRoutes(world))
    .route('/', toneRoutes(world))
    .route('/', feedbackRoutes(world))
    .route('/', importRoutes(world))
    .route('/', importRecordRoutes(world))
    .route('/', mailRoutes(world))
    .route('/', reviewRoutes(world))
    .route('/', modelRoutes(world))
    .route('/', rewordingRoutes(world))
    .route('/', peopleRoutes(world))
    .route('/', homeRoutes(world))
    .route('/', changeRoutes(world))
    .route('/', exportRoutes(world))
    .route('/', backupRoutes(world))
    .route('/', conversationRoutes(world))
    .route('/', calendarRoutes(world))
    .all('*', (c) =>
      c.json(errorBody('not-found', `There is no ${c.req.method} ${c.req.path}.`), 404),
    )
  return new Hono()
    .use(contentRules)
    .use(ownPageOnly(world.port))
    .route('/api', api)
    .route('/', webApp(world.webRoot))
    .onError(handleError(world.log))
}
