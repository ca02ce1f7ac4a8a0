/**
 * The app's code as one file, named in the page's head: every page needs all of it, and the start
 * asks for it, but the browser need not wait for the start.
 */
import type { Plugin, Rolldown } from 'vite'

const APP = /\/src\/web\/app\/main\.tsx$/
const START = /\/src\/web\/app\/start\.ts$/

export function appPreload(): Plugin {
  return {
    name: 'app-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const app = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => APP.test(id)),
        )
        if (app?.type !== 'chunk') throw new Error('The build has no code of app/main.tsx.')
        return [app.fileName, ...app.imports]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}

/** What the app imports, directly or not, but not what the start needs before it. */
export const appChunk: Rolldown.CodeSplittingGroup = {
  debugName: 'app',
  includeDependenciesRecursively: false,
  name: (id, context) => {
    const isReached = (root: RegExp) =>
      isReachedFrom(root, id, (one) => context.getModuleInfo(one)?.importers ?? [])
    return isReached(APP) && !isReached(START) ? 'app' : null
  },
}

function isReachedFrom(
  root: RegExp,
  id: string,
  importersOf: (id: string) => readonly string[],
  seen = new Set<string>(),
): boolean {
  if (root.test(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return importersOf(id).some((importer) => isReachedFrom(root, importer, importersOf, seen))
}
