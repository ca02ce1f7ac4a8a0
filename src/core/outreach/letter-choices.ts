/** How a letter shall be written, as far as the person chose: register, language, form, question. */
import { DomainError } from '#core/model/errors.ts'
import {
  LETTER_REGISTERS,
  type LetterKind,
  type LetterName,
  type LetterRegister,
  type LetterVariant,
} from '#core/model/letter-kinds.ts'
import { LANGUAGES, type Language } from './wording/wordings.ts'

export type LetterChoices = {
  readonly register: LetterRegister
  readonly language: Language
  readonly variant: LetterVariant | null
  /** Id of a question of the bank, or `null` for the one that fits best. */
  readonly question: string | null
}

/** Forms that a kind has besides its usual one. */
export const VARIANTS_OF: Readonly<Partial<Record<LetterName, readonly LetterVariant[]>>> = {
  'feedback-request': ['call'],
} satisfies Partial<Record<LetterKind, readonly LetterVariant[]>>

/** As they come from a command or an address. */
export type RawChoices = { readonly [K in keyof LetterChoices]?: string | null | undefined }

function oneOf<T extends string>(what: string, known: readonly T[], wanted: string): T {
  const found = known.find((one) => one === wanted)
  if (found) return found
  const there = known.length > 0 ? `There are: ${known.join(', ')}.` : 'This letter has none.'
  throw new DomainError('bad-input', `There is no ${what} "${wanted}". ${there}`)
}

/**
 * Reads what was chosen; what was not is the usual: warm, English, no other form.
 *
 * @throws DomainError `bad-input` for a register, language or form that does not exist
 */
export function readChoices(kind: LetterName, raw: RawChoices = {}): LetterChoices {
  const { register, language, variant, question } = raw
  return {
    register: register ? oneOf('register', LETTER_REGISTERS, register) : LETTER_REGISTERS[0],
    language: language ? oneOf('language', LANGUAGES, language) : 'en',
    variant: variant ? oneOf('form', VARIANTS_OF[kind] ?? [], variant) : null,
    question: question ?? null,
  }
}
