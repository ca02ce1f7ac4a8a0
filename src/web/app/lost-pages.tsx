/** What shows when a page does not exist, or broke. */
import { Link } from '@tanstack/react-router'
import { buttonClass } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function NotFound() {
  return (
    <Page title="Nothing here">
      <p className="mb-6 max-w-[60ch]">
        This address leads to no page. It may be an old link, or a letter went missing.
      </p>
      <Link to="/" className={buttonClass('primary')}>
        Go to Today
      </Link>
    </Page>
  )
}

export function Broken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <Page title="This page did not open">
      <p className="mb-4 max-w-[60ch]">Nothing was changed and nothing is lost.</p>
      <Trouble error={error} again={reset} />
    </Page>
  )
}
