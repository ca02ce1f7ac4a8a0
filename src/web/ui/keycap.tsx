/** The key that does the same; shown where there is a mouse, and so likely a keyboard. */
import { usePreferences } from '#web/lib/preferences.ts'

export function Keycap({ name }: { readonly name: string }) {
  const { singleKeys } = usePreferences()
  if (!singleKeys) return null
  return (
    <kbd className="keycap size-6 shrink-0 items-center justify-center rounded-chip border border-current/40 font-sans text-xs">
      {name}
    </kbd>
  )
}
