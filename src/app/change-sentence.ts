/**
 * What one event did, in one sentence for the list of changes: in the words of the page, with
 * the value that was set before and the new one, so that of two edits neither is lost from sight.
 */
import { questionText } from '#core/diagnosis/question-text.ts'
import type { Day } from '#core/model/dates.ts'
import { formatDay } from '#core/model/day-format.ts'
import type {
  ApplicationFacts,
  EventBody,
  MilestoneCorrection,
  MilestoneDetails,
} from '#core/model/events.ts'
import type { FactsGivenNow, GivenFactId } from '#core/model/given-facts.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import { isPeopleEvent } from '#core/model/people-events.ts'
import type { DateFormat } from '#core/model/preferences.ts'
import type { QuestionId } from '#core/model/questions.ts'
import { REASON_WORDS } from '#core/model/reason-words.ts'
import type { EnteredTouch, TouchChannel } from '#core/model/touches.ts'
import { ENGLISH } from '#core/outreach/wording/english.ts'
import { REPORT_CHANNEL } from '#core/report/report-words.ts'
import { MILESTONE_IN_SENTENCE } from './milestone-words.ts'

/** What earlier edits had set; facts that were never edited are absent. */
export type EarlierFacts = ApplicationFacts

/**
 * @param earlier facts as edits had set them before this event
 * @example changeSentence({ type: 'edit', applicationId: 'a', facts: { role: 'Baker' } }, { role: 'Cook' }, 'day-first') // => 'Role: from “Cook” to “Baker”.'
 */
export function changeSentence(
  body: EventBody,
  earlier: EarlierFacts = {},
  format: DateFormat = 'day-first',
): string {
  if (isPeopleEvent(body)) return 'Changed what is known of the people you know.'
  switch (body.type) {
    case 'edit':
      return editSentence(body.facts, earlier)
    case 'add-milestone':
      return `Added: ${stepWords(body.milestone, format)}.`
    case 'remove-milestone':
      return `Taken out: ${stepWords(body.milestone, format)}.`
    case 'correct-milestone':
      return `Corrected: ${stepWords(body.milestone, format)}; now ${stepWords(body.to, format)}${reasonWords(body.to)}.`
    case 'describe-milestone':
      return `Described: ${stepWords(body.milestone, format)}${detailWords(body.details)}.`
    case 'remove-application':
      return 'Removed this application.'
    case 'archive':
      return body.archived ? 'Put into the archive.' : 'Took out of the archive.'
    case 'merge':
      return 'Joined two applications into this one.'
    case 'split':
      return 'Took mails out into an application of their own.'
    case 'note':
      return `Added a note: “${cut(body.text)}”.`
    case 'touch':
      return `${touchWords(body.touch)}, ${formatDay(body.touch.on, format)}.`
    case 'stated-date':
      return `They said they would answer by ${formatDay(body.stated.by, format)}.`
    case 'long-game':
      return LONG_GAME_WORDS[body.mark ?? 'none']
    case 'contact-stop':
      return STOP_WORDS[body.why ?? 'none']
    case 'edit-note':
      return body.to === null
        ? `Took a note out: “${cut(body.from)}”.`
        : `Note: from “${cut(body.from)}” to “${cut(body.to)}”.`
    case 'give-facts':
      return givenSentence(body.facts)
    case 'feedback':
      return `What they said: “${cut(body.feedback.text)}”.`
    case 'drop-feedback':
      return 'Took out something they had said.'
    case 'answer':
      return answerSentence(body.question, body.option)
    case 'moment':
      return `Kept how it landed: ${body.feeling}.`
    case 'debrief':
      return body.outcome === 'done' ? 'Looked at this rejection.' : 'Put this rejection aside.'
    case 'settle-message':
      return body.verdict === 'accept' ? 'Confirmed a mail.' : 'Set a mail aside.'
    case 'sender-rule':
      return `Made a rule for mails from ${body.address}.`
    case 'ask-model':
      return `Sent what goes of a mail to ${body.model}.`
    case 'model-answer':
      return `Kept what ${body.model} answered.`
    case 'reword-letter':
      return `Sent what goes of a letter to ${body.model}.`
    case 'letter-reworded':
      return `Heard of another wording from ${body.model}.`
    case 'keep-letter':
      return body.heldUntil === null
        ? `Kept a letter: “${cut(body.subject)}”.`
        : `Held a letter until ${formatDay(body.heldUntil, format)}: “${cut(body.subject)}”.`
    case 'drop-letter':
      return 'Dropped a letter.'
    case 'sending-letter':
      return `Handed a letter to your mail server: “${cut(body.subject)}”.`
    case 'letter-not-sent':
      return 'A letter did not go; it is a draft again.'
    case 'letter-sent':
      return `Sent a letter, ${formatDay(body.sentOn, format)}: “${cut(body.subject)}”.`
    case 'letter-met':
      return 'Met a letter of yours in a mailbox.'
    case 'step':
      return `A step was ${body.outcome}.`
    case 'person':
      return 'Changed what Comeback knows of you.'
    case 'preferences':
      return 'Changed the settings.'
    case 'keep-template':
      return `Kept the template “${cut(body.template.name)}”.`
    case 'drop-template':
      return 'Took a template out.'
    case 'remove-import':
      return 'Took an import out.'
    case 'undo':
      return 'Took a change back.'
  }
}

