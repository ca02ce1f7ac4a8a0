/**
 * First-load JavaScript of the built web app: everything that `index.html` names, and what those
 * modules import statically, each file gzipped by itself as a server would send it.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { printFigure } from './figure.ts'

const WEB_ROOT = fileURLToPath(new URL('../dist/web', import.meta.url))
const BAR_KILOBYTES = 150

/** Paths under the web root that a page loads before it can show anything. */
function namedIn(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?modulepreload/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((path) => path.replace(/^\.?\//, ''))
}

/** `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`; not `import("./x.js")`. */
const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g

function withImports(path: string, found: Set<string>): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  const source = readFileSync(join(WEB_ROOT, path), 'utf8')
  for (const [, imported = ''] of source.matchAll(STATIC_IMPORT)) {
    withImports(normalize(join(dirname(path), imported)), found)
  }
  return found
}

const loaded = new Set<string>()
for (const path of namedIn(readFileSync(join(WEB_ROOT, 'index.html'), 'utf8'))) {
  withImports(path, loaded)
}
if (loaded.size === 0) throw new Error('index.html names no script; is the web app built?')
const bytes = [...loaded].map((path) => gzipSync(readFileSync(join(WEB_ROOT, path))).length)
printFigure({
  figure: `first-load JavaScript, gzip, ${loaded.size} file${loaded.size === 1 ? '' : 's'}`,
  value: bytes.reduce((sum, size) => sum + size, 0) / 1000,
  unit: 'kB',
  bar: { atMost: BAR_KILOBYTES },
})
