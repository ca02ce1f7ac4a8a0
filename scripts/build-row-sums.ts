/** Compiles what the networks are read with: `npm run build:row-sums`. A test holds that this was done. */
import { writeFileSync } from 'node:fs'
import { compiledWat } from './mail-training/compile-wat.ts'

const LEARNED = new URL('../src/core/mail/learned/', import.meta.url)
writeFileSync(
  new URL('row-sums.wasm', LEARNED),
  await compiledWat(new URL('row-sums.wat', LEARNED)),
)
