/**
 * Prints how good the diagnosis is on invented searches and rejections whose truth is known:
 * `npm run eval:diagnosis [-- --tune] [-- --write]`. Without `--tune`: the worlds and seeds kept
 * aside, with the bars. `--write` puts the report into docs/methods/diagnosis-figures.md.
 * Exit 1 when a figure misses its bar.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CauseFigures, causeFigures } from './diagnosis/cause-report.ts'
import { type ForecastFigures, forecastFigures } from './diagnosis/forecast-report.ts'
import { type LeakFigures, leakFigures } from './diagnosis/leak-report.ts'
import { type LessonFigures, lessonFigures } from './diagnosis/lesson-report.ts'
import { CAUSE_WORLDS } from './diagnosis/made-rejections.ts'
import { WORLDS } from './diagnosis/worlds.ts'

const SEARCHES = 2_000
const FORECASTS = 800
const REJECTIONS = 900
/** People whose last rejection is looked at after so many others. */
const [PEOPLE, EARLIER] = [2_000, 12]
const REPORT = join(import.meta.dirname, '../../docs/methods/diagnosis-figures.md')

const isTuning = process.argv.includes('--tune')
const [world, causeWorld, seed] = isTuning
  ? ([WORLDS.ladder, CAUSE_WORLDS.severest, 'tune'] as const)
  : ([WORLDS.rivals, CAUSE_WORLDS.person, 'report'] as const)

type Bar = {
  readonly name: string
  readonly value: number
  readonly least?: number
  readonly most?: number
}

function bars(leaks: LeakFigures, causes: CauseFigures, forecast: ForecastFigures): readonly Bar[] {
  return [
    {
      name: 'leaks found at 5% false alarms, as part of what the oracle finds',
      value: leaks.found / leaks.oracleFound,
      least: 0.85,
    },
    { name: 'false alarms at "possible"', value: leaks.possible.falseAlarms, most: 0.05 },
    {
      name: 'Brier score of the three sides, against the oracle’s',
      value: causes.brier.ours / causes.brier.oracle,
      most: 1.1,
    },
    { name: 'expected calibration error of the sides', value: causes.calibrationError, most: 0.05 },
    {
      name: 'information gained, as part of what the oracle gains by every answer',
      value: causes.gained.ofAll,
      least: 0.8,
    },
    {
      name: 'offers within the 80% interval of weeks',
      value: forecast.weeks.inside,
      least: 0.75,
      most: 0.85,
    },
  ]
}

const isMet = ({ value, least = -Infinity, most = Infinity }: Bar): boolean =>
  value >= least && value <= most

const share = (value: number): string => value.toFixed(3)

function barLine(bar: Bar): string {
  const least = bar.least === undefined ? '' : `at least ${bar.least}`
  const most = bar.most === undefined ? '' : `at most ${bar.most}`
  const asked = [least, most].filter(Boolean).join(', ')
  return `| ${bar.name} | ${share(bar.value)} | ${asked} | ${isMet(bar) ? 'met' : '**not met**'} |`
}

type Lessons = Readonly<Record<'differing' | 'alike', LessonFigures>>

