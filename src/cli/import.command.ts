/** `comeback import FILE…`: takes any supported file in. */
import { type Command, Option } from 'commander'
import type { ImportRequest } from '#app/import/import-files.ts'
import type { ImportProgress } from '#app/import/import-watch.ts'
import type { FileReport, ImportReport } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import { namedValues, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type Mapping = NonNullable<ReturnType<NonNullable<ImportRequest['sheetOptions']>>['mapping']>

type ImportOptions = GlobalOptions & {
  readonly dryRun?: boolean
  readonly map?: Readonly<Record<string, string>>
  readonly dates?: 'day-first' | 'month-first'
}

export function importCommand(world: CliWorld): Command {
  return newCommand(
    'import',
    'take in a mailbox, mails, a spreadsheet, a history file, or a zip of these',
  )
    .argument('<files...>', 'files or folders')
    .option('--dry-run', 'say what would happen, and keep nothing')
    .option(
      '--map <field=Column>',
      'what a column of a spreadsheet holds; may be repeated',
      namedValues,
    )
    .addOption(
      new Option(
        '--dates <order>',
        'day-first or month-first, where a spreadsheet leaves it open',
      ).choices(['day-first', 'month-first']),
    )
    .action(async (paths: string[], options: ImportOptions) => {
      // Parsers and readers are a third of the program; commands that need none start without.
      const { importFiles } = await import('#app/import/import-files.ts')
      const { services } = await world.openHome(options)
      const report = await importFiles(services, {
        paths,
        dryRun: options.dryRun ?? false,
        sheetOptions: () => ({
          ...(options.map && { mapping: options.map as Mapping }),
          ...(options.dates && { dateOrder: options.dates }),
        }),
        onProgress: (progress) => world.tell(progressLine(progress)),
        signal: world.stopSignal,
      }).catch((error: unknown) => {
        throw withHint(error)
      })
      if (!report.stopped) {
        show(world, options, report, renderReport)
        return
      }
      // Under --json the refusal carries the report: stdout holds one document.
      if (!options.json) show(world, options, report, renderReport)
      throw new DomainError(
        'stopped',
        'Stopped as asked. What was taken in is kept; run it again to go on.',
        { report },
      )
    })
}

/** A refusal of a sheet that only needs a word of the person, with how to say it here. */
function withHint(error: unknown): unknown {
  if (!(error instanceof DomainError && Array.isArray(error.details.columns))) return error
  const { code, message, details } = error
  const asksOrder = Array.isArray(details.questions) && details.questions.length > 0
  const hint = asksOrder
    ? 'Add --dates day-first or --dates month-first.'
    : 'To name a column, add for example --map employer="Column".'
  return new DomainError(code, `${message} ${hint}`, details, { cause: error })
}

function progressLine({ file, records, secondsLeft, ...read }: ImportProgress): string {
  const { bytesRead, bytesTotal } = read
  const share = bytesTotal ? ` (${Math.min(100, Math.round((100 * bytesRead) / bytesTotal))}%)` : ''
  const wait = secondsLeft === null || secondsLeft === 0 ? '' : `, ${timeLeft(secondsLeft)} left`
  return `kept ${records} from ${file}${share}${wait}\n`
}

/** Rounded as such a guess deserves. */
function timeLeft(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(5, 5 * Math.round(seconds / 5))} seconds`
  return `about ${Math.round(seconds / 60)} minutes`
}

function renderReport({ files, applications, messages, toReview }: ImportReport): string {
  const review =
    toReview > 0 ? `\n${toReview} mails wait for your word under Import and review.` : ''
  return [
    ...files.flatMap(renderFile),
    `Your search now: ${applications} applications, ${messages} mails.${review}`,
  ].join('\n')
}

function renderFile(report: FileReport): readonly string[] {
  const { file, format, read, imported, duplicate, rejected, problems, columns, questions } = report
  const used = (columns ?? []).filter(({ field }) => field !== null)
  const unused = (columns ?? []).filter(({ field }) => field === null)
  return [
    `${file} (${format}): ${read} read, ${imported} new, ${duplicate} known already, ${rejected} not taken.`,
    ...used.map(({ name, field }) => `  "${name}" is taken as ${field}`),
    ...(unused[0]
      ? [
          `  Not used: ${unused.map(({ name }) => `"${name}"`).join(', ')}. To use one, add for example --map status="${unused[0].name}".`,
        ]
      : []),
    ...(questions ?? []).map(
      ({ columns: names }) =>
        `  Day or month first in ${names.join(', ')}? Say --dates day-first or month-first.`,
    ),
    ...problems.map(
      ({ place, field, reason }) => `  ${place}${field ? `, ${field}` : ''}: ${reason}`,
    ),
  ]
}
