/** The book of what employers said: read for causes, confirmed, with what changed since. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { FeedbackForm } from '#web/features/feedback/feedback-form.tsx'
import { FeedbackItem } from '#web/features/feedback/feedback-item.tsx'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function FeedbackPage() {
  const { for: applicationId } = useSearch({ from: '/feedback' })
  const book = useQuery(queries.feedback())
  const applications = useQuery(queries.applications())
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
            <FeedbackForm key={applicationId} applications={all} applicationId={applicationId} />
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
                    <FeedbackItem feedback={one} />
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
