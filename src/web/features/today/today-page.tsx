/** Today: the newest no if there is one, at most three steps, and what is under way. */
import { Link } from '@tanstack/react-router'
import type { TodayView } from '#contracts/http.ts'
import { RejectionCard } from '#web/features/today/rejection-card.tsx'
import { dayPartWords } from '#web/lib/day-words.ts'
import { Page, Section } from '#web/ui/page.tsx'
import { StepCard } from '#web/ui/step-card.tsx'

export function TodayPage({ today }: { readonly today: TodayView }) {
  const { rejection, steps, underWay, toReview } = today
  return (
    <Page
      title="Today"
      heading={
        <span className="text-base font-normal text-soft">
          {dayPartWords(today.today, new Date().getHours())}
        </span>
      }
    >
      {rejection ? (
        <RejectionCard rejection={rejection} further={today.furtherRejections} />
      ) : (
        <p className="sentence max-w-[28ch]">{today.calm}</p>
      )}
      {steps.length > 0 && (
        <Section
          title="Worth doing this week"
          aside={
            <Link to="/steps" className="link inline-flex min-h-6 items-center text-sm">
              All steps
            </Link>
          }
        >
          <ul className="border-t border-line">
            {steps.map((step) => (
              <StepCard key={step.id} step={step} />
            ))}
          </ul>
        </Section>
      )}
      <div className="mt-10 grid gap-2 text-soft">
        <p>
          <Link to="/applications" search={{ outcome: 'open' }} className="link">
            {underWay.sentence}
          </Link>
        </p>
        {today.conversations && (
          <p>
            <Link to="/conversations" className="link">
              {today.conversations}
            </Link>
          </p>
        )}
        {toReview > 0 && (
          <p>
            <Link to="/review" className="link">
              {toReview === 1 ? 'One mail waits' : `${toReview} mails wait`} for your word
            </Link>
          </p>
        )}
      </div>
    </Page>
  )
}
