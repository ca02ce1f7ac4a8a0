/**
 * Prints how well mails are read, on the parts that were tuned on and on the held-out parts,
 * beside a plain keyword rule. Run: npx node tests/eval/mail.ts [--misses dev|second-tune]
 * The held-out parts give figures only: who looks at their misses has tuned on them.
 */
import { readMail } from '#core/mail/read-mail.ts'
import type { MailReading } from '#core/model/message.ts'
import { asMail, CORPUS_PARTS, type CorpusPart, corpusPart, TUNABLE_PARTS } from './corpus.ts'
import { keywordKind } from './keyword-rule.ts'
import { type Figures, figuresOf, type Read } from './mail-figures.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const pct = (value: number): string => value.toFixed(3)

function print(title: string, figures: Figures): void {
  say(`\n${title}: ${figures.n} mails, macro-F1 ${pct(figures.macroF1)}`)
  for (const [kind, { precision, recall, f1, n }] of Object.entries(figures.kinds)) {
    say(
      `  ${kind.padEnd(16)} n ${String(n).padStart(3)}  precision ${pct(precision)}  recall ${pct(recall)}  F1 ${pct(f1)}`,
    )
  }
  say(
    `  false rejections ${figures.falseRejections} (unasked ${figures.falseRejectionsUnasked}), to review ${figures.toReview}`,
  )
  for (const field of ['employer', 'role'] as const) {
    const { n, exact, missing, wrong, invented } = figures[field]
    say(
      `  ${field.padEnd(9)} exact ${pct(exact)} of ${n}; missing ${missing}, wrong ${wrong}, invented ${invented}`,
    )
  }
  say(`  stated reason ${pct(figures.reason)}, after stage ${pct(figures.afterStage)}`)
  say(
    `  right at confidence: ${figures.reliability.map(({ from, n, right }) => `${from}+ ${pct(right)} (n ${n})`).join(', ')}`,
  )
}

function misses(reads: readonly Read[]): void {
  for (const { labelled, reading } of reads) {
    const wrong: string[] = []
    if (labelled.kind !== reading.kind)
      wrong.push(
        `kind ${labelled.kind} → ${reading.kind} ${reading.confidence} ${JSON.stringify(reading.decidedBy)}`,
      )
    else if (!['other', 'alert'].includes(labelled.kind)) {
      if (labelled.employer !== reading.employer)
        wrong.push(`employer ${labelled.employer} → ${reading.employer}`)
      if (labelled.role !== reading.role) wrong.push(`role ${labelled.role} → ${reading.role}`)
      if (
        labelled.kind === 'rejection' &&
        (labelled.reason ?? 'no-reason') !== reading.statedReason
      )
        wrong.push(`reason ${labelled.reason} → ${reading.statedReason}`)
      if (labelled.kind === 'rejection' && (labelled.after ?? null) !== reading.afterStage)
        wrong.push(`after ${labelled.after} → ${reading.afterStage}`)
    }
    if (wrong.length > 0) say(`${labelled.id} [${labelled.subject}]\n    ${wrong.join('\n    ')}`)
  }
}

function readAll(part: CorpusPart): readonly Read[] {
  return corpusPart(part).map((labelled) => ({ labelled, reading: readMail(asMail(labelled)) }))
}

const asked = process.argv.includes('--misses')
  ? process.argv[process.argv.indexOf('--misses') + 1]
  : undefined
if (asked !== undefined && !TUNABLE_PARTS.some((part) => part === asked)) {
  throw new Error(`--misses takes ${TUNABLE_PARTS.join(' or ')}; held-out parts give figures only.`)
}
for (const part of CORPUS_PARTS) {
  const reads = readAll(part)
  if (asked === part) misses(reads)
  print(part, figuresOf(reads))
  const byKeyword = reads.map(({ labelled, reading }) => ({
    labelled,
    reading: {
      ...reading,
      kind: keywordKind(asMail(labelled)),
      confidence: 1,
      needsReview: false,
    } satisfies MailReading,
  }))
  const { macroF1, rejection, falseRejections } = figuresOf(byKeyword)
  say(
    `  keyword rule beside it: macro-F1 ${pct(macroF1)}, rejection precision ${pct(rejection.precision)} recall ${pct(rejection.recall)}, false rejections ${falseRejections}`,
  )
}
const all = CORPUS_PARTS.flatMap((part) => corpusPart(part).map(asMail))
if (all.length > 0) {
  for (let round = 0; round < 3; round += 1) for (const mail of all) readMail(mail)
  const start = performance.now()
  for (let round = 0; round < 10; round += 1) for (const mail of all) readMail(mail)
  say(
    `\n${(((performance.now() - start) / 10 / all.length) * 1000).toFixed(0)} microseconds per corpus mail (nearly all of the search)`,
  )
}
