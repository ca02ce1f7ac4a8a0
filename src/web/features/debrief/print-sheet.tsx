/** One debrief as a sheet of paper: facts, answers, verdict, sides, causes, limits, steps. */
import type { ReactNode } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import type { CauseView, DebriefView } from '#contracts/views.ts'
import { REASON_WORDS } from '#core/model/reason-words.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { evidenceByDirection, leadingCauses, sideShares } from '#web/lib/debrief-parts.ts'
import { bandWords, chanceWords, factorWords } from '#web/lib/odds-words.ts'
import {
  AFTER_STAGE_WORDS,
  CAUSE_WORDS,
  CHANNEL_WORDS,
  FEELING_WORDS,
  MILESTONE_WORDS,
  SIDE_MEANINGS,
  SIDE_WORDS,
} from '#web/lib/words.ts'

type PrintSheetProps = {
  readonly application: ApplicationPageView
  readonly debrief: DebriefView
  /** Whether feelings and notes are printed. */
  readonly own: boolean
}

export function PrintSheet({ application, debrief, own }: PrintSheetProps) {
  const { employer, role, channel, milestones } = application
  const { leading } = leadingCauses(debrief.causes)
  return (
    <article className="mb-16 grid grid-cols-1 gap-6 wrap-anywhere break-after-page text-base last:break-after-auto print:gap-3.5 print:text-sm">
      <header>
        <h2 className="text-xl font-semibold">
          {employer}
          {role && `, ${role}`}
        </h2>
        <p className="text-soft">
          They said no {AFTER_STAGE_WORDS[debrief.stageAtRejection]}
          {channel && `. Way in: ${CHANNEL_WORDS[channel].toLowerCase()}`}.
        </p>
      </header>
      <Part title="What happened when">
        <ul>
          {milestones.map(({ kind, date, source, statedReason, note }) => (
            <li key={`${kind}${date}${source}`} className="flex flex-wrap gap-x-4">
              <span className="w-28 shrink-0 tabular-nums">
                {date ? shortDay(date) : 'no date'}
              </span>
              <span>
                {MILESTONE_WORDS[kind]}
                {statedReason && `. Their words: ${REASON_WORDS[statedReason]}`}
                {own && note && `. ${note}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="What probably happened">
        <p className="max-w-[60ch] font-serif text-lg">{debrief.verdict}</p>
        <ul className="mt-3 grid gap-1">
          {sideShares(debrief.sides).map(({ side, band }) => (
            <li key={side}>
              <span className="font-semibold">{SIDE_WORDS[side]}</span>: {bandWords(band, 10)}.{' '}
              <span className="text-soft">{SIDE_MEANINGS[side]}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="The causes that matter">
        <p className="text-sm text-soft">
          Several can be true at once, so these do not add up to ten.
        </p>
        <ul className="mt-2 grid gap-3">
          {leading.map((cause) => (
            <Cause key={cause.id} cause={cause} />
          ))}
        </ul>
      </Part>
      <Part title="Answers it rests on">
        {debrief.given?.length ? (
          <ul className="grid gap-1">
            {debrief.given.map(({ question, optionText }) => (
              <li key={question.id}>
                {question.text} <span className="font-semibold">{optionText}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>No questions were answered.</p>
        )}
      </Part>
      <Part title="What this cannot know">
        <ul className="grid gap-1">
          {(debrief.cannotKnow ?? []).map((sentence) => (
            <li key={sentence} className="max-w-[65ch]">
              {sentence}
            </li>
          ))}
        </ul>
      </Part>
      {debrief.nextSteps.length > 0 && (
        <Part title="Next steps">
          <ul className="grid gap-2">
            {debrief.nextSteps.map(({ id, title, when, why, expected }) => (
              <li key={id} className="max-w-[65ch]">
                <span className="font-semibold">{title}</span>, {when}. {why} {expected?.words}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {own && <Own application={application} debrief={debrief} />}
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 border-b border-line font-semibold">{title}</h3>
      {children}
    </section>
  )
}

function Cause({ cause }: { readonly cause: CauseView }) {
  const { raised, lowered } = evidenceByDirection(cause)
  const line = (lines: CauseView['because']) =>
    lines.map(({ evidence, effect }) => `${evidence} (${factorWords(effect)})`).join('; ')
  return (
    <li className="max-w-[65ch]">
      <span className="font-semibold">{CAUSE_WORDS[cause.id]}</span>,{' '}
      {chanceWords(cause.probability)} ({SIDE_WORDS[cause.side].toLowerCase()})
      {raised.length > 0 && <p className="text-sm">Raised by: {line(raised)}.</p>}
      {lowered.length > 0 && <p className="text-sm">Lowered by: {line(lowered)}.</p>}
    </li>
  )
}

function Own({ application, debrief }: Omit<PrintSheetProps, 'own'>) {
  const moments = debrief.moments ?? []
  if (moments.length + application.notes.length === 0) return null
  return (
    <Part title="Feelings and notes">
      <ul className="grid gap-1">
        {moments.map(({ at, feeling, note }) => (
          <li key={at}>
            {shortDay(at.slice(0, 10))}: {FEELING_WORDS[feeling].toLowerCase()}
            {note && `. ${note}`}
          </li>
        ))}
        {application.notes.map((note) => (
          <li key={note} className="whitespace-pre-line">
            {note}
          </li>
        ))}
      </ul>
    </Part>
  )
}
