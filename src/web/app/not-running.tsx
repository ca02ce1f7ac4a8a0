/** What shows while the program does not answer: a line over what was read, or a page of its own. */
import { Page } from '#web/ui/page.tsx'

/** Over a page that was read before: it can still be looked at. */
export function NotRunningLine() {
  return (
    <p className="no-print mb-6 max-w-[45rem] rounded-control border border-line-strong bg-sunken px-4 py-3">
      <strong>Comeback is not running.</strong> You see what was read before; nothing new is kept.
      Start it again, and this page goes on by itself.
    </p>
  )
}

export function NotRunningPage() {
  return (
    <Page title="Comeback is not running">
      <p className="mb-4 max-w-[60ch]">
        Your search is safe on this computer. To see it, start the program again, the way you did
        before:
      </p>
      <ul className="mb-4 grid max-w-[60ch] list-disc gap-2 pl-5">
        <li>
          <code className="font-semibold">npm start</code> in the folder of Comeback, or
        </li>
        <li>
          <code className="font-semibold">comeback serve</code>, where it is installed as a command.
        </li>
      </ul>
      <p className="max-w-[60ch]">
        This page comes back by itself as soon as it answers. If the program names another address
        when it starts, open that one.
      </p>
    </Page>
  )
}
