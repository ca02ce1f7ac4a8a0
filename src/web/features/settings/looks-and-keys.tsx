/** Theme and single keys; kept in this browser. */
import { setPreferences, THEMES, type Theme, usePreferences } from '#web/lib/preferences.ts'

const THEME_WORDS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
}

export function LooksAndKeys() {
  const { theme, singleKeys } = usePreferences()
  return (
    <div className="grid gap-6">
      <fieldset>
        <legend className="mb-1 text-lg font-semibold">Light or dark</legend>
        <div className="flex flex-wrap gap-x-6">
          {THEMES.map((choice) => (
            <label key={choice} className="flex min-h-11 items-center gap-2.5">
              <input
                type="radio"
                name="theme"
                className="size-5 accent-accent"
                checked={theme === choice}
                onChange={() => setPreferences({ theme: choice })}
              />
              {THEME_WORDS[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
        />
        <span>
          Single keys answer questions
          <span className="block text-sm text-soft">
            1 to 4 and 0 in a debrief; Y, N and E under Review
          </span>
        </span>
      </label>
    </div>
  )
}
