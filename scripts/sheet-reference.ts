/**
 * The page docs/reference/sheets.md: its tables are made from those in the code, so that no
 * alias or word is understood that the page does not name. Written by write-schemas.ts.
 */
import { CHANNEL_WORDS } from '../src/core/formats/sheet/channel-words.ts'
import {
  BARE_DATE_NAMES,
  FIELD_NAMES,
  STEP_NAMES,
  STEP_PATTERNS,
} from '../src/core/formats/sheet/column-aliases.ts'
import { STATUS_PHRASES, TURNING_WORDS } from '../src/core/formats/sheet/status-words.ts'
import { STEP_PHRASES } from '../src/core/formats/sheet/step-words.ts'

type Rows = readonly (readonly [string, readonly string[]])[]

const table = (head: string, words: string, rows: Rows) =>
  [
    `| ${head} | ${words} |`,
    '|---|---|',
    ...rows.map(([name, list]) => `| \`${name}\` | ${list.join(', ')} |`),
  ].join('\n')

const rowsOf = (held: Readonly<Record<string, readonly string[]>>): Rows => Object.entries(held)

/** The whole page. */
export function sheetReference(): string {
  const channels: Rows = CHANNEL_WORDS.map(({ channel, words }) => [channel, words])
  return `# Spreadsheets

\`comeback import search.csv\` and "Bring in" take any table of applications as CSV: one row an application, the columns named in a header row. Commas, semicolons, tabs and bars part the cells; UTF-8, UTF-16 and windows-1252 are told apart; title lines above the header are passed over. This page is made from the tables in the code (\`npx node scripts/write-schemas.ts\`), and a test compares.

## What happens to a row

Each row under the header that is not blank is taken, or left out with a problem that names its row (as your spreadsheet numbers it), its column, the value and the reason. Nothing unreadable gets a default. Left out are: a row without an employer; one with a date, a status or a step that cannot be read; one that was not applied for yet; totals, headings, a repeated header. Columns that are taken for nothing are kept with the application, under their names.

Some problems leave their row in: a date without a year that nothing around it tells (the step is kept, its date is not known), a step dated before the application, and a sheet in which no column tells how the applications went. Rows that hold only line numbers, unticked boxes or formulas without a value are blank.

## Columns

Names are compared without case, accents and signs, and a typo is forgiven. To name a column yourself: \`--map role=Position\`; to say that no column holds a field: \`--map role=\`. An employer is the one field that must be found.

${table('field', 'names', rowsOf(FIELD_NAMES))}

A step may have columns of its own, also several (\`Interview 1\`, \`Interview 2\`). \`Declined\` alone is the employer's no, unless that has a column besides; \`Phone\` between other steps is a phone screen, unless it holds numbers; \`Onsite\` is the final round, unless the sheet has one besides. A question is read for what it asks (\`Did you get an offer?\`). Any other name before \`interview\` or \`round\` (\`Managerial round\`), and \`Tech\`, is an interview where its cells read as a step. Where no column is named as a status or a rejection, one that reads like a status is taken for it. \`Name\` is the employer where no other column is, beside roles and steps.

${table('step', 'names', rowsOf(STEP_NAMES))}

Each of these names may stand in one of these patterns (\`#\` is the name, \`9\` a number): ${STEP_PATTERNS.map((pattern) => `\`${pattern}\``).join(', ')}. A column called ${BARE_DATE_NAMES.map((name) => `\`${name}\``).join(', ')} is the day of applying where no other column is.

## A column for one step

A date, yes or no, or words. A date means that it happened then. Blank means that it is not known to have happened. A number counts rounds; an amount in the column of offers is an offer.

${table('meaning', 'words', rowsOf(STEP_PHRASES))}

\`failed\` in a step's column: the step was reached, and a rejection followed. In the column of offers it is a rejection without an offer. \`ghosted\` ends the application as \`closed\` and does not count the step as reached; \`ghostedAfter\` does.

## A status

Phrases are found longest first, a typo is forgiven, several may stand in one status ("Rejected after phone screen"). \`planned\` means not applied for yet. \`silent\` and \`underway\` mean applied, and nothing more. \`saidNo\` is read only where the sheet tells who said no. A step after one of the words of \`skip\` did not happen. \`talk\` is a phone screen where nothing else is named. \`ownNo\` declines an offer that is told, else it withdraws. A step after \`missed\` did not happen, and an offer that did not is a no. What has a question mark is not read, but \`Ghosted?\`, which is no end yet.

${table('meaning', 'phrases', rowsOf(STATUS_PHRASES))}

A status with one of these words outside a phrase is not read, for it may mean the opposite: ${[...TURNING_WORDS].join(', ')}.

The column of the status date dates the last step that the status tells of, unless that is only "applied".

## Dates

\`2026-03-14\`, \`2026/03/14\`, \`20260314\`, \`3/14/2026\`, \`14.03.2026\`, \`14-Mar-26\`, \`March 14th, 2026\`, \`Sat, 14 Mar 2026 9:15 AM\`, and Excel's numbers (\`46095\`). Two-digit years from 00 to 69 are the 2000s.

Which number is the day is told by, in this order: \`--dates day-first\` or \`--dates month-first\`; LinkedIn's own export, which has the month first; a number above 12 in the same column; the sheet's other columns; dots, which stand where the day comes first; the order in which things can happen (nothing before the application, a list that is sorted). Where it stays open, the rows it matters for are left out, and the import asks.

A missing year is taken from the row's other dates, so that steps follow each other within ${330} days, or from the sheet where all its dates lie in one year, or from the rows above and below where they agree.

## Channels

The first line that fits decides. What fits none is kept as it is, and the channel is not known.

${table('channel', 'words', channels)}

## Known exports

LinkedIn's \`Job Applications.csv\` (its applications are Easy Apply), and the CSV exports of Huntr, Teal, Simplify, Notion and Airtable, by their column names.
`
}
