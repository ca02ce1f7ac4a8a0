#!/usr/bin/env node
/**
 * The bin. In JavaScript, and apart from the program in TypeScript, so that Node's compile cache is
 * on before the first type is to be stripped: with a warm cache Node then never loads its type
 * stripper, which takes 15 MB and a twelfth of a short command's time (decision 0034).
 *
 * What reads much mail starts anew in its own place, once, with a nursery of four megabytes: with one,
 * as V8 begins, Node clears away what is short-lived 1,400 times in 80 MB of mail, and a large import
 * takes a fifth more time. The flag is heard from the start alone (decision 0044).
 */
import { enableCompileCache } from 'node:module'

const NURSERY = '--min-semi-space-size=4'
const READS_MAIL = ['import', 'mail', 'serve', 'demo']

const [program, file, ...asked] = process.argv
const readsMail = asked.length === 0 || asked.some((one) => READS_MAIL.includes(one))
// Windows has no such call: there it takes longer.
if (readsMail && process.platform !== 'win32' && !process.execArgv.includes(NURSERY))
  process.execve(program, [program, ...process.execArgv, NURSERY, file, ...asked])

enableCompileCache()
await import('../src/main/cli.ts')
