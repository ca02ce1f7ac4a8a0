/**
 * JavaScript of the built web app, each file gzipped by itself as a server would send it: the
 * first load (everything that `index.html` names, and what those modules import statically), and
 * the largest page: the first load with one of the parts that it loads when they are asked for.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { printFigure } from './figure.ts'

const WEB_ROOT = fileURLToPath(new URL('../dist/web', import.meta.url))
const FIRST_LOAD_KILOBYTES = 150
const PAGE_KILOBYTES = 220

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

/** `import("./x.js")`: loaded when it is asked for. */
const LATER_IMPORT = /\bimport\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]\)/g

function laterOf(path: string): readonly string[] {
  const source = readFileSync(join(WEB_ROOT, path), 'utf8')
  return [...source.matchAll(LATER_IMPORT)].map(([, later = '']) =>
    normalize(join(dirname(path), later)),
  )
}

function kilobytes(paths: ReadonlySet<string>): number {
  const bytes = [...paths].map((path) => gzipSync(readFileSync(join(WEB_ROOT, path))).length)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}

const first = new Set<string>()
for (const path of namedIn(readFileSync(join(WEB_ROOT, 'index.html'), 'utf8'))) {
  withImports(path, first)
}
if (first.size === 0) throw new Error('index.html names no script; is the web app built?')
const pages = [...new Set([...first].flatMap(laterOf))]
  .map((path) => ({ path, size: kilobytes(withImports(path, new Set(first))) }))
  .toSorted((a, b) => b.size - a.size)
const [largest] = pages
if (!largest) throw new Error('No page is loaded when it is asked for; is the web app built?')
printFigure({
  figure: `first-load JavaScript, gzip, ${first.size} file${first.size === 1 ? '' : 's'}`,
  value: kilobytes(first),
  unit: 'kB',
  bar: { atMost: FIRST_LOAD_KILOBYTES },
})
printFigure({
  figure: `largest page's JavaScript, gzip, of ${pages.length}: ${basename(largest.path)}`,
  value: largest.size,
  unit: 'kB',
  bar: { atMost: PAGE_KILOBYTES },
})
