/**
 * Every page and its address. Pages load when they are first opened, and what they read is asked
 * for meanwhile; search parameters are read here, so that reload and Back keep them.
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
import { listSearchOf } from '#web/lib/application-filter.ts'
import { debriefSearchOf } from '#web/lib/debrief-parts.ts'
import { feedbackSearchOf } from '#web/lib/feedback-words.ts'
import { letterSearchOf } from '#web/lib/letter-search.ts'
import { peopleSearchOf } from '#web/lib/people-filter.ts'
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
    path: '/',
    ...ahead(queries.today()),
    component: lazyRouteComponent(() => import('#web/app/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/steps',
    ...ahead(queries.steps()),
    component: lazyRouteComponent(() => import('#web/features/today/steps-page.tsx'), 'StepsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/conversations',
    ...ahead(queries.conversations()),
    component: lazyRouteComponent(
      () => import('#web/features/conversations/conversations-page.tsx'),
      'ConversationsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/rejections',
    validateSearch: rejectionSearchOf,
    ...ahead(queries.rejections()),
    component: lazyRouteComponent(
      () => import('#web/features/debrief/rejections-page.tsx'),
      'RejectionsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/debrief/$id',
    validateSearch: debriefSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/debrief/debrief-page.tsx'),
      'DebriefPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/debrief/$id/print',
    validateSearch: printSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/debrief/print-page.tsx'),
      'PrintPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/rejections/print',
    validateSearch: printSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/debrief/print-page.tsx'),
      'PrintSeveralPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/rejections/recap',
    component: lazyRouteComponent(
      () => import('#web/features/debrief/recap-page.tsx'),
      'RecapPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters',
    ...ahead(queries.letters()),
    component: lazyRouteComponent(
      () => import('#web/features/letters/letters-page.tsx'),
      'LettersPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/feedback',
    validateSearch: feedbackSearchOf,
    ...ahead(queries.feedback()),
    component: lazyRouteComponent(
      () => import('#web/features/feedback/feedback-page.tsx'),
      'FeedbackPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$kind/$id',
    validateSearch: letterSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/letters/letter-page.tsx'),
      'LetterPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/applications',
    validateSearch: listSearchOf,
    ...ahead(queries.applications()),
    component: lazyRouteComponent(
      () => import('#web/features/applications/applications-page.tsx'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/applications/$id',
    component: lazyRouteComponent(
      () => import('#web/features/applications/application-page.tsx'),
      'ApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/applications/$id/letters',
    component: lazyRouteComponent(
      () => import('#web/features/letters/all-letters-page.tsx'),
      'AllLettersPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letter-templates',
    ...ahead(queries.templates()),
    component: lazyRouteComponent(
      () => import('#web/features/letters/templates-page.tsx'),
      'TemplatesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/patterns',
    ...ahead(queries.patterns(), () => void queryClient.prefetchQuery(queries.forecast())),
    component: lazyRouteComponent(
      () => import('#web/features/patterns/patterns-page.tsx'),
      'PatternsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    validateSearch: peopleSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/people/people-page.tsx'),
      'PeoplePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    component: lazyRouteComponent(
      () => import('#web/features/people/person-page.tsx'),
      'PersonPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/methods/$name',
    component: lazyRouteComponent(
      () => import('#web/features/methods/method-page.tsx'),
      'MethodPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/import',
    component: lazyRouteComponent(
      () => import('#web/features/import-review/import-page.tsx'),
      'ImportPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/import/files/$uploadId',
    component: lazyRouteComponent(
      () => import('#web/features/import-review/upload-page.tsx'),
      'UploadPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/import/$importId',
    component: lazyRouteComponent(
      () => import('#web/features/import-review/import-run-page.tsx'),
      'ImportRunPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/review',
    ...ahead(queries.review()),
    component: lazyRouteComponent(
      () => import('#web/features/import-review/review-page.tsx'),
      'ReviewPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/report',
    validateSearch: reportSearchOf,
    component: lazyRouteComponent(
      () => import('#web/features/report/report-page.tsx'),
      'ReportPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    ...ahead(queries.settings()),
    component: lazyRouteComponent(
      () => import('#web/features/settings/settings-page.tsx'),
      'SettingsPage',
    ),
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
