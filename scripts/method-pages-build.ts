/** Lets the app import a page of docs/methods: as data, made when the app is built. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type MethodTitles, methodDocument, methodTitle } from './method-document.ts'

const FOLDER = fileURLToPath(new URL('../docs/methods/', import.meta.url))

/** Every method by its name, which is that of its file. */
export function methodFiles(): ReadonlyMap<string, string> {
  return new Map(
    globSync('*.md', { cwd: FOLDER })
      .toSorted()
      .map((file) => [basename(file, '.md'), readFileSync(FOLDER + file, 'utf8')]),
  )
}

export function methodTitles(files = methodFiles()): MethodTitles {
  return new Map([...files].map(([name, markdown]) => [name, methodTitle(markdown)]))
}

export function methodPages(): Plugin {
  let titles: MethodTitles = new Map()
  return {
    name: 'method-pages',
    buildStart() {
      titles = methodTitles()
    },
    load: {
      filter: { id: /\/docs\/methods\/[a-z-]+\.md$/ },
      handler(id) {
        const page = methodDocument(readFileSync(id, 'utf8'), titles)
        return { code: `export const page = ${JSON.stringify(page)}`, moduleType: 'js' }
      },
    },
  }
}
