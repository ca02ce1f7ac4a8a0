/** The lines of a mail and what is seen of their tokens, as training and reading both need them. */
import { writer } from '#core/mail/details/writer.ts'
import { slugOf } from '#core/mail/employer-sender.ts'
import type { OwnText } from '#core/mail/own-text.ts'
import type { Sender } from '#core/mail/sender.ts'
import type { Mail } from '#core/model/message.ts'
import { type Line, mailLines } from './mail-lines.ts'
import { type Look, looksOf, type NameSetting, namesPlain } from './name-looks.ts'

export type NamedLines = {
  readonly lines: readonly Line[]
  readonly looks: readonly (readonly Look[])[]
  readonly setting: NameSetting
}

const GREETED =
  /^(?:hi+|hiya|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|servus|grüezi|sehr geehrte[rs]?|bonjour|salut|coucou|chère?|hola|buen[oa]s? (?:días|tardes|d[ií]a)|estimad[oa]|querid[oa]|apreciad[oa]|olá|oi|bom dia|boa tarde|prezad[oa]|car[oa]|ex\.?m[oa])\b[ ,]*((?:[\p{L}.'-]+ ?){1,4})/imu
const GREETING_WITHIN = 300
/** As far as the details of a mail are looked for. */
const LOOK_FOR_WRITER = 8_000

export function namedLines(mail: Mail, own: OwnText, sender: Sender, subject: string): NamedLines {
  const lines = mailLines(sender.name, subject, own.body)
  const greeted = GREETED.exec(own.body.slice(0, GREETING_WITHIN))?.[1] ?? ''
  const setting = {
    host: (slugOf(sender) ?? '').toLowerCase().replace(/[^a-z0-9]/g, ''),
    localPart: sender.localPart,
    relay: sender.relay ?? 'own',
    isHiringDesk: sender.isHiringDesk,
    writers: namesPlain([writer(own.body.slice(0, LOOK_FOR_WRITER), mail)?.name ?? '']),
    people: namesPlain([...mail.to.map(({ name }) => name), greeted]),
  }
  return { lines, looks: looksOf(lines, setting), setting }
}
