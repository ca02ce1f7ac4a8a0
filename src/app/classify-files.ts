/** Reads mails and says what each means; stores nothing. `comeback classify`. */
import type { ClassifyLine } from '#contracts/views.ts'
import { parseMail } from '#core/formats/mail.ts'
import { detailsOf } from '#core/mail/details/mail-details.ts'
import { readMail } from '#core/mail/read-mail.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { mailsOf } from './mails-of.ts'
import { openSources } from './open-sources.ts'
import type { Files } from './ports.ts'

export type Classified =
  | { readonly line: ClassifyLine }
  | { readonly file: string; readonly problem: Problem }

/**
 * @param paths mail files, mailboxes, folders or zips of them
 * @throws DomainError `file-not-found`, `nothing-readable` where a path holds no mail
 */
export async function* classifyFiles(
  files: Files,
  paths: readonly string[],
): AsyncGenerator<Classified> {
  for (const path of paths) {
    let seen = 0
    for await (const source of openSources(files, path)) {
      if ('problem' in source) {
        yield { file: source.name, problem: source.problem }
        continue
      }
      if (source.format !== 'mbox' && source.format !== 'eml') continue
      for await (const { index, bytes } of mailsOf(source)) {
        const { mail, problems } = await parseMail(bytes)
        for (const problem of problems) yield { file: source.name, problem }
        if (!mail) continue
        seen += 1
        const { kind, confidence, employer, role, date, statedReason, afterStage, decidedBy } =
          readMail(mail)
        yield {
          line: {
            file: source.name,
            index,
            messageId: mail.messageId,
            kind,
            confidence,
            employer,
            role,
            date,
            statedReason,
            afterStage,
            decidedBy: [...decidedBy],
            details: detailsOf(kind, mail),
          },
        }
      }
    }
    if (seen === 0) {
      throw new DomainError('nothing-readable', `"${path}" holds no mail that can be read.`, {
        path,
      })
    }
  }
}
