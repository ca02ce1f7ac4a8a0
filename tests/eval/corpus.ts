/**
 * The mail corpus as domain mails with their labels: tests/fixtures/mail-corpus.
 * `dev` may be tuned on; `held-out` never.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mail, MailReading, MessageKind } from '#core/model/message.ts'
import type { StatedReason } from '#core/model/milestones.ts'

export type CorpusPart = 'dev' | 'held-out'

/** One line of a corpus file. Absent keys mean none. */
export type LabelledMail = {
  readonly id: string
  readonly kind: MessageKind
  readonly employer: string | null
  readonly role: string | null
  readonly reason?: StatedReason
  readonly after?: MailReading['afterStage']
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly bulk?: boolean
  readonly auto?: boolean
  readonly calendar?: string
}

const ROOT = join(import.meta.dirname, '../fixtures/mail-corpus')

export function corpusPart(part: CorpusPart): readonly LabelledMail[] {
  const folder = join(ROOT, part)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMail)
}

/** The mail as the parser would give it, addressed to one made-up person. */
export function asMail(labelled: LabelledMail): Mail {
  const parts = /^"?(.*?)"?\s*<([^>]*)>$/.exec(labelled.from)
  return {
    messageId: labelled.id,
    references: [],
    from: { name: parts?.[1] ?? '', address: parts?.[2] ?? labelled.from },
    replyTo: null,
    to: [{ name: 'Sam Reed', address: 'sam@example.org' }],
    subject: labelled.subject,
    sentAt: '2026-03-05T09:00:00.000Z',
    sentOn: '2026-03-05',
    text: labelled.text,
    isBulk: labelled.bulk ?? false,
    isAutoReply: labelled.auto ?? false,
    calendarMethod: labelled.calendar ?? null,
    attachmentNames: [],
  }
}
