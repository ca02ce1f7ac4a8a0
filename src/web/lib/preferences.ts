/**
 * How this browser shows the app: theme, and whether single keys act. Kept in the browser
 * alone; a browser that refuses to keep anything gets the defaults.
 */
import { useSyncExternalStore } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const MOTIONS = ['system', 'none'] as const
export type Motion = (typeof MOTIONS)[number]
export type Preferences = {
  readonly theme: Theme
  /** Whether things may move: as the system says, or never. */
  readonly motion: Motion
  readonly singleKeys: boolean
  /** Whether this browser may say once a day that conversations have their day. */
  readonly notices: boolean
}

const KEY = 'comeback.preferences'
const DEFAULTS: Preferences = {
  theme: 'system',
  motion: 'system',
  singleKeys: true,
  notices: false,
}
const listeners = new Set<() => void>()
let current = kept()

function kept(): Preferences {
  try {
    const raw = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
    return {
      theme: THEMES.find((theme) => theme === raw.theme) ?? DEFAULTS.theme,
      motion: MOTIONS.find((motion) => motion === raw.motion) ?? DEFAULTS.motion,
      singleKeys: raw.singleKeys ?? DEFAULTS.singleKeys,
      notices: raw.notices ?? DEFAULTS.notices,
    }
  } catch {
    return DEFAULTS
  }
}

/** Puts theme and motion on the page; called once before the first render and at each change. */
export function applyTheme(): void {
  const { theme, motion } = current
  if (motion === 'system') delete document.documentElement.dataset.motion
  else document.documentElement.dataset.motion = motion
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
  applyTheme()
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
