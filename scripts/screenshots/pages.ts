/** Every page of the web app by name, and what is done on it before its picture is taken. */
import type { Page } from 'playwright-core'

export type Shot = {
  readonly name: string
  readonly path: string
  /** Brings the page into the state that is shown: a dialog, a menu. */
  readonly act?: (page: Page) => Promise<void>
}

/** Ids of the search that is shown; `null` where it has none. */
export type Shown = {
  readonly rejection: string | null
  readonly importId: string | null
  readonly contact: string | null
}

const PLAIN: readonly Shot[] = [
  { name: 'today', path: '/' },
  { name: 'steps', path: '/steps' },
  { name: 'conversations', path: '/conversations' },
  { name: 'rejections', path: '/rejections' },
  { name: 'applications', path: '/applications' },
  { name: 'board', path: '/applications?view=board' },
  { name: 'patterns', path: '/patterns' },
  { name: 'people', path: '/people' },
  { name: 'people-where', path: '/people?view=where' },
  { name: 'people-long-game', path: '/people?view=long-game' },
  {
    name: 'people-long-game-open',
    path: '/people?view=long-game',
    act: async (page) => {
      const first = page.locator('main details').first()
      if (await first.isVisible()) await first.locator('summary').click()
    },
  },
  { name: 'people-meetings', path: '/people?view=meetings' },
  { name: 'people-offered', path: '/people?view=offers' },
  { name: 'feedback', path: '/feedback' },
  { name: 'import', path: '/import' },
  { name: 'review', path: '/review' },
  { name: 'letters', path: '/letters' },
  { name: 'report', path: '/report' },
  { name: 'letter-templates', path: '/letter-templates' },
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

/** Files as a person would choose them: one that is read, one that is asked about, one refused. */
const CHOSEN = [
  { name: 'jobs.csv', text: 'Employer,Role,Applied\nLarch Systems,Planner,2026-01-02\n' },
  { name: 'liste.csv', text: 'Firma;Stelle;Wann raus\nBirch Labs;Analyst;03/01/2026\n' },
  { name: 'photo.jpg', text: '\u0000\u0001\u0002' },
].map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))

const CHOOSING: Shot = {
  name: 'import-preview',
  path: '/import',
  act: async (page) => {
    await page.locator('input[type=file]').setInputFiles(CHOSEN)
    await page.getByRole('heading', { level: 1, name: '3 files' }).waitFor()
  },
}

const PARTS = ['moment', 'questions', 'happened', 'next', 'done'] as const

/** All pictures of one search. */
export function shotsOf({ rejection, importId, contact }: Shown): readonly Shot[] {
  if (rejection === null) return [...PLAIN, CHOOSING]
  const id = encodeURIComponent(rejection)
  return [
    ...PLAIN,
    CHOOSING,
    ...(importId === null ? [] : [{ name: 'import-result', path: `/import/${importId}` }]),
    ...(contact === null
      ? []
      : [
          { name: 'person', path: `/people/${contact}` },
          {
            name: 'person-edit',
            path: `/people/${contact}`,
            act: (page: Page) => page.getByRole('button', { name: 'Set right' }).click(),
          },
          {
            name: 'person-erase',
            path: `/people/${contact}`,
            act: (page: Page) => page.getByRole('button', { name: 'Erase this person' }).click(),
          },
        ]),
    { name: 'application', path: `/applications/${id}` },
    {
      name: 'correct-step',
      path: `/applications/${id}`,
      act: async (page) => {
        await page.locator('summary', { hasText: 'You applied' }).first().click()
        await page.getByRole('button', { name: 'Correct this step' }).first().click()
      },
    },
    ...PARTS.map((part) => ({ name: `debrief-${part}`, path: `/debrief/${id}?part=${part}` })),
    { name: 'debrief-print', path: `/debrief/${id}/print` },
    { name: 'letter', path: `/letters/feedback-request/${id}` },
  ]
}
