/** How a letter is written, in its page's address: register, language, form, question, reader. Pure. */
import type { DraftView } from '#contracts/views.ts'

const KEYS = ['register', 'language', 'variant', 'question', 'to'] as const
/** Which kept letter is shown; `another`: not one that went, one writes again. */
const SHOWN = ['letter', 'another'] as const
export type LetterSearch = { readonly [K in (typeof KEYS | typeof SHOWN)[number]]?: string }

/** What an address says; what is no text says nothing. What does not exist the server refuses. */
export function letterSearchOf(raw: Readonly<Record<string, unknown>>): LetterSearch {
  const said = [...KEYS, ...SHOWN].filter((key) => typeof raw[key] === 'string' && raw[key] !== '')
  return Object.fromEntries(said.map((key) => [key, raw[key] as string]))
}

/** The query of the draft's address, with its question mark; empty where all is as usual. */
export function letterQuery(search: LetterSearch): string {
  const asked = KEYS.flatMap((key) => (search[key] ? [[key, search[key]]] : []))
  const query = new URLSearchParams(asked as [string, string][]).toString()
  return query === '' ? '' : `?${query}`
}

/** The address with one choice changed; an empty one is as usual. */
export function withChoice(
  search: LetterSearch,
  key: keyof LetterSearch,
  value: string,
): LetterSearch {
  return letterSearchOf({ ...search, [key]: value })
}

type Choices = NonNullable<DraftView['choices']>

/** Whom it can go to, the chosen one among them, as a list to choose from. */
export function readersOf({ recipients, to }: Choices): readonly { value: string; text: string }[] {
  const known = recipients.flatMap(({ name, address }) => {
    const value = name ?? address
    return value === null ? [] : [{ value, text: address && name ? `${name}, ${address}` : value }]
  })
  const isListed = to === null || known.some(({ value }) => value === to)
  return isListed ? known : [{ value: to, text: to }, ...known]
}

const REGISTER_IN_WORDS = { warm: 'warm', formal: 'formal' } as const

/** The choices in one line: "To Priya Shah, warm, in English". */
export function choicesInWords({ to, register, language, languages, variant }: Choices): string {
  const name = languages.find(({ id }) => id === language)?.name ?? language
  const parts = [
    to === null ? 'To nobody known yet' : `To ${to}`,
    ...(variant === 'call' ? ['for a call'] : []),
    REGISTER_IN_WORDS[register],
    `in ${name}`,
  ]
  return parts.join(', ')
}
