/** What is under way, in one sentence, with the next talk where its day is known. */
import { withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { thousands } from '#core/model/number-words.ts'
import { standing } from '#core/model/stages.ts'
import { comingDay } from './today-words.ts'

/** How a talk to come is called. */
const TALKS: Readonly<Partial<Record<MilestoneKind, string>>> = {
  screen: 'call',
  interview: 'interview',
  final: 'final interview',
}

export function underWay(applications: readonly Application[], today: Day) {
  const open = applications.filter((application) => {
    const { outcome } = standing(withSilence(application, today).milestones)
    return outcome === 'open' || outcome === 'offer'
  })
  return { applications: open.length, sentence: sentenceOf(open, today) }
}

function sentenceOf(open: readonly Application[], today: Day): string {
  if (open.length === 0) return 'Nothing is under way at the moment.'
  const counted = open.length === 1 ? '1 application' : `${thousands(open.length)} applications`
  const next = nextTalk(open, today)
  if (next) return `Under way: ${counted}, ${next}.`
  const talking = open.filter(({ milestones }) => standing(milestones).stage !== 'applied').length
  if (talking === 0) return `Under way: ${counted}, no talks at the moment.`
  return `Under way: ${counted}, ${talking} of them in talks.`
}

/** "next interview Tuesday 10:00", or `null` where none is ahead. */
function nextTalk(open: readonly Application[], today: Day): string | null {
  const ahead = open
    .flatMap(({ milestones }) => milestones)
    .filter(({ kind, date }) => TALKS[kind] !== undefined && date !== null && date >= today)
    .toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)))[0]
  if (!ahead?.date) return null
  const { time } = ahead
  return `next ${TALKS[ahead.kind]} ${comingDay(ahead.date, today)}${time ? ` ${time}` : ''}`
}

const whenOf = (milestone: Milestone) => `${milestone.date}T${milestone.time ?? '99:99'}`
