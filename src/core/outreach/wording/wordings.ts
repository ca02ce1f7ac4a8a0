/** The languages that letters can be written in. A further one: its file, and a line here. */
import { ENGLISH } from './english.ts'
import { GERMAN } from './german.ts'
import type { Wording } from './wording.ts'

export const WORDINGS = { en: ENGLISH, de: GERMAN } as const satisfies Readonly<
  Record<string, Wording>
>

export type Language = keyof typeof WORDINGS
export const LANGUAGES = Object.keys(WORDINGS) as readonly Language[]
