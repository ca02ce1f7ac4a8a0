/** Whether there is room for a table; follows the window. */
import { useSyncExternalStore } from 'react'

const ROOM = '(min-width: 48rem)'

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(ROOM)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(ROOM).matches,
  )
}
