/** One application: what is known, what happened, the mails behind it, and all corrections. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ApplicationPageView } from '#contracts/http.ts'
import { ChangeList } from '#web/features/applications/change-list.tsx'
import { Corrections } from '#web/features/applications/corrections.tsx'
import { DebriefTold } from '#web/features/applications/debrief-told.tsx'
import { FactList } from '#web/features/applications/fact-list.tsx'
import { InTouch } from '#web/features/applications/in-touch.tsx'
import { KnownThere } from '#web/features/applications/known-there.tsx'
import { Letters } from '#web/features/applications/letters.tsx'
import { Notes } from '#web/features/applications/notes.tsx'
import { Timeline } from '#web/features/applications/timeline.tsx'
import { fittingLetters } from '#web/lib/letter-text.ts'
import { queries } from '#web/lib/queries.ts'
import { isGone } from '#web/lib/trouble-words.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' })
  const query = useQuery(queries.application(id))
  const application = query.data
  if (isGone(query.error)) return <Gone />
  return (
    <Page
      key={id}
      title={application?.employer ?? 'Application'}
      above={
        <Link
          to="/applications"
          className="mb-3 inline-flex min-h-8 items-center gap-1 text-sm text-soft hover:text-ink"
        >
          <Icon name="left" size={16} />
          Applications
        </Link>
      }
      heading={
        <>
          {application?.employer ?? 'Application'}
          {application?.role && (
            <span className="block text-lg font-normal text-soft">{application.role}</span>
          )}
        </>
      }
    >
      <Loaded query={query}>{(view) => <Body application={view} />}</Loaded>
    </Page>
  )
}

/** Taken out, here or in another tab; what was read before is not shown as if it still held. */
function Gone() {
  return (
    <Page title="Not in your search">
      <Empty words="This application is not in your search, or not any more. A removal can be taken back with Ctrl or ⌘ and Z in the tab where it was made.">
        <Link to="/applications" className={buttonClass()}>
          All applications
        </Link>
      </Empty>
    </Page>
  )
}

function Body({ application }: { readonly application: ApplicationPageView }) {
  const { id, canDebrief, outcome, stage } = application
  return (
    <>
      <FactList application={application} />
      {canDebrief && (
        <Link to="/debrief/$id" params={{ id }} className={buttonClass('primary', 'mt-6')}>
          Look at this no
        </Link>
      )}
      <Timeline application={application} />
      {canDebrief && <DebriefTold id={id} />}
      <Letters id={id} fitting={fittingLetters(outcome, stage)} />
      <InTouch application={application} />
      <KnownThere id={id} />
      <Section title="What they said">
        <Link to="/feedback" search={{ for: id }} className={buttonClass()}>
          Keep what they told you
        </Link>
      </Section>
      <Notes id={id} notes={application.notes} />
      <Corrections application={application} />
      <ChangeList changes={application.changes} />
    </>
  )
}
