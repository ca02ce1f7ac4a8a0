/**
 * Whether a forwarded mail is somebody else's news: "look what they sent me", above a letter that
 * greets the friend who forwards it. It is no mail of this search. What is forwarded to the person
 * because it is theirs ("this came to my address") has no such words.
 */
import { plain } from './learned/words.ts'
import type { OwnText } from './own-text.ts'

/** In plain letters: that the news came to the one who forwards it. */
const CAME_TO_ME = [
  /\b(?:sent|wrote|gave|told|got|offered|invited|rejected|turned|emailed|answered|ghosted) me\b/,
  /\bi (?:just |finally )?(?:got|heard|received|made it)\b|\bthat'?s me\b|\bmy (?:interview|application|offer|rejection)\b/,
  /\b(?:mir|mich)\b.{0,30}\b(?:geschickt|geschrieben|eingeladen|abgesagt|abgelehnt|geantwortet|genommen)\b/,
  /\bhab(?:e)? ich (?:grad |gerade |heute |jetzt )?(?:bekommen|gekriegt|abgeschickt)\b/,
  /\bm'(?:ont|a) (?:envoye|ecrit|repondu|dit|refuse|pris)|\bj'ai (?:recu|eu|decroche)\b/,
  /\bme (?:ha|han|mandaron|mando|llego|dijeron|contestaron|respondieron|escribieron|rechazaron)\b/,
  /\bme (?:mandaram|responderam|disseram|chamaram|escreveram)\b|\b(?:mandaram|responderam|disseram|chamaram|escreveram)-me\b|\b(?:recebi(?! d[aeo])|consegui)\b/,
]

const GREETED_WITHIN = 200

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

/** @param name as the mail shows who sent it: not who wrote what is forwarded */
export function isOthersNews(
  { body, forwarded }: Pick<OwnText, 'body' | 'forwarded'>,
  name: string,
  address: string,
): boolean {
  if (!forwarded) return false
  const note = plain(forwarded.note)
  if (!CAME_TO_ME.some((words) => words.test(note))) return false
  const greeted = new Set(wordsOf(body.trimStart().slice(0, GREETED_WITHIN).split('\n')[0] ?? ''))
  return wordsOf(`${name} ${address.split('@')[0]}`).some((word) => greeted.has(word))
}
