/**
 * What stands around every page: skip link, places to go, the way to a person, notices.
 */
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { FootBar, Rail } from '#web/app/nav.tsx'
import { HelpCard } from '#web/features/help/help-card.tsx'
import { HelpCardContext } from '#web/lib/help-card.ts'
import { useHomePreferences } from '#web/lib/home-preferences.ts'
import { usePageGeneration } from '#web/lib/person-preferences.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Notices } from '#web/ui/notices.tsx'

export function Frame() {
  const [isHelpOpen, setHelpOpen] = useState(false)
  useHomePreferences()
  const openHelp = () => setHelpOpen(true)
  return (
    <Notices>
      <HelpCardContext value={openHelp}>
        <a
          href="#main"
          className="sr-only z-30 rounded-control bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          Skip to the page
        </a>
        <div className="flex min-h-dvh">
          <Rail />
          <div className="mx-auto flex min-w-0 max-w-[75rem] flex-1 flex-col px-5 pt-8 pb-24 md:px-10 lg:pt-12 lg:pb-10">
            <main id="main" className="flex-1">
              <Outlet key={usePageGeneration()} />
            </main>
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
          </div>
        </div>
        <FootBar />
        <HelpCard isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
      </HelpCardContext>
    </Notices>
  )
}
