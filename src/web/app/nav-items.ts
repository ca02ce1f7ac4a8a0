/** Where one can go. Pages that do not exist yet are not named here. */
import type { IconName } from '#web/ui/icon.tsx'

type NavItem = { readonly to: string; readonly text: string; readonly icon: IconName }

/** On the rail above, and on the phone's bar. */
export const MAIN_ITEMS = [
  { to: '/', text: 'Today', icon: 'today' },
  { to: '/applications', text: 'Applications', icon: 'applications' },
  { to: '/patterns', text: 'Patterns', icon: 'patterns' },
  { to: '/people', text: 'People', icon: 'people' },
] as const satisfies readonly NavItem[]

/** On the rail below, and behind More on the phone. */
export const FURTHER_ITEMS = [
  { to: '/conversations', text: 'Conversations', icon: 'mail' },
  { to: '/rejections', text: 'Rejections', icon: 'look' },
  { to: '/feedback', text: 'What they said', icon: 'mail' },
  { to: '/import', text: 'Import', icon: 'import' },
  { to: '/review', text: 'Review', icon: 'review' },
  { to: '/report', text: 'Report', icon: 'report' },
  { to: '/settings', text: 'Settings', icon: 'settings' },
] as const satisfies readonly NavItem[]
