/** Debriefs on paper, for other eyes: one, or several one after the other. A4, black on white. */
import { useQueries } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { PrintSheet } from '#web/features/debrief/print-sheet.tsx'
import { idsOf } from '#web/lib/print-choice.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function PrintPage() {
  const { id } = useParams({ from: '/debrief/$id/print' })
  const { own = false } = useSearch({ from: '/debrief/$id/print' })
  const navigate = useNavigate()
  const choose = (isOwn: boolean) =>
    void navigate({
      to: '/debrief/$id/print',
      params: { id },
      search: isOwn ? { own: true } : {},
      replace: true,
    })
  return <Sheets ids={[id]} own={own} choose={choose} />
}

export function PrintSeveralPage() {
  const search = useSearch({ from: '/rejections/print' })
  const { own = false, ids } = search
  const navigate = useNavigate()
  const choose = (isOwn: boolean) =>
    void navigate({
      to: '/rejections/print',
      search: { ...(ids && { ids }), ...(isOwn && { own: true as const }) },
      replace: true,
    })
  return <Sheets ids={idsOf(search)} own={own} choose={choose} />
}

type SheetsProps = {
  readonly ids: readonly string[]
  readonly own: boolean
  readonly choose: (isOwn: boolean) => void
}

function Sheets({ ids, own, choose }: SheetsProps) {
  const applications = useQueries({ queries: ids.map((id) => queries.application(id)) })
  const debriefs = useQueries({ queries: ids.map((id) => queries.debrief(id)) })
  return (
    <Page title="On paper" hideHeading>
      <div className="no-print mb-10 grid gap-3 border-b border-line pb-6">
        <p className="max-w-[60ch] text-soft">
          This is what the paper shows, for a coach or a friend. Your feelings and notes stay out
          unless you want them in.
        </p>
        <label className="inline-flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-(--accent)"
            checked={own}
            onChange={(event) => choose(event.target.checked)}
          />
          Feelings and notes too
        </label>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={() => window.print()}>
            Print or save as PDF
          </Button>
          <Link to="/rejections" className={buttonClass('plain')}>
            All rejections
          </Link>
        </div>
      </div>
      {ids.length === 0 && <Empty words="Nothing was chosen to print." />}
      {ids.map((id, at) => {
        const [application, debrief] = [applications[at], debriefs[at]]
        return (
          application &&
          debrief && (
            <Loaded key={id} query={application}>
              {(facts) => (
                <Loaded query={debrief}>
                  {(view) => <PrintSheet application={facts} debrief={view} own={own} />}
                </Loaded>
              )}
            </Loaded>
          )
        )
      })}
    </Page>
  )
}
