/**
 * The routes: pages load when they are first opened, and what they read is asked for meanwhile;
 * search parameters are read here, so that reload and Back keep them.
 */
import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Frame } from '#web/app/frame.tsx'
import { Broken, NotFound } from '#web/app/lost-pages.tsx'
import { pages } from '#web/app/pages.ts'
import { listSearchOf } from '#web/lib/application-filter.ts'
import { debriefSearchOf } from '#web/lib/debrief-parts.ts'
import { printSearchOf } from '#web/lib/print-choice.ts'
import { queries, queryClient } from '#web/lib/queries.ts'
import { rejectionSearchOf } from '#web/lib/rejection-filter.ts'
import { reportSearchOf } from '#web/lib/report-period.ts'
import { Waiting } from '#web/ui/loaded.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })
const getParentRoute = () => root

/** Asks for what a page reads while its code still loads; a failure is told by the page itself. */
const ahead = <Data, Key extends QueryKey>(
  options: FetchQueryOptions<Data, Error, Data, Key>,
  /** What a part of the page would ask for only once the rest stands. */
  alsoAsk: () => void = () => undefined,
) => ({
  loader: () => {
    void queryClient.prefetchQuery(options)
    alsoAsk()
  },
  // Not at each change of a filter: the page keeps what it reads in step by itself.
  shouldReload: ({ cause }: { readonly cause: 'preload' | 'enter' | 'stay' }) => cause !== 'stay',
})

const routes = [
  createRoute({
    getParentRoute,
    path: pages.home.path,
    ...ahead(queries.today()),
    component: lazyRouteComponent(pages.home.code, 'HomePage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.steps.path,
    ...ahead(queries.steps()),
    component: lazyRouteComponent(pages.steps.code, 'StepsPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.rejections.path,
    validateSearch: rejectionSearchOf,
    ...ahead(queries.rejections()),
    component: lazyRouteComponent(pages.rejections.code, 'RejectionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.debrief.path,
    validateSearch: debriefSearchOf,
    component: lazyRouteComponent(pages.debrief.code, 'DebriefPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.print.path,
    validateSearch: printSearchOf,
    component: lazyRouteComponent(pages.print.code, 'PrintPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.printSeveral.path,
    validateSearch: printSearchOf,
    component: lazyRouteComponent(pages.printSeveral.code, 'PrintSeveralPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.recap.path,
    component: lazyRouteComponent(pages.recap.code, 'RecapPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.letter.path,
    component: lazyRouteComponent(pages.letter.code, 'LetterPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.applications.path,
    validateSearch: listSearchOf,
    ...ahead(queries.applications()),
    component: lazyRouteComponent(pages.applications.code, 'ApplicationsPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.application.path,
    component: lazyRouteComponent(pages.application.code, 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.patterns.path,
    ...ahead(queries.patterns(), () => void queryClient.prefetchQuery(queries.forecast())),
    component: lazyRouteComponent(pages.patterns.code, 'PatternsPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.method.path,
    component: lazyRouteComponent(pages.method.code, 'MethodPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.import.path,
    component: lazyRouteComponent(pages.import.code, 'ImportPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.upload.path,
    component: lazyRouteComponent(pages.upload.code, 'UploadPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.importRun.path,
    component: lazyRouteComponent(pages.importRun.code, 'ImportRunPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.review.path,
    ...ahead(queries.review()),
    component: lazyRouteComponent(pages.review.code, 'ReviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.report.path,
    validateSearch: reportSearchOf,
    component: lazyRouteComponent(pages.report.code, 'ReportPage'),
  }),
  createRoute({
    getParentRoute,
    path: pages.settings.path,
    ...ahead(queries.settings()),
    component: lazyRouteComponent(pages.settings.code, 'SettingsPage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
