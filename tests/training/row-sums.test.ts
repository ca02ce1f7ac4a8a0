/** What is run lies beside what is written. */
import { expect, it } from 'vitest'
import { compiledWat } from '../../scripts/mail-training/compile-wat.ts'
import { rowSumsCode } from '../../src/core/mail/learned/weights-file.ts'

it('is run as it is written: npm run build:row-sums', async () => {
  const file = new URL('../../src/core/mail/learned/row-sums.wat', import.meta.url)
  expect(new Uint8Array(rowSumsCode())).toEqual(await compiledWat(file))
})
