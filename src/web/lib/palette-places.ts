/** The pages and actions that the palette leads to, with the further words they are found by. Data. */
import type { Theme } from '#web/lib/preferences.ts'

export type PalettePage =
  | '/'
  | '/applications'
  | '/patterns'
  | '/people'
  | '/import'
  | '/review'
  | '/conversations'
  | '/rejections'
  | '/steps'
  | '/letters'
  | '/feedback'
  | '/report'
  | '/settings'

export type PaletteAction =
  | 'add'
  | 'newest-no'
  | 'back-up'
  | 'take-back'
  | 'bring-back'
  | 'keys'
  | 'help'

export type PaletteTarget =
  | { readonly kind: 'application'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'page'; readonly to: PalettePage }
  | { readonly kind: 'go'; readonly to: PalettePage }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'act'; readonly act: PaletteAction }

type Place = {
  readonly text: string
  readonly further: string
  readonly target: Exclude<PaletteTarget, { kind: 'application' | 'person' }>
}

const page = (text: string, to: PalettePage, further = ''): Place => ({
  text,
  further,
  target: { kind: 'page', to },
})
const act = (text: string, name: PaletteAction, further = ''): Place => ({
  text,
  further,
  target: { kind: 'act', act: name },
})

export const PALETTE_PLACES: readonly Place[] = [
  act('Add an application', 'add', 'new create record employer job by hand'),
  act('Look at the newest no', 'newest-no', 'debrief rejection rejected why what happened'),
  {
    text: 'Bring in my search',
    further: 'import mailbox mail spreadsheet csv file upload',
    target: { kind: 'go', to: '/import' },
  },
  {
    text: 'Print a report',
    further: 'job centre center csv list applications period',
    target: { kind: 'go', to: '/report' },
  },
  act('Make a backup now', 'back-up', 'back up save copy'),
  act('Take back the last change', 'take-back', 'undo revert'),
  act('Bring back what was taken back', 'bring-back', 'redo'),
  {
    text: 'Light theme',
    further: 'appearance colours colors bright',
    target: { kind: 'theme', theme: 'light' },
  },
  {
    text: 'Dark theme',
    further: 'appearance colours colors night',
    target: { kind: 'theme', theme: 'dark' },
  },
  {
    text: 'Theme as the system',
    further: 'appearance colours colors automatic light dark',
    target: { kind: 'theme', theme: 'system' },
  },
  act('Keys', 'keys', 'keyboard shortcuts help'),
  act('Need a person to talk to?', 'help', 'crisis helpline suicide samaritans 988 call'),
  page('Today', '/', 'home start'),
  page('Applications', '/applications', 'list table board employers'),
  page('Patterns', '/patterns', 'charts funnel statistics rates delays'),
  page(
    'People',
    '/people',
    'contacts network linkedin connections champions referral circle meetings long game',
  ),
  page('Steps', '/steps', 'next all to do tasks'),
  page(
    'Conversations',
    '/conversations',
    'follow up reminder due check-in thank-you long game calendar',
  ),
  page('Letters', '/letters', 'drafts held sent mail send write'),
  page('Rejections', '/rejections', 'debriefs noes no'),
  page('What they said', '/feedback', 'feedback employers book reasons'),
  page('Import', '/import', 'bring in mail spreadsheet'),
  page('Review', '/review', 'questions unsure mails waiting'),
  page('Report', '/report', 'print csv job centre center'),
  page('Settings', '/settings', 'export backup restore erase preferences data language dates'),
]
