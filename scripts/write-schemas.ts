/**
 * Writes the published JSON Schema from the contract. Run it after changing
 * src/contracts/history-schema.ts: `npx node scripts/write-schemas.ts`. A test compares.
 */
import { writeFileSync } from 'node:fs'
import { historyFileJsonSchema } from '../src/contracts/history-file.ts'

const target = new URL('../docs/reference/history-file.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(historyFileJsonSchema(), null, 2)}\n`)
console.log('docs/reference/history-file.schema.json')
