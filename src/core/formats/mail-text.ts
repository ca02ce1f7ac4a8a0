/** Which of a mail's bodies is its text, and that text as lines. */
import { htmlToText } from './html-text.ts'
import { unflowed } from './mail-flowed.ts'
import { isGoodPlainText, isMarkup, letterCount, type SlimMail } from './mail-slim.ts'

/** Longer than any letter; a log or a catalogue. In characters. */
export const MAX_TEXT_CHARACTERS = 500_000
/** HTML beyond this is cut before it is rendered. In characters. */
const MAX_HTML_CHARACTERS = 4_000_000
/** HTML that shows this many times the letters of its plain twin says more. */
const CLEARLY_MORE = 1.3

/**
 * The text that a person sees in a mail.
 *
 * A plain text that is good enough stands for its HTML twin, because it costs nothing. Where the
 * parts are not twins (a plain text, then HTML), all of them are read, in their order.
 *
 * @param plain the plain parts, joined; empty when there are none
 * @param html  the HTML parts, joined, plain parts among them as HTML; empty when there are none
 * @param slim  how the parts stand to one another
 * @returns lines parted by LF
 */
export function visibleText(plain: string, html: string, slim: SlimMail): string {
  if (!slim.hasHtml || html === '') return tidyLines(plain, slim)
  const rendered = () => htmlToText(html.slice(0, MAX_HTML_CHARACTERS))
  if (!slim.hasPlain || !slim.isTwinned) return rendered()
  if (isGoodPlainText(plain)) return tidyLines(plain, slim)
  const text = rendered()
  const saysMore = letterCount(text) > CLEARLY_MORE * letterCount(plain) || isMarkup(plain)
  return saysMore ? text : tidyLines(plain, slim)
}

function tidyLines(plain: string, { flowed }: SlimMail): string {
  const text = /^\s*<(?:!doctype|html|body|table|div|p)\b/i.test(plain.slice(0, 1000))
    ? htmlToText(plain)
    : plain
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const sound = lines.includes('\0') ? lines.replaceAll('\0', '') : lines
  return flowed ? unflowed(sound, flowed) : sound
}
