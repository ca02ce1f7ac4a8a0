/** The glossary that the learned models know words by, unpacked when a mail is first read. */
import { once } from 'es-toolkit/function/once'
import { unpackedGlossary } from './glossary.ts'
import { packedWeights } from './weights-file.ts'

export const glossary = once(() => unpackedGlossary(packedWeights('glossary')))
