/** Serves the built web app; every path that is no file is the app itself (it has real URLs). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { DomainError } from '#core/model/errors.ts'

/** Hashed names never change their content; everything else is asked for anew. */
const FOREVER = 'public, max-age=31536000, immutable'

export function webApp(webRoot: string) {
  const page = async () => {
    try {
      return await readFile(join(webRoot, 'index.html'), 'utf8')
    } catch {
      throw new DomainError('unexpected', 'The web app is not built. Run "npm run build" first.')
    }
  }
  const shell = async (c: Context) => c.html(await page(), 200, { 'cache-control': 'no-store' })
  return (
    new Hono()
      // Before the files: the folder itself is none.
      .get('/', shell)
      .use(
        '/*',
        serveStatic({
          root: webRoot,
          onFound: (path, c) =>
            c.header('cache-control', /[\\/]assets[\\/]/.test(path) ? FOREVER : 'no-cache'),
        }),
      )
      .get('/assets/*', (c) => c.text('There is no such file.', 404))
      .get('/*', shell)
  )
}
