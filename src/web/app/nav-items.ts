/** Where one can go. Pages that do not exist yet are not named here. */
import type { IconName } from '#web/ui/icon.tsx'

export const NAV_ITEMS = [
  { to: '/', text: 'Today', icon: 'today', group: 'main' },
  { to: '/applications', text: 'Applications', icon: 'applications', group: 'main' },
  { to: '/patterns', text: 'Patterns', icon: 'patterns', group: 'main' },
  { to: '/import', text: 'Import', icon: 'import', group: 'below' },
  { to: '/settings', text: 'Settings', icon: 'settings', group: 'below' },
] as const satisfies readonly {
  to: string
  text: string
  icon: IconName
  group: 'main' | 'below'
}[]
