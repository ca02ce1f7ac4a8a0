/** What an employer said in a mail: their own words, without the letter that they answer. Pure. */
import { ownText } from '#core/mail/own-text.ts'

/**
 * The words of a mail's sender, for the person to cut down: no quoted mail, no signature behind
 * its mark. A mail that holds nothing but a quote is given whole.
 *
 * @param text    the whole visible text of a mail
 * @param subject as it came
 * @example saidInMail('Too few numbers.\n\nOn Monday Sam wrote:\n> Why?', 'Re: Why?') // => 'Too few numbers.'
 */
export function saidInMail(text: string, subject: string): string {
  const { body, signatureAt } = ownText(text, subject)
  const own = body.slice(0, signatureAt).replace(/\n{3,}/g, '\n\n')
  return own.trim() || text.trim()
}