function givenSentence(facts: FactsGivenNow): string {
  const given = Object.entries(facts).map(([id, text]) => {
    const label = ENGLISH.gaps[id as GivenFactId]
    return text === null ? `${label} taken out` : `${label}: “${cut(text)}”`
  })
  return `For letters: ${given.join('; ')}.`
}

const LONG_GAME_WORDS = {
  worth: 'Worth staying in touch with.',
  'not-worth': 'Not to stay in touch with.',
  none: 'Took back whether to stay in touch.',
} as const

const STOP_WORDS = {
  'asked-not-to': 'They asked not to be written to.',
  stopped: 'Stopped all conversations with them.',
  none: 'Conversations with them may go on.',
} as const

const WAYS: Readonly<Record<TouchChannel, string>> = {
  mail: 'by mail',
  phone: 'by phone',
  message: 'by message',
  'in-person': 'in person',
  other: 'in another way',
}

function touchWords({ direction, channel }: EnteredTouch): string {
  const who = { out: 'You turned to them', in: 'They turned to you', both: 'You spoke' }[direction]
  return `${who} ${WAYS[channel]}`
}

type Fact = keyof ApplicationFacts

const FACT_NAMES: Readonly<Record<Fact, string>> = {
  employer: 'Employer',
  role: 'Role',
  channel: 'How you applied',
  level: 'Level',
  resume: 'Version of the résumé',
  postingText: 'Posting',
  country: 'Country of the employer',
}

function editSentence(facts: ApplicationFacts, earlier: EarlierFacts): string {
  const changes = (Object.keys(facts) as Fact[]).map((fact) => {
    const to = valueWords(fact, facts[fact])
    if (!(fact in earlier)) return `${FACT_NAMES[fact]}: set to ${to}`
    return `${FACT_NAMES[fact]}: from ${valueWords(fact, earlier[fact])} to ${to}`
  })
  return `${changes.join('; ')}.`
}

function valueWords(fact: Fact, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return 'not known'
  return `“${cut(fact === 'channel' ? REPORT_CHANNEL[value as Channel] : value)}”`
}

function stepWords(
  { kind, date }: { readonly kind: MilestoneKind; readonly date: Day | null },
  format: DateFormat,
): string {
  return `${MILESTONE_IN_SENTENCE[kind]}${date === null ? '' : `, ${formatDay(date, format)}`}`
}

function reasonWords({ statedReason }: MilestoneCorrection): string {
  if (statedReason === undefined) return ''
  return statedReason === null ? '; reason not known' : `; ${REASON_WORDS[statedReason]}`
}

function detailWords({ time, people, looseEnds, note }: MilestoneDetails): string {
  const told = [
    ...(time ? [time] : []),
    ...(people?.length ? [`with ${people.join(', ')}`] : []),
    ...(looseEnds?.length ? [`left open: ${looseEnds.join(', ')}`] : []),
    ...(note ? [`“${cut(note)}”`] : []),
  ]
  return told.length === 0 ? '' : `; ${told.join('; ')}`
}

function answerSentence(question: QuestionId, option: string): string {
  const { text, options } = questionText(question)
  const answer = options.find(({ id }) => id === option)?.text ?? option
  return `Answered “${text}”: ${answer}.`
}

/** A posting or a long note would hide the list. */
const MOST_CHARACTERS = 60

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}
