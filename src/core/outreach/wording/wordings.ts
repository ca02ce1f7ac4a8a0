/** The languages that letters can be written in. A further one: its file, and a line here and in wording.ts. */
import { ENGLISH } from './english.ts'
import type { Language, Wording } from './wording.ts'

export const WORDINGS: Readonly<Record<Language, Wording>> = { en: ENGLISH }
