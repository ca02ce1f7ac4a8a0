/** Theme, motion, single keys and notices; kept in this browser. */
import { Choices } from '#web/features/settings/choices.tsx'
import { askForNotices, canNotify } from '#web/lib/due-notices.ts'
import { useOpenInFrame } from '#web/lib/frame.ts'
import { useNotice } from '#web/lib/notice.ts'
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
            1 to 4 and 0 in a debrief; Y, N, E, A and U under Review; N, P, O, D, L and S under
            Conversations
          </span>
        </span>
      </label>
      {canNotify() && <Notices />}
      <p>
        <Button onClick={() => openInFrame('keys')}>All keys</Button>
      </p>
    </div>
  )
}

/** Off at first; the browser itself asks once more. */
function Notices() {
  const { notices } = usePreferences()
  const notify = useNotice()
  const change = async (isOn: boolean) => {
    if (!isOn) setPreferences({ notices: false })
    else if (!(await askForNotices()))
      notify({ text: 'This browser does not allow notices from here.', trouble: true })
  }
  return (
    <label className="flex min-h-11 items-start gap-3">
      <input
        type="checkbox"
        className="mt-1 size-5 accent-accent"
        checked={notices}
        onChange={(event) => void change(event.target.checked)}
      />
      <span>
        A notice when a conversation has its day
        <span className="block text-sm text-soft">
          Once a day at most, while a tab is open; it names nobody
        </span>
      </span>
    </label>
  )
}
