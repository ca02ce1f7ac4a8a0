/**
 * Builds the service worker into `/sw.js`, with the list of what it keeps: every file of the
 * build but the source maps and the alphabets that the pages are not written in.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'

const SOURCE = fileURLToPath(new URL('../src/web/service-worker/sw.ts', import.meta.url))
const NOT_KEPT = /\.map$|-(?:cyrillic|greek|vietnamese)(?:-ext)?-/

export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    // After the page itself, whose content counts too.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name !== 'index.html' && !NOT_KEPT.test(name))
        .toSorted()
        .map((name) => `/${name}`)
      const page = bundle['index.html']
      const content = page?.type === 'asset' ? page.source : ''
      const version = createHash('sha256')
        .update(`${files.join('\n')}\n${content}`)
        .digest('hex')
        .slice(0, 16)
      const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE)
      const built = `const BUILT = ${JSON.stringify({ version, files: ['/mark.svg', ...files] })};\n`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: built + asScript(code) })
    },
  }
}

/** A classic worker is a script: the mark that makes the source a module goes. */
function asScript(code: string): string {
  return code.replace(/^export \{ ?\};?$/m, '')
}
