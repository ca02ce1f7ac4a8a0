/** What one event did, in one sentence for the list of changes. */
import type { EventBody } from '#core/model/events.ts'

export function changeSentence(body: EventBody): string {
  switch (body.type) {
    case 'edit':
      return `Corrected: ${Object.keys(body.facts).map(factName).join(', ')}.`
    case 'add-milestone':
      return `Added: ${body.milestone.kind}${dated(body.milestone.date)}.`
    case 'remove-milestone':
      return `Taken out: ${body.milestone.kind}${dated(body.milestone.date)}.`
    case 'remove-application':
      return 'Removed this application.'
    case 'archive':
      return body.archived ? 'Put into the archive.' : 'Took out of the archive.'
    case 'merge':
      return 'Joined two applications into this one.'
    case 'split':
      return 'Took mails out into an application of their own.'
    case 'note':
      return 'Added a note.'
    case 'answer':
      return `Answered a question of the debrief (${body.question}).`
    case 'moment':
      return `Kept how it landed: ${body.feeling}.`
    case 'debrief':
      return body.outcome === 'done' ? 'Looked at this rejection.' : 'Put this rejection aside.'
    case 'settle-message':
      return body.verdict === 'accept' ? 'Confirmed a mail.' : 'Set a mail aside.'
    case 'sender-rule':
      return `Made a rule for mails from ${body.address}.`
    case 'step':
      return `A step was ${body.outcome}.`
    case 'person':
      return 'Changed what Comeback knows of you.'
    case 'preferences':
      return 'Changed the settings.'
    case 'remove-import':
      return 'Took an import out.'
    case 'undo':
      return 'Took a change back.'
  }
}

function dated(date: string | null): string {
  return date === null ? '' : ` on ${date}`
}

function factName(key: string): string {
  return key === 'postingText' ? 'posting' : key
}
