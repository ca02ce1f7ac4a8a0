/**
 * Whether a forwarded mail is somebody else's news: "look what they sent me", above a letter that
 * greets the friend who forwards it. It is no mail of this search. What is forwarded to the person
 * because it is theirs ("this came to my address") has no such words.
 */
import type { Mail } from '#core/model/message.ts'
import { plain } from './learned/words.ts'
import type { OwnText } from './own-text.ts'
import { straighten } from './sentences.ts'

/** In plain letters: that the news came to the one who forwards it. */
const CAME_TO_ME = [
  /\b(?:sent|wrote|gave|told|got|offered|invited|rejected|turned|emailed|answered|ghosted) me\b/,
  /\bi (?:just |finally )?(?:got|heard|received|made it)\b|\bthat'?s me\b|\bmy (?:interview|application|offer|rejection)\b/,
  /\b(?:mir|mich)\b.{0,30}\b(?:geschickt|geschrieben|eingeladen|abgesagt|abgelehnt|geantwortet|genommen)\b/,
  /\bhab(?:e)? ich (?:grad |gerade |heute |jetzt )?(?:bekommen|gekriegt|abgeschickt)\b/,
  /\bm'(?:ont|a) (?:envoye|ecrit|repondu|dit|refuse|pris)|\bj'ai (?:recu|eu|decroche)\b/,
  /\bme (?:ha|han|mandaron|mando|llego|dijeron|contestaron|respondieron|escribieron|rechazaron)\b/,
  /\bme (?:mandaram|responderam|disseram|chamaram|escreveram)\b|\b(?:mandaram|responderam|disseram|chamaram|escreveram)-me\b|\b(?:recebi|consegui)\b/,
]

/** An agency hands on what its client answered: the news are the reader's. */
const FROM_A_CLIENT = /\b(?:clients?|kund(?:e|en|in)|clientes?|mandant\w*)\b/

const GREETED_WITHIN = 200

const namesIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

/** @param mail not as it was forwarded, but who forwards it, and to whom */
export function isOthersNews(
  { body, forwarded }: Pick<OwnText, 'body' | 'forwarded'>,
  { from, to }: Pick<Mail, 'from' | 'to'>,
): boolean {
  if (!forwarded || !from) return false
  const note = plain(straighten(forwarded.note))
  if (!CAME_TO_ME.some((words) => words.test(note)) || FROM_A_CLIENT.test(note)) return false
  const isToOneself = to.some(
    ({ name, address }) => address === from.address || (name !== '' && name === from.name),
  )
  if (isToOneself) return false
  const greeted = new Set(namesIn(body.trimStart().slice(0, GREETED_WITHIN).split('\n')[0] ?? ''))
  return namesIn(`${from.name} ${from.address.split('@')[0]}`).some((word) => greeted.has(word))
}
