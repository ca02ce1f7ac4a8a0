/** The glossary that the learned models know words by, unpacked when a mail is first read. */
import { once } from 'es-toolkit/function/once'
import { asOne, unpackedGlossary } from './glossary.ts'
import { packedWeights } from './weights-file.ts'

export const glossary = once(() => unpackedGlossary(packedWeights('glossary')))

/** What no known word means. */
export const NOTHING = 0

/** All that a word of this hash means, as one number; `NOTHING` where it is not known. */
export function meaningOf(hash: number): number {
  const meanings = glossary().get(hash)
  return meanings ? asOne(meanings) : NOTHING
}
