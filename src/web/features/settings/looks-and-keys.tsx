/** Theme, motion and single keys; kept in this browser. */
import { Choices } from '#web/features/settings/choices.tsx'
import { useOpenInFrame } from '#web/lib/frame.ts'
import { type Motion, setPreferences, type Theme, usePreferences } from '#web/lib/preferences.ts'
import { Button } from '#web/ui/button.tsx'

const THEME_WORDS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
}

const MOTION_WORDS: Readonly<Record<Motion, string>> = {
  system: 'As the system',
  none: 'None',
}

export function LooksAndKeys() {
  const { theme, motion, singleKeys } = usePreferences()
  const openInFrame = useOpenInFrame()
  return (
    <div className="grid gap-4">
      <Choices
        legend="Light or dark"
        words={THEME_WORDS}
        value={theme}
        choose={(choice) => setPreferences({ theme: choice })}
      />
      <Choices
        legend="Motion"
        words={MOTION_WORDS}
        value={motion}
        choose={(choice) => setPreferences({ motion: choice })}
      />
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          className="mt-1 size-5 accent-accent"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
        />
        <span>
          Single keys answer questions
          <span className="block text-sm text-soft">
            1 to 4 and 0 in a debrief; Y, N, E, A and U under Review
          </span>
        </span>
      </label>
      <p>
        <Button onClick={() => openInFrame('keys')}>All keys</Button>
      </p>
    </div>
  )
}
