/**
 * German as the tone guard knows it: phrases alone, until there are letters to learn from.
 * Pages speak English, so the reasons do; what is put in is German. Data only.
 */
import type { ToneKind } from '#core/model/tone.ts'
import { ENGLISH_ADVICE } from '../english/advice.ts'
import type { CalmerLine, ToneAdvice, ToneLanguage } from '../tone-language.ts'

const PHRASES: Readonly<Partial<Record<ToneKind, readonly string[]>>> = {
  anger: ['lächerlich|unverschämt\\w*|schockiert|stinksauer|empört|frechheit|zeitverschwendung'],
  blame: [
    'unfair\\w*|ungerecht\\w*|respektlos\\w*|inakzeptabel|unprofessionell\\w*|ihr fehler|selbst schuld|wie können sie',
  ],
  argument: ['falsche entscheidung|fehlentscheidung|überdenken sie'],
  begging: [
    'bitte,? bitte|ich flehe|verzweifelt\\w*|letzte (?:chance|hoffnung)|ich brauche diesen job|am boden zerstört|geben sie mir (?:noch )?eine chance|ich würde alles tun',
  ],
  apology: [
    'tut mir (?:so|sehr|wirklich) leid|ich entschuldige mich|entschuldigung für die störung|verzeihen sie|ich weiß, sie sind beschäftigt',
  ],
  pressure: ['ich verlange|ich erwarte ihre antwort|umgehend'],
  threat: ['mein(?:en)? anwalt|rechtliche schritte|öffentlich machen'],
}

const CALMER: Readonly<Partial<Record<ToneKind, readonly CalmerLine[]>>> = {
  anger: [{ say: 'Ich war darüber enttäuscht.' }],
  blame: [{ say: 'Es lief nicht so, wie ich gehofft hatte.' }],
  argument: [{ say: 'Mögen Sie mir sagen, was den Ausschlag gab?' }],
  begging: [{ say: 'Wenn sich etwas ändert, freue ich mich über eine Nachricht.' }],
  apology: [{ say: '' }],
  pressure: [{ say: 'Über eine kurze Nachricht zum Stand würde ich mich freuen.' }],
  threat: [{ say: '' }],
}

/** One entry for each kind of English: a kind without German words is never found. */
function byKind<Value>(make: (kind: ToneKind) => Value): Readonly<Record<ToneKind, Value>> {
  const kinds = Object.keys(ENGLISH_ADVICE) as ToneKind[]
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<ToneKind, Value>
}

export const GERMAN_TONE: ToneLanguage = {
  advice: byKind(
    (kind): ToneAdvice => ({ why: ENGLISH_ADVICE[kind].why, calmer: CALMER[kind] ?? [] }),
  ),
  phrases: byKind((kind) => ({ sure: PHRASES[kind] ?? [], hint: [] })),
  wordLists: {},
  families: {},
}
