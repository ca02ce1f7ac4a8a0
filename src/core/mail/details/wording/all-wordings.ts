/** The words of every language that is read for details. Data only. */
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'
import type { Wording } from './wording.ts'

export const WORDINGS: readonly Wording[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE]
