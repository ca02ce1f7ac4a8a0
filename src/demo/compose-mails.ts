/**
 * From the story to the mails it left in the mailbox. Seeded; writes no headers or MIME, that is
 * mail-source.ts. Start reading at `mailsOfStory`.
 */
import { addDays, type Day, dayNumber, weekday } from '#core/model/dates.ts'
import type { RandomSource } from '#core/stats/random.ts'
import type { DemoMail, QuietApplication, Story } from './demo-application.ts'
import { drawOne } from './draw.ts'
import {
  EASY_APPLY_BOARD,
  OWN_SENDERS,
  QUICK_APPLY_BOARD,
  type Relay,
  TRACKING_RELAYS,
} from './employers.ts'
import type { Journey, JourneyMail } from './journeys.ts'
import { PERSON } from './person.ts'
import { ACKNOWLEDGEMENTS, EASY_APPLY_SENT, QUICK_APPLY_SENT } from './wordings/acknowledgements.ts'
import { AFTER_TALKS } from './wordings/after-talks.ts'
import { REJECTIONS } from './wordings/rejections.ts'
import {
  APPROACHES,
  FINAL_INVITATIONS,
  INTERVIEW_INVITATIONS,
  OWN_REPLIES,
  SCREEN_INVITATIONS,
  UPDATES,
} from './wordings/talks.ts'
import { filled, type Gaps, type Wording } from './wordings/wording.ts'

const ME = { name: PERSON.name, address: PERSON.address }
const WRITERS = ['Paula Stein', 'Owen Marsh', 'Katja Lund', 'Rhys Calder', 'Amina Doyle']

export function mailsOfStory(
  { journeys, quiet }: Story,
  today: Day,
  random: RandomSource,
): readonly DemoMail[] {
  return [
    ...journeys.flatMap((journey) =>
      journey.mails.flatMap((mail) => journeyMails(journey, mail, today, random)),
    ),
    ...quiet
      .filter(({ told }) => told !== 'sheet')
      .flatMap((application) => quietMails(application, random)),
  ]
}

export const slugOf = (employer: string): string =>
  employer
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** People write on working days. */
export function workingDay(today: Day, ago: number): Day {
  const day = addDays(today, -ago)
  const shift = [1, 0, 0, 0, 0, 0, -1][weekday(day)] as number
  return addDays(day, shift)
}

/** Made once: making one takes longer than writing a hundred dates. */
const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** `Tuesday 3 March` */
function dayInWords(day: Day): string {
  return DAY_IN_WORDS.format(dayNumber(day) * 86_400_000)
}

function journeyMails(
  journey: Journey,
  mail: JourneyMail,
  today: Day,
  random: RandomSource,
): readonly DemoMail[] {
  const { employer, role, person, title, team } = journey
  const day = workingDay(today, mail.ago)
  const slug = slugOf(employer)
  const [personFirst = '', ...rest] = person.split(' ')
  const address = `${personFirst}.${rest.at(-1)}@${slug}.example`.toLowerCase()
  const talkDay = 'talkAgo' in mail ? dayInWords(workingDay(today, mail.talkAgo)) : ''
  const time = drawOne(['10:00', '10.30 am', '11:00', '2pm', '14:30', '3 pm'], random)
  const gaps: Gaps = {
    ...{ employer, role, person, personFirst, title, team, slug, address, talkDay, time },
    first: PERSON.first,
    today: dayInWords(day),
  }
  const wording = journeyWording(mail)
  const isFromSystem = mail.what === 'acknowledged'
  const thread = isFromSystem ? `${slug}-in` : slug
  const sender = { name: person, address }
  const minute = 8 * 60 + Math.floor(random() * 540)
  const from = isFromSystem ? senderOf(drawOne(TRACKING_RELAYS, random), gaps) : sender
  const form = isFromSystem ? 'both' : 'plain'
  const written = mailOf({ wording, gaps, day, minute, from, thread, form })
  if (!('reply' in mail)) return [written]
  const text = filled(drawOne(OWN_REPLIES, random).text, gaps)
  const answer: DemoMail = {
    ...written,
    from: ME,
    to: sender,
    subject: written.subject.startsWith('Re:') ? written.subject : `Re: ${written.subject}`,
    text: `${text}\n\n${quoted(written)}`,
    minute: minute + 35,
    form: 'plain',
  }
  return [written, answer]
}

