/** An empty home: bring in one's own search, or look around in an example. */
import { Link } from '@tanstack/react-router'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Page } from '#web/ui/page.tsx'

export function FirstRun() {
  const fill = useAct(api.demo)
  return (
    <Page title="Welcome" hideHeading>
      <div className="pt-[8vh]">
        <p className="sentence max-w-[24ch]">Every no, turned into the next step.</p>
        <p className="mt-5 max-w-[52ch] text-lg">
          Bring in your mailbox or your spreadsheet. Comeback rebuilds the search from it, looks
          with you at each no, and names the one step that helps most.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Link to="/import" className={buttonClass('primary')}>
            Bring in my search
          </Link>
          <Button onClick={() => fill.mutate(undefined)} disabled={fill.isPending}>
            {fill.isPending ? 'Filling in the example' : 'Look around in an example'}
          </Button>
        </div>
        <p role="status" className="mt-4 min-h-6 text-sm text-soft">
          {fill.isPending && 'This takes a few seconds.'}
        </p>
        <ul className="mt-10 grid max-w-[56ch] gap-1 border-t border-line pt-4 text-sm text-soft">
          <li>Everything stays on this machine. Nothing is sent anywhere.</li>
          <li>It never applies, writes or answers for you.</li>
          <li>It gives you no score. The example can be erased under Settings.</li>
        </ul>
      </div>
    </Page>
  )
}
