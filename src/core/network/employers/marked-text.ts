/**
 * A profile's text without signs that are no part of a name, and with one arrow for each way of
 * saying that a firm is called otherwise.
 */
import { MAYBE_RENAMED, RENAMED } from './renamed-words.ts'

/** Marks that say nothing of a name, and such as stand before one. */
const MARKS = /[™®©℠\p{Extended_Pictographic}\p{Regional_Indicator}]|\u{FE0F}|\u{200D}/gu
/** Behind a picture somebody says more of it: "Tallow & Finch ✨ brands with bite". */
const PICTURE_BETWEEN =
  /(?<=[\p{L}\p{N}).] ?)(?:(?![™®©℠])\p{Extended_Pictographic}\u{FE0F}?\s*)+(?=[\p{L}\p{N}])/gu
const MAYBE_MARKS = /[^\p{L}\p{N}\s.,&'’()/-]/u
const BEFORE = /^\s*(?:https?:\/\/|m\/s\.?(?=\s)|[@#*•"“„«]+)\s*/iu

/** "Block ex Square": small, between two names. */
const EX = /(?<=[^\s(,;:–-] )ex (?=\p{Lu})/gu

const ARROW = ' → '
const ARROWS = /\s*(?:[→⇒➔➜➡⟶»]|[-=–]+>)\s*/gu

/** "LarchHQ", as accounts are called. */
const ACCOUNT = /(?<=\p{Ll}{3})HQ$/u

/** What is said beside a name and is none of it. */
const BESIDE = new RegExp(
  [
    String.raw`^we(?: are|['’]re) hiring[!.:]*| (?:is|are) (?:now )?hiring\b!*`,
    // The sign of a share.
    String.raw` \$[A-Z]{2,5}\b|[ ,(]+(?:nasdaq|nyse|lse|tse|asx|xetra|bse|nse) ?: ?[a-z0-9]+`,
    // Years.
    String.raw`[ ,]+(?:since|seit|depuis|desde|dal) \d{4}$`,
    String.raw`[ ,]+\d{4} ?[-–] ?(?:\d{4}|present|today|now|heute)$`,
    // Where a station is heard.
    String.raw`(?<=\p{L}) \d{2,3}[.,]\d ?(?:fm|mhz)$`,
  ].join('|'),
  'giu',
)
/** "Mind, the mental health charity". */
const APPOSITION =
  /, (?:the|an?|die|der|das|eine?|une?|una|uma?) [\p{Ll} -]+ (?:charity|company|agency|people|bank|studio|brand|firm|unternehmen|agentur|entreprise|agence|empresa)$/u

/** "X → Y": what stands behind an arrow is another name of the same. */
export function marked(written: string): string {
  const text = written.replaceAll('&amp;', '&').replace(BESIDE, ' ').replace(APPOSITION, '')
  const plain =
    MAYBE_MARKS.test(text) || /^m\/s/i.test(text)
      ? text
          .replace(PICTURE_BETWEEN, ' | ')
          .replace(MARKS, ' ')
          .replace(ARROWS, ARROW)
          .replace(BEFORE, '')
      : text
  const renamed = plain.replace(ACCOUNT, ' HQ').replace(EX, ARROW)
  return MAYBE_RENAMED.test(renamed) ? renamed.replace(RENAMED, ARROW) : renamed
}
