/**
 * Each page's address, its code, and what it reads first. Apart from the router, so that the
 * start can ask for both while the router's own code still loads.
 */
type PageSource = {
  readonly path: string
  readonly code: () => Promise<unknown>
  /** A path below /api that the page asks for each time it is opened. */
  readonly reads?: string
}

export const pages = {
  home: { path: '/', code: () => import('#web/app/home-page.tsx'), reads: '/today' },
  steps: {
    path: '/steps',
    code: () => import('#web/features/today/steps-page.tsx'),
    reads: '/next?all=1',
  },
  rejections: {
    path: '/rejections',
    code: () => import('#web/features/debrief/rejections-page.tsx'),
    reads: '/debriefs',
  },
  debrief: {
    path: '/debrief/$id',
    code: () => import('#web/features/debrief/debrief-page.tsx'),
  },
  print: {
    path: '/debrief/$id/print',
    code: () => import('#web/features/debrief/print-page.tsx'),
  },
  printSeveral: {
    path: '/rejections/print',
    code: () => import('#web/features/debrief/print-page.tsx'),
  },
  recap: { path: '/rejections/recap', code: () => import('#web/features/debrief/recap-page.tsx') },
  letter: {
    path: '/letters/$kind/$id',
    code: () => import('#web/features/letters/letter-page.tsx'),
  },
  applications: {
    path: '/applications',
    code: () => import('#web/features/applications/applications-page.tsx'),
    reads: '/applications',
  },
  application: {
    path: '/applications/$id',
    code: () => import('#web/features/applications/application-page.tsx'),
  },
  patterns: {
    path: '/patterns',
    code: () => import('#web/features/patterns/patterns-page.tsx'),
    reads: '/patterns',
  },
  method: {
    path: '/methods/$name',
    code: () => import('#web/features/methods/method-page.tsx'),
  },
  import: { path: '/import', code: () => import('#web/features/import-review/import-page.tsx') },
  upload: {
    path: '/import/files/$uploadId',
    code: () => import('#web/features/import-review/upload-page.tsx'),
  },
  importRun: {
    path: '/import/$importId',
    code: () => import('#web/features/import-review/import-run-page.tsx'),
  },
  review: {
    path: '/review',
    code: () => import('#web/features/import-review/review-page.tsx'),
    reads: '/review',
  },
  report: { path: '/report', code: () => import('#web/features/report/report-page.tsx') },
  settings: {
    path: '/settings',
    code: () => import('#web/features/settings/settings-page.tsx'),
    reads: '/settings',
  },
} as const satisfies Readonly<Record<string, PageSource>>

/** The page at an address; `undefined` where there is none. Where two fit, that without a gap. */
export function pageAt(pathname: string): PageSource | undefined {
  const all: readonly PageSource[] = Object.values(pages)
  const exact = all.find(({ path }) => path === pathname)
  return exact ?? all.find(({ path }) => fits(path.split('/'), pathname.split('/')))
}

function fits(path: readonly string[], given: readonly string[]): boolean {
  return (
    path.length === given.length &&
    path.every((part, at) => (part.startsWith('$') ? given[at] !== '' : part === given[at]))
  )
}
