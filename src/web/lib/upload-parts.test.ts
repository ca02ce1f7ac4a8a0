import { expect, it } from 'vitest'
import type { FileReport } from '#contracts/views.ts'
import { comingIn, uploadParts } from '#web/lib/upload-parts.ts'

const report = (file: string, imported: number): FileReport => ({
  file,
  format: 'sheet',
  read: imported,
  imported,
  duplicate: 0,
  rejected: 0,
  problems: [],
})
const ROWS = { applications: 0, messages: 0, toReview: 0 }

it('puts each report and refusal with the file that was chosen, those of a zip together', () => {
  const files = [report('b.zip/one.csv', 1), report('a.csv', 2), report('b.zip/two.csv', 4)]
  const refused = [{ file: 'c.pdf', code: 'nothing-readable', reason: 'No.' }]
  const paths = ['a.csv', 'b.zip', 'c.pdf']
  const parts = uploadParts({ paths, report: { ...ROWS, files, refused } })
  expect(parts.map(({ path, files: of, refused: not }) => [path, of.length, not.length])).toEqual([
    ['a.csv', 1, 0],
    ['b.zip', 2, 0],
    ['c.pdf', 0, 1],
  ])
  expect(comingIn({ files })).toBe(7)
})
