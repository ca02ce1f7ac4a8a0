/**
 * Writes the parts of docs/reference that are made from the code: the JSON Schema of the
 * history file and the page on spreadsheets. Run it after changing either
 * (`npx node scripts/write-schemas.ts`); tests/docs/formats.test.ts compares.
 */
import { writeFileSync } from 'node:fs'
import { historyFileJsonSchema } from '../src/contracts/history-file.ts'
import { sheetReference } from './sheet-reference.ts'

const FILES = {
  'history-file.schema.json': `${JSON.stringify(historyFileJsonSchema(), null, 2)}\n`,
  'sheets.md': sheetReference(),
}

for (const [name, content] of Object.entries(FILES)) {
  writeFileSync(new URL(`../docs/reference/${name}`, import.meta.url), content)
  console.log(`docs/reference/${name}`)
}
