/** Every page of the web app by name, and what is done on it before its picture is taken. */
import type { Page } from 'playwright-core'

export type Shot = {
  readonly name: string
  readonly path: string
  /** Brings the page into the state that is shown: a dialog, a menu. */
  readonly act?: (page: Page) => Promise<void>
}

/** Ids of the search that is shown; `null` where it has none. */
export type Shown = { readonly rejection: string | null }

const PLAIN: readonly Shot[] = [
  { name: 'today', path: '/' },
  { name: 'steps', path: '/steps' },
  { name: 'rejections', path: '/rejections' },
  { name: 'applications', path: '/applications' },
  { name: 'board', path: '/applications?view=board' },
  { name: 'patterns', path: '/patterns' },
  { name: 'import', path: '/import' },
  { name: 'review', path: '/review' },
  { name: 'report', path: '/report' },
  { name: 'settings', path: '/settings' },
  { name: 'nowhere', path: '/nowhere' },
  {
    name: 'palette',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('a')
    },
  },
  { name: 'keys', path: '/', act: (page) => page.keyboard.press('?') },
  {
    name: 'help',
    path: '/',
    act: (page) => page.getByRole('button', { name: /Need a person/ }).click(),
  },
  {
    name: 'add',
    path: '/applications',
    act: (page) => page.getByRole('button', { name: /^Add/ }).first().click(),
  },
]

const PARTS = ['moment', 'questions', 'happened', 'next', 'done'] as const

/** All pictures of one search. */
export function shotsOf({ rejection }: Shown): readonly Shot[] {
  if (rejection === null) return PLAIN
  const id = encodeURIComponent(rejection)
  return [
    ...PLAIN,
    { name: 'application', path: `/applications/${id}` },
    ...PARTS.map((part) => ({ name: `debrief-${part}`, path: `/debrief/${id}?part=${part}` })),
    { name: 'debrief-print', path: `/debrief/${id}/print` },
    { name: 'letter', path: `/letters/feedback-request/${id}` },
  ]
}