function journeyWording(mail: JourneyMail): Wording {
  const tables = {
    acknowledged: ACKNOWLEDGEMENTS,
    approach: APPROACHES,
    screen: SCREEN_INVITATIONS,
    interview: INTERVIEW_INVITATIONS,
    final: FINAL_INVITATIONS,
    update: UPDATES,
  }
  if (mail.what === 'end') return AFTER_TALKS[mail.wording]
  return tables[mail.what][mail.wording] as Wording
}

function quoted({ from, text, day }: DemoMail): string {
  const lines = text.split('\n').map((line) => `> ${line}`)
  return [`On ${dayInWords(day)}, ${from.name} <${from.address}> wrote:`, ...lines].join('\n')
}

function quietMails(application: QuietApplication, random: RandomSource): readonly DemoMail[] {
  const { employer, role, channel, appliedOn, rejectedOn, rejection, doubtful } = application
  const slug = slugOf(employer)
  const person = drawOne(WRITERS, random)
  const personFirst = person.split(' ')[0] as string
  const gaps: Gaps = {
    ...{ employer, role, person, personFirst, slug, first: PERSON.first },
    today: dayInWords(appliedOn),
  }
  const relay = random() < 0.72 ? drawOne(TRACKING_RELAYS, random) : drawOne(OWN_SENDERS, random)
  const own: Relay = relay
  const { received, receivedBy } = receipt(channel, own, random)
  const thread = `${slug}-${appliedOn}`
  const at = (day: Day, sender: Relay, wording: Wording, minute: number) =>
    mailOf({ wording, gaps, day, minute, from: senderOf(sender, gaps), thread, form: sender.form })
  const evening = 17 * 60 + Math.floor(random() * 320)
  const mails = [at(appliedOn, receivedBy, received, evening)]
  const nineToFive = 8 * 60 + Math.floor(random() * 560)
  if (rejectedOn !== null) {
    mails.push(at(rejectedOn, own, rejection ?? drawOne(REJECTIONS, random), nineToFive))
  }
  if (doubtful !== null) {
    const writer: Relay = {
      name: doubtful.text.includes('{person') ? person : '{employer}',
      address: `${personFirst.toLowerCase()}@{slug}.example`,
      form: 'plain',
    }
    mails.push(at(addDays(appliedOn, 9), writer, doubtful, nineToFive))
  }
  return mails
}

/** Who says that an application came in: the board it went through, or the employer's system. */
function receipt(channel: QuietApplication['channel'], own: Relay, random: RandomSource) {
  if (channel === 'easy-apply') {
    return { received: drawOne(EASY_APPLY_SENT, random), receivedBy: EASY_APPLY_BOARD }
  }
  if (channel === 'board' && random() < 0.4) {
    return { received: drawOne(QUICK_APPLY_SENT, random), receivedBy: QUICK_APPLY_BOARD }
  }
  return { received: drawOne(ACKNOWLEDGEMENTS, random), receivedBy: own }
}

function senderOf({ name, address }: Relay, gaps: Gaps): DemoMail['from'] {
  return { name: filled(name, gaps), address: filled(address, gaps) }
}

function mailOf(given: {
  readonly wording: Wording
  readonly gaps: Gaps
  readonly day: Day
  readonly minute: number
  readonly from: DemoMail['from']
  readonly thread: string
  readonly form: DemoMail['form']
}): DemoMail {
  const { wording, gaps, ...rest } = given
  const [subject, text] = [filled(wording.subject, gaps), filled(wording.text, gaps)]
  return { ...rest, subject, text, to: ME, isBulk: false }
}
