/**
 * What stands around every page: skip link, places to go, search, the way to a person, notices,
 * and word of it when the program does not answer.
 */
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { FrameDialogs } from '#web/app/frame-dialogs.tsx'
import { useFrameKeys } from '#web/app/frame-keys.ts'
import { FootBar, Rail } from '#web/app/nav.tsx'
import { NotRunningLine, NotRunningPage } from '#web/app/not-running.tsx'
import { usePaletteTarget } from '#web/app/use-palette-target.ts'
import { useDueNotices } from '#web/lib/due-notices.ts'
import { FrameContext, type FrameDialog } from '#web/lib/frame.ts'
import { HelpCardContext } from '#web/lib/help-card.ts'
import { useHomePreferences } from '#web/lib/home-preferences.ts'
import { usePageGeneration } from '#web/lib/person-preferences.ts'
import { usePresence } from '#web/lib/presence.ts'
import { useTakeBack } from '#web/lib/take-back.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Notices } from '#web/ui/notices.tsx'

export function Frame() {
  const [opened, open] = useState<FrameDialog | null>(null)
  return (
    <Notices>
      <FrameContext value={open}>
        <HelpCardContext value={() => open('help')}>
          <a
            href="#main"
            className="sr-only z-30 rounded-control bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
          >
            Skip to the page
          </a>
          <div className="flex min-h-dvh">
            <Rail />
            <div className="mx-auto flex min-w-0 max-w-[75rem] flex-1 flex-col px-5 pt-8 pb-24 md:px-10 lg:pt-12 lg:pb-10">
              <main id="main" tabIndex={-1} className="flex-1">
                <Shown />
              </main>
              <Foot openHelp={() => open('help')} />
            </div>
          </div>
          <FootBar />
          <Over
            opened={opened}
            open={open}
            close={(dialog) => open((now) => (now === dialog ? null : now))}
          />
        </HelpCardContext>
      </FrameContext>
    </Notices>
  )
}

/** The page, also while the program is gone; where nothing was ever read, how to start it. */
function Shown() {
  const { isGone, everHere } = usePresence()
  const generation = usePageGeneration()
  useHomePreferences()
  useDueNotices()
  if (isGone && !everHere) return <NotRunningPage />
  return (
    <>
      <div role="status">{isGone && <NotRunningLine />}</div>
      <Outlet key={generation} />
    </>
  )
}

function Foot({ openHelp }: { readonly openHelp: () => void }) {
  return (
    <footer className="no-print mt-16">
      <button
        type="button"
        onClick={openHelp}
        className="inline-flex min-h-11 items-center gap-2 text-sm text-soft underline-offset-4 hover:text-ink hover:underline"
      >
        <Icon name="help" size={18} />
        Need a person to talk to?
      </button>
    </footer>
  )
}

type OverProps = {
  readonly opened: FrameDialog | null
  readonly open: (dialog: FrameDialog) => void
  /** Closes this one: another may have been opened from it. */
  readonly close: (dialog: FrameDialog) => void
}

/** Inside the notices: what is done from here is said there. */
function Over({ opened, open, close }: OverProps) {
  const { takeBackLast, bringBackLast } = useTakeBack()
  useFrameKeys({
    search: () => open('palette'),
    showKeys: () => open('keys'),
    takeBack: () => void takeBackLast(),
    bringBack: () => void bringBackLast(),
  })
  return <FrameDialogs opened={opened} close={close} choose={usePaletteTarget(open)} />
}
