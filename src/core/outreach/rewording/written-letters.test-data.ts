/** Two letters with facts of every sort, and honest rewordings of both. Invented people and employers. */
import { checkRewording } from './check-rewording.ts'
import { outgoingLetter } from './outgoing-letter.ts'
import type { KnownName } from './stand-ins.ts'

const KNOWN: readonly KnownName[] = [
  { kind: 'employer', text: 'Quayside Credit Union' },
  { kind: 'role', text: 'Senior Data Analyst' },
  { kind: 'name', text: 'Denholm Pryce' },
  { kind: 'name', text: 'Nadia Brenner' },
]

export const ENGLISH_LETTER = `Dear Denholm Pryce,

Thank you for telling me on 12 March about your decision on the Senior Data Analyst role at Quayside Credit Union, and for the 2 interviews before it. I have 6 years of experience with SQL, and I understand that it was not enough this time.

If you have a minute, one thing would help me next time: Which one answer of mine would have needed to be stronger? You reach me at nadia@brenner.example or on +44 20 7946 0018.

Kind regards,
Nadia Brenner`

export const GERMAN_LETTER = `Guten Tag Denholm Pryce,

vielen Dank, dass Sie mir am 12. März Ihre Entscheidung zur Stelle als Senior Data Analyst bei Quayside Credit Union mitgeteilt haben, und für die 2 Gespräche davor. Ich habe 6 Jahre Erfahrung mit SQL und verstehe, dass es dieses Mal nicht gereicht hat.

Wenn Sie eine Minute haben, würde mir eines helfen: Welche Antwort von mir hätte stärker sein müssen? Sie erreichen mich unter nadia@brenner.example oder +49 30 5550 1234.

Herzliche Grüße
Nadia Brenner`

export const ENGLISH = outgoingLetter(ENGLISH_LETTER, KNOWN)
export const GERMAN = outgoingLetter(GERMAN_LETTER, KNOWN)

/** What an honest model would answer. */
export const ENGLISH_ANSWER = `Dear {name-1},

Thank you for letting me know on 12 March what you decided about the {role-2} role at {employer-3}, and for the 2 interviews that came before. With my 6 years of experience with {term-4}, I see that it was not enough this time.

If you have a minute to spare, this would help me for next time: Which one answer of mine would have needed to be stronger? I can be reached at {address-5} or on {number-6}.

Kind regards,
{name-7}`

export const GERMAN_ANSWER = `Guten Tag {name-1},

haben Sie vielen Dank für Ihre Nachricht vom 12. März zur Stelle als {role-2} bei {employer-3} und für die 2 Gespräche zuvor. Mit meinen 6 Jahren Erfahrung mit {term-4} hat es dieses Mal nicht gereicht, das verstehe ich.

Wenn Sie eine Minute Zeit haben, wäre mir eines eine Hilfe: Welche Antwort von mir hätte stärker sein müssen? Erreichen können Sie mich unter {address-5} oder {number-6}.

Herzliche Grüße
{name-7}`

/** Why a rewording is refused, or `null` where it is taken. */
export function refusalOf(letter: typeof ENGLISH, answer: string): string | null {
  const checked = checkRewording(letter, answer)
  return 'refused' in checked ? checked.refused : null
}
