/** The book of what employers said: read for causes, confirmed, with what changed since. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ApplicationsView } from '#contracts/views.ts'
import { FeedbackForm } from '#web/features/feedback/feedback-form.tsx'
import { FeedbackItem } from '#web/features/feedback/feedback-item.tsx'
import { NOTHING_TOLD, refusedOf, toldIn } from '#web/lib/feedback-words.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function FeedbackPage() {
  const { for: applicationId, mail } = useSearch({ from: '/feedback' })
  const book = useQuery(queries.feedback())
  const applications = useQuery(queries.applications())
  const refused = new Set(refusedOf(applications.data?.applications ?? []))
  return (
    <Page title="What they said">
      <Loaded query={applications}>
        {({ applications: all }) =>
          all.length === 0 ? (
            <Empty words="What an employer tells you about a no belongs to an application. Bring in your search first.">
              <Link to="/import" className={buttonClass('primary')}>
                Bring in my search
              </Link>
            </Empty>
          ) : (
            <Form
              key={`${applicationId} ${mail}`}
              applications={all}
              of={applicationId}
              mail={mail}
            />
          )
        }
      </Loaded>
      <Loaded query={book}>
        {({ feedback }) =>
          feedback.length > 0 && (
            <Section title="Your book">
              <ul className="grid gap-8">
                {feedback.map((one) => (
                  <li key={`${one.applicationId} ${one.id}`}>
                    <FeedbackItem feedback={one} hasDebrief={refused.has(one.applicationId)} />
                  </li>
                ))}
              </ul>
            </Section>
          )
        }
      </Loaded>
    </Page>
  )
}

type FormProps = {
  readonly applications: ApplicationsView['applications']
  readonly of: string | undefined
  /** The mail in which they said it, where one comes from it. */
  readonly mail: string | undefined
}

function Form({ applications, of, mail }: FormProps) {
  if (of !== undefined && mail !== undefined) return <FromOne {...{ applications, of, mail }} />
  return <FeedbackForm applications={applications} applicationId={of} begun={NOTHING_TOLD} />
}

/** Begins with what stands in the mail, once that is here. */
function FromOne({ applications, of, mail }: FormProps & { readonly of: string }) {
  return (
    <Loaded query={useQuery(queries.application(of))}>
      {({ messages }) => (
        <FeedbackForm
          applications={applications}
          applicationId={of}
          begun={toldIn(messages.find(({ id }) => id === mail))}
        />
      )}
    </Loaded>
  )
}
