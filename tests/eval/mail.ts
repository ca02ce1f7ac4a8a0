/**
 * Prints how well mails are read: `npm run eval:mail`. On the parts kept aside, as a whole and by
 * language, with the bars beside; on two earlier held-out parts; beside a keyword rule, a list of
 * phrases and a person who saw no labels; and whether each named behaviour holds.
 *
 * The parts measured give figures only: who looks at their misses has tuned on them. With
 * `--behaviours` the ids of behaviours' cases that do not hold are named as well.
 */
import type { MailReading, MessageKind } from '#core/model/message.ts'
import { behaviourFigures } from './behaviours.ts'
import {
  asMail,
  corpusPart,
  type LabelledMail,
  languageOf,
  MAIL_LANGUAGES,
  MEASURED_PARTS,
  PARTS_BY_AGE,
  secondReadings,
} from './corpus.ts'
import { keywordKind } from './keyword-rule.ts'
import { type Figures, figuresOf, type Read, readAll } from './mail-figures.ts'
import { phraseKind } from './phrase-list.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const told = (value: number): string => value.toFixed(3)

function head(title: string, { n, macroF1, rejection, falseRejections }: Figures): void {
  say(
    `${title.padEnd(34)} ${String(n).padStart(3)} mails  macro-F1 ${told(macroF1)}  rejection precision ${told(rejection.precision)} recall ${told(rejection.recall)} F1 ${told(rejection.f1)}  false rejections ${falseRejections}`,
  )
}

function details(figures: Figures): void {
  for (const field of ['employer', 'role'] as const) {
    const { n, exact, missing, wrong, invented, inventedShare } = figures[field]
    say(
      `  ${field.padEnd(8)} exact ${told(exact)} of ${n}; missing ${missing}, wrong ${wrong}, invented ${invented} (${told(inventedShare)})`,
    )
  }
  say(
    `  stated reason ${told(figures.reason)}, after stage ${told(figures.afterStage)}; false rejections unasked ${figures.falseRejectionsUnasked}; asked about ${figures.toReview}`,
  )
  say(
    `  right at confidence ${figures.reliability.map(({ from, n, right }) => `${from}+: ${told(right)} of ${n}`).join('   ')}`,
  )
}

function kinds({ kinds: scores }: Figures): void {
  for (const [kind, { precision, recall, f1, n }] of Object.entries(scores))
    say(
      `  ${kind.padEnd(16)} n ${String(n).padStart(3)}  precision ${told(precision)}  recall ${told(recall)}  F1 ${told(f1)}`,
    )
}

/** The same mails, of which a rule tells the kind alone. */
function byRule(
  mails: readonly LabelledMail[],
  rule: (mail: ReturnType<typeof asMail>) => MessageKind,
) {
  const reads = mails.map((labelled): Read => {
    const reading = { kind: rule(asMail(labelled)), confidence: 1, needsReview: false }
    return { labelled, reading: { ...NOTHING, ...reading } }
  })
  return figuresOf(reads)
}
const NOTHING: MailReading = {
  kind: 'other',
  confidence: 1,
  employer: null,
  role: null,
  date: null,
  statedReason: null,
  afterStage: null,
  round: null,
  decidedBy: [],
  needsReview: false,
}

const seconds = secondReadings()

/** What a person tells who read the same mails without their labels: how far the labels carry. */
function bySecondReader(mails: readonly LabelledMail[]): void {
  const reads = mails.flatMap((labelled): readonly Read[] => {
    const second = seconds.get(labelled.id)
    if (!second) return []
    const { kind, employer, role, reason, after } = second
    const details = { statedReason: reason ?? null, afterStage: after ?? null }
    return [{ labelled, reading: { ...NOTHING, kind, employer, role, ...details } }]
  })
  if (reads.length === 0) return
  const figures = figuresOf(reads)
  head(`  a person without labels, ${reads.length}`, figures)
  const { employer, role, reason, afterStage } = figures
  say(
    `    employer ${told(employer.exact)}, role ${told(role.exact)}, invented ${told(role.inventedShare)}, stated reason ${told(reason)}, after stage ${told(afterStage)}`,
  )
}

function bars(part: string, figures: Figures): void {
  const { macroF1, rejection, falseRejections, employer, role, reason, n } = figures
  const rows = [
    ['macro-F1', macroF1, 0.93, 'at least'],
    ['rejection F1', rejection.f1, 0.97, 'at least'],
    ['false rejections in 500', (falseRejections * 500) / n, 1, 'at most'],
    ['employer exact', employer.exact, 0.92, 'at least'],
    ['role exact', role.exact, 0.88, 'at least'],
    ['employer invented', employer.inventedShare, 0.01, 'at most'],
    ['role invented', role.inventedShare, 0.01, 'at most'],
    ['stated reason', reason, 0.85, 'at least'],
  ] as const
  say(`\nBars on ${part}`)
  for (const [name, value, bar, side] of rows) {
    const isMet = side === 'at least' ? value >= bar : value <= bar
    say(`  ${name.padEnd(24)} ${told(value)}  ${side} ${bar}  ${isMet ? 'met' : 'NOT MET'}`)
  }
}

function report(part: string, mails: readonly LabelledMail[]): void {
  const figures = figuresOf(readAll(mails))
  say(`\n== ${part}`)
  head('reader', figures)
  details(figures)
  kinds(figures)
  head('  keyword rule beside it', byRule(mails, keywordKind))
  head('  list of phrases beside it', byRule(mails, phraseKind))
  bySecondReader(mails)
  const languages = MAIL_LANGUAGES.filter((language) =>
    mails.some((mail) => languageOf(mail) === language),
  )
  if (languages.length > 1) {
    for (const language of languages) {
      const own = mails.filter((mail) => languageOf(mail) === language)
      head(`reader, ${language}`, figuresOf(readAll(own)))
      details(figuresOf(readAll(own)))
      head('  list of phrases beside it', byRule(own, phraseKind))
    }
    if (part.startsWith('kept-aside')) bars(part, figures)
  }
}

for (const part of MEASURED_PARTS) report(part, corpusPart(part))
// One author alone has too few mails for a bar of one in 500.
const asTheyCome = MEASURED_PARTS.filter((part) => part.startsWith('kept-aside-mixed'))
report('kept-aside, as they come, together', asTheyCome.flatMap(corpusPart))
for (const [name, parts] of Object.entries(PARTS_BY_AGE).toReversed())
  report(`kept-aside, as they come, ${name}`, parts.flatMap(corpusPart))

say('\n== behaviours')
const behaviours = behaviourFigures()
for (const { behaviour, cases, held, languages, broken } of behaviours) {
  const named =
    process.argv.includes('--behaviours') && broken.length > 0 ? `  ${broken.join(' ')}` : ''
  say(`  ${behaviour.padEnd(24)} ${held} of ${cases} (${languages.join(', ')})${named}`)
}
const sum = (of: 'held' | 'cases') => behaviours.reduce((total, one) => total + one[of], 0)
say(`  together ${sum('held')} of ${sum('cases')}`)
