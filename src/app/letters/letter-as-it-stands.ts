/** A letter of one kind as it stands now: the open one that is kept, else as it is drafted. */
import { KeepLetterBody } from '#contracts/kept-letters.ts'
import { draftForApplication } from '../draft-letter.ts'
import type { Services } from '../ports.ts'
import type { SendingDesk } from '../sending-ports.ts'
import { showLetters } from './show-letters.ts'

/**
 * @param language of the draft; a kept letter is in its own
 * @returns what `keepLetter` takes, to keep it with other words
 * @throws DomainError `not-found`, `unknown-kind`, `bad-input`
 */
export async function letterAsItStands(
  services: Services,
  desk: SendingDesk,
  kind: string,
  applicationId: string,
  language?: string,
): Promise<KeepLetterBody> {
  const { letters } = await showLetters(services, desk, applicationId)
  const kept = letters.find((one) => one.kind === kind && ['draft', 'held'].includes(one.state))
  if (kept) {
    const { id: letterId, to, subject, body } = kept
    return KeepLetterBody.parse({ letterId, applicationId, kind, to, subject, body })
  }
  const draft = await draftForApplication(services, kind, applicationId, { language })
  const { to, subject, body } = draft
  return KeepLetterBody.parse({ applicationId, kind, to, subject, body })
}
