/** Beside each stored reading stands the version of its reader: other weights have another one. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { READER_VERSION } from '#core/mail/read-mail.ts'

const FOLDER = new URL('../../src/core/mail/learned/weights/', import.meta.url)
/** Of each version the weights, the newest last: with new weights comes a new line, no old one is changed. */
const WEIGHTS_OF: Readonly<Record<string, string>> = {
  'learned-5-languages-26': 'd2a2b72883685bda',
}

it('has a version of its own for each set of weights', () => {
  const hash = createHash('sha256')
  for (const name of readdirSync(FOLDER).toSorted())
    hash.update(readFileSync(new URL(name, FOLDER)))
  expect(WEIGHTS_OF[READER_VERSION]).toBe(hash.digest('hex').slice(0, 16))
  expect(Object.keys(WEIGHTS_OF).at(-1)).toBe(READER_VERSION)
  expect(new Set(Object.values(WEIGHTS_OF)).size).toBe(Object.keys(WEIGHTS_OF).length)
})
