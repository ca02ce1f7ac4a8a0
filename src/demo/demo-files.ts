/** The files of the example search, made in memory and served through the Files port. */
import type { Files, SourceFile } from '#app/ports.ts'
import type { Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { seededRandom } from '#core/stats/random.ts'
import { mailsOfStory } from './compose-mails.ts'
import { sheetOf } from './compose-sheet.ts'
import { connectionsFile } from './contacts.ts'
import type { Story } from './demo-application.ts'
import { JOURNEYS } from './journeys.ts'
import { mboxOf } from './mail-source.ts'
import { quietApplications } from './quiet-applications.ts'
import { unrelatedMails } from './unrelated-mails.ts'

export const SHEET = 'my applications.csv'
export const MAILBOX = 'mail of the example.mbox'
export const CONTACTS = 'Connections.csv'

/** One seed for all: the example is the same on every machine. */
const SEED = 'comeback example search'

export function demoStory(today: Day): Story {
  return { journeys: JOURNEYS, quiet: quietApplications(today, seededRandom(SEED)) }
}

export function demoMailbox(today: Day): string {
  const story = demoStory(today)
  const mails = mailsOfStory(story, today, seededRandom(`${SEED}, mails`))
  return mboxOf([...mails, ...unrelatedMails(today, seededRandom(`${SEED}, unrelated`))])
}

export function demoFiles(today: Day): Files {
  const contents = new Map([
    [SHEET, sheetOf(demoStory(today), today)],
    [MAILBOX, demoMailbox(today)],
    [CONTACTS, connectionsFile()],
  ])
  return {
    open: async function* (path) {
      const content = contents.get(path)
      if (content === undefined) {
        throw new DomainError('file-not-found', `The example search has no file "${path}".`)
      }
      yield sourceFile(path, new TextEncoder().encode(content))
    },
    writeWhole: () =>
      Promise.reject(
        new DomainError('file-unwritable', 'The example search writes no files of its own.'),
      ),
  }
}

function sourceFile(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    chunks: async function* () {
      yield bytes
    },
  }
}
