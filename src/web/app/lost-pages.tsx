/** What shows when a page does not exist, or broke. */
import { Link } from '@tanstack/react-router'
import { isMissingPart } from '#web/lib/trouble-words.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
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
  if (isMissingPart(error)) {
    return (
      <Page title="This page is to be loaded again">
        <p className="mb-6 max-w-[60ch]">
          A part of it is no longer there: most likely Comeback was updated while the page was open.
          Nothing was changed and nothing is lost.
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Load it again
        </Button>
      </Page>
    )
  }
  return (
    <Page title="This page did not open">
      <p className="mb-4 max-w-[60ch]">Nothing was changed and nothing is lost.</p>
      <Trouble error={error} again={reset} />
    </Page>
  )
}