function report(
  leaks: LeakFigures,
  causes: CauseFigures,
  lessons: Lessons,
  forecast: ForecastFigures,
): string {
  const asBars = bars(leaks, causes, forecast).map(barLine)
  const byN = leaks.byN.map(
    ({ upTo, found, oracleFound }) =>
      `| ${upTo - 39} to ${upTo} | ${share(found)} | ${share(oracleFound)} |`,
  )
  const fifths = forecast.reliability.map(
    ({ said, came, n }) => `| ${share(said)} | ${share(came)} | ${n} |`,
  )
  return [
    '# Figures of the diagnosis',
    '',
    `Written by \`npm run eval:diagnosis -- --write\`: do not edit. Worlds \`${world.name}\` and \`${causeWorld.name}\`, which nothing was fitted to, though they were looked at while this was built (tests/eval/diagnosis; \`ladder\`, \`severest\`, \`careless\` and \`moody\` are for tuning; how often, decision 0018 tells). They work otherwise than the diagnosis assumes: rivals, strengths that go together over the stages, other delays, kinds of work that differ; priors off by up to half, people who differ, answers that speak of the loudest cause alone or are given at random. An oracle knows the world, and sees what the person sees.`,
    '',
    '| figure | value | bar | |',
    '| --- | --- | --- | --- |',
    ...asBars,
    '',
    `## Leaks (${leaks.searches} searches of 40 to 160 applications, half with a leak of .45 × the person’s own rate)`,
    '',
    `At the threshold that gives 5% false alarms ${share(leaks.found)} are found at the right stage, by the oracle ${share(leaks.oracleFound)}: most leaks cannot be told from chance at these numbers by anyone. At "possible" (.60) ${share(leaks.possible.found)} with ${share(leaks.possible.falseAlarms)} false alarms, at "likely" (.80) ${share(leaks.likely.found)} with ${share(leaks.likely.falseAlarms)}.`,
    '',
    '| applications | found | by the oracle |',
    '| --- | --- | --- |',
    ...byN,
    '',
    `## Causes (${causes.rejections} rejections, ${causes.questions.toFixed(1)} questions each)`,
    '',
    `The deciding cause is first in ${share(causes.first)}, among the first three in ${share(causes.amongThree)}. Brier score of the sides ${share(causes.brier.before)} before the questions, ${share(causes.brier.ours)} after them, the oracle’s ${share(causes.brier.oracle)}. Log loss in bits ${share(causes.logLoss.before)}, ${share(causes.logLoss.ours)}; the oracle’s ${share(causes.logLoss.oracleBefore)} before, ${share(causes.logLoss.oracle)} after the same answers, ${share(causes.logLoss.oracleAll)} after all that could be given. Information gained: ${share(causes.gained.ofSame)} of what the oracle gains by the same answers.`,
    '',
    `## What one’s own noes teach (${PEOPLE} people, the last rejection after ${EARLIER} others, 7 answers each)`,
    '',
    `Where people differ (log odds of each cause spread by .8), the loss over whether each cause was there falls by ${fallOf(lessons.differing, 'presence')} bits and the Brier score of the sides by ${fallOf(lessons.differing, 'brier')}; where all are alike, by ${fallOf(lessons.alike, 'presence')} and ${fallOf(lessons.alike, 'brier')}.`,
    '',
    `## Forecast (${forecast.searches} searches, stopped after 10 to 200 applications)`,
    '',
    `Offers within the 80% interval: weeks ${share(forecast.weeks.inside)}, applications ${share(forecast.applications.inside)} (a forecast of 0, something under way, cannot be missed below). Mean pinball loss of the logarithm: weeks ${share(forecast.weeks.pinball)} (with the usual rates alone ${share(forecast.weeks.usualPinball)}), applications ${share(forecast.applications.pinball)} (${share(forecast.applications.usualPinball)}). Brier score of an offer within twelve weeks ${share(forecast.brier)}, of the base rate ${share(forecast.baseBrier)}.`,
    '',
    '| said | came | searches |',
    '| --- | --- | --- |',
    ...fifths,
    '',
  ].join('\n')
}

const fallOf = (figures: LessonFigures, of: 'presence' | 'brier'): string =>
  (figures.without[of] - figures.with[of]).toFixed(4)

const leaks = leakFigures(world, seed, SEARCHES)
const causes = causeFigures(causeWorld, seed, REJECTIONS)
const lessons = {
  differing: lessonFigures(causeWorld, seed, PEOPLE, EARLIER, true),
  alike: lessonFigures(causeWorld, seed, PEOPLE, EARLIER, false),
}
const forecast = forecastFigures(world, seed, FORECASTS)
const text = report(leaks, causes, lessons, forecast)
process.stdout.write(text)
if (isTuning) {
  for (const other of [CAUSE_WORLDS.careless, CAUSE_WORLDS.moody]) {
    const { gained, brier, calibrationError, questions } = causeFigures(other, seed, REJECTIONS)
    process.stdout.write(
      `\nWorld \`${other.name}\`: information gained ${share(gained.ofAll)}, Brier score against the oracle’s ${share(brier.ours / brier.oracle)}, calibration error ${share(calibrationError)}, ${questions.toFixed(1)} questions.\n`,
    )
  }
}
if (process.argv.includes('--write') && !isTuning) writeFileSync(REPORT, text)
if (!bars(leaks, causes, forecast).every(isMet)) process.exitCode = 1
