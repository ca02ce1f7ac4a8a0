/** What happened, in order; each milestone with the mail behind it and a way to take it out. */
import { useState } from 'react'
import type { ApplicationPageView, MessageView } from '#contracts/http.ts'
import type { MilestoneView } from '#contracts/shared.ts'
import { REASON_WORDS } from '#core/model/reason-words.ts'
import { CorrectMilestone } from '#web/features/applications/correct-milestone.tsx'
import { DescribeTalk } from '#web/features/applications/describe-talk.tsx'
import { MailView } from '#web/features/applications/mail-view.tsx'
import { SentLetter } from '#web/features/applications/sent-letter.tsx'
import { TalkDetails } from '#web/features/applications/talk-details.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { canBeDescribed } from '#web/lib/talk-details.ts'
import { timelineItems } from '#web/lib/timeline-items.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Section } from '#web/ui/page.tsx'

export function Timeline({ application }: { readonly application: ApplicationPageView }) {
  const { id, milestones, messages, letters } = application
  const answers = letters.flatMap((letter) => letter.answers)
  const used = new Set([...milestones.map(({ source }) => source), ...answers])
  const others = messages.filter((message) => !used.has(message.id))
  return (
    <Section title="What happened">
      <ol className="ml-1.5 border-l-2 border-line">
        {timelineItems(milestones, letters).map((item) =>
          'letter' in item ? (
            <SentLetter key={item.letter.id} letter={item.letter} messages={messages} />
          ) : (
            <Entry
              key={`${item.milestone.kind} ${item.milestone.date} ${item.milestone.source}`}
              applicationId={id}
              milestone={item.milestone}
              message={messages.find((message) => message.id === item.milestone.source) ?? null}
            />
          ),
        )}
      </ol>
      {others.length > 0 && (
        <Disclosure
          summary={
            <span className="text-sm text-soft">
              {others.length === 1 ? 'One further mail' : `${others.length} further mails`}
            </span>
          }
        >
          <ul className="grid gap-4">
            {others.map((message) => (
              <li key={message.id}>
                <MailView message={message} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

type EntryProps = {
  readonly applicationId: string
  readonly milestone: MilestoneView
  readonly message: MessageView | null
}

function Entry({ applicationId, milestone, message }: EntryProps) {
  const { kind, date, source, certainty, statedReason, time } = milestone
  const [open, setOpen] = useState<'describe' | 'correct' | null>(null)
  const close = () => setOpen(null)
  const remove = useAct(
    () => api.change(applicationId, { type: 'remove-milestone', kind, date, source }),
    { said: `Taken out: ${MILESTONE_WORDS[kind]}.` },
  )
  const head = (
    <span className="block">
      <span className="font-semibold">{MILESTONE_WORDS[kind]}</span>
      <span className="block text-sm text-soft">
        {date ? shortDay(date) : 'no date kept'}
        {time && `, ${time}`}
        {statedReason && ` · their words: ${REASON_WORDS[statedReason]}`}
        {source === 'silence' && ' · no answer came; it reopens on any reply'}
        {certainty < 0.8 && ' · not certain'}
      </span>
    </span>
  )
  return (
    <li className="relative pl-6">
      <span
        aria-hidden="true"
        className="absolute top-4 -left-[7px] size-3 rounded-full border-2 border-paper bg-line-strong"
      />
      {source === 'silence' ? (
        <div className="py-2">{head}</div>
      ) : (
        <Disclosure summary={head}>
          <TalkDetails milestone={milestone} />
          {message ? (
            <MailView message={message} />
          ) : (
            <p className="text-sm text-soft">Entered by you or brought in with a list.</p>
          )}
          <div className="mt-2 -ml-3 flex flex-wrap">
            {canBeDescribed(kind) && (
              <Button look="plain" onClick={() => setOpen('describe')}>
                Describe this talk
              </Button>
            )}
            <Button look="plain" onClick={() => setOpen('correct')}>
              Correct this step
            </Button>
            <Button look="plain" onClick={() => remove.mutate(undefined)}>
              This did not happen
            </Button>
          </div>
          <DescribeTalk
            applicationId={applicationId}
            milestone={milestone}
            isOpen={open === 'describe'}
            close={close}
          />
          <CorrectMilestone
            applicationId={applicationId}
            milestone={milestone}
            isOpen={open === 'correct'}
            close={close}
          />
        </Disclosure>
      )}
    </li>
  )
}
