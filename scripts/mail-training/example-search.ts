/**
 * The mails of the example search (src/demo/wordings) with their labels: everyday mails, plainly
 * said, each from several senders.
 */
import { slugOf } from '../../src/demo/compose-mails.ts'
import {
  ENGINEER_ROLES,
  OWN_SENDERS,
  QUIET_EMPLOYERS,
  type Relay,
  TRACKING_RELAYS,
} from '../../src/demo/employers.ts'
import {
  ACKNOWLEDGEMENTS,
  EASY_APPLY_SENT,
  QUICK_APPLY_SENT,
} from '../../src/demo/wordings/acknowledgements.ts'
import { AFTER_TALKS } from '../../src/demo/wordings/after-talks.ts'
import { DOUBTFUL } from '../../src/demo/wordings/doubtful.ts'
import { REASONED_REJECTIONS, REJECTIONS } from '../../src/demo/wordings/rejections.ts'
import {
  APPROACHES,
  FINAL_INVITATIONS,
  INTERVIEW_INVITATIONS,
  OWN_REPLIES,
  SCREEN_INVITATIONS,
  UPDATES,
} from '../../src/demo/wordings/talks.ts'
import { UNRELATED } from '../../src/demo/wordings/unrelated.ts'
import { filled, type Wording } from '../../src/demo/wordings/wording.ts'
import type { LabelledMail } from '../../tests/eval/corpus.ts'

type Labels = Pick<LabelledMail, 'kind' | 'reason' | 'after' | 'round'>
type Told = {
  readonly wording: Wording
  readonly labels: Labels
  readonly senders: readonly Relay[]
}

const REPEATS = 3
const SYSTEMS = [...TRACKING_RELAYS, ...OWN_SENDERS]
const PERSON: readonly Relay[] = [
  { name: '{person}', address: '{personFirst}@{slug}.example', form: 'plain' },
]
const REASONS: Readonly<Record<string, LabelledMail['reason']>> = {
  'role-closed': 'role-closed',
  'on-hold': 'role-closed',
  internal: 'internal-candidate',
  location: 'location-or-visa',
  skills: 'skills',
  'final-warm': 'other-candidate',
  'final-internal': 'internal-candidate',
  'interview-experience': 'experience',
  'interview-on-hold': 'role-closed',
  'interview-no-reason': 'no-reason',
  'interview-other': 'other-candidate',
  'screen-no-reason': 'no-reason',
  'screen-salary': 'salary',
  'screen-closest-match': 'other-candidate',
  'screen-closed': 'role-closed',
}
const TIMES_EITHER = 4
const STAGES = ['screen', 'interview', 'final'] as const

const table = (
  wordings: readonly Wording[],
  labels: Labels,
  senders: readonly Relay[],
): readonly Told[] => wordings.map((wording) => ({ wording, labels, senders }))

/** A no that names other candidates says so; the rest of the plain ones give no reason. */
const plainReason = ({ text }: Wording): LabelledMail['reason'] =>
  /other (?:candidates|applicants)|another candidate/.test(text) ? 'other-candidate' : 'no-reason'

function told(): readonly Told[] {
  const { offer, ...refusals } = AFTER_TALKS
  const reasoned = Object.entries({ ...REASONED_REJECTIONS, ...refusals })
  return [
    ...table(
      [...ACKNOWLEDGEMENTS, ...EASY_APPLY_SENT, ...QUICK_APPLY_SENT],
      { kind: 'acknowledgement' },
      SYSTEMS,
    ),
    ...REJECTIONS.map(
      (wording): Told => ({
        wording,
        labels: {
          kind: 'rejection',
          reason: plainReason(wording) ?? 'no-reason',
          after: 'applied',
        },
        senders: SYSTEMS,
      }),
    ),
    ...reasoned.map(([name, wording]): Told => {
      const stage = STAGES.find((one) => name.startsWith(one))
      const labels: Labels = {
        kind: 'rejection',
        reason: REASONS[name] ?? 'no-reason',
        after: stage ?? 'applied',
      }
      return { wording, labels, senders: stage ? PERSON : SYSTEMS }
    }),
    ...table(SCREEN_INVITATIONS, { kind: 'interview', round: 'screen' }, PERSON),
    ...table(INTERVIEW_INVITATIONS, { kind: 'interview', round: 'interview' }, PERSON),
    ...table(FINAL_INVITATIONS, { kind: 'interview', round: 'final' }, PERSON),
    ...table([offer], { kind: 'offer' }, PERSON),
    ...table(UPDATES, { kind: 'update' }, PERSON),
    ...table(APPROACHES, { kind: 'outreach' }, PERSON),
    ...table(OWN_REPLIES, { kind: 'other' }, PERSON),
    // What leaves a careful reader in doubt is learned as either: the person is asked.
    ...DOUBTFUL.flatMap((wording) => {
      const again = new Array<Wording>(TIMES_EITHER).fill(wording)
      return [
        ...table(again, { kind: 'rejection' }, PERSON),
        ...table(again, { kind: 'update' }, PERSON),
      ]
    }),
  ]
}

const at = <Item>(list: readonly Item[], place: number): Item => list[place % list.length] as Item

function mailOf({ wording, labels, senders }: Told, place: number): LabelledMail {
  const [employer, role] = [at(QUIET_EMPLOYERS, place * 7), at(ENGINEER_ROLES, place * 5)]
  const person = at(['Paula Stein', 'Owen Marsh', 'Rhys Calder', 'Amina Doyle'], place)
  const slug = slugOf(employer)
  const gaps = {
    ...{ employer, role, person, slug, title: 'Recruiter', team: 'finance', time: '10:00' },
    personFirst: person.split(' ')[0] ?? '',
    first: 'Nadia',
    talkDay: 'Tuesday 3 March',
    today: '4 March 2026',
    address: `${slug}@${slug}.example`,
    subject: `Your application for ${role}`,
    text: '',
    name: 'Nadia Rowe',
  }
  const sender = at(senders, place)
  const [subject, text] = [filled(wording.subject, gaps), filled(wording.text, gaps)]
  const from = `${filled(sender.name, gaps)} <${filled(sender.address, gaps).toLowerCase()}>`
  const isOther = labels.kind === 'other'
  const stands = (name: string) => !isOther && `${subject} ${text} ${from}`.includes(name)
  return {
    id: `example search ${place}`,
    ...labels,
    employer: stands(employer) ? employer : null,
    role: stands(role) ? role : null,
    from,
    subject,
    text,
  }
}

export function exampleSearchMails(): readonly LabelledMail[] {
  const unrelated = UNRELATED.map(
    ({ name, address, subject, text, isBulk }, place): LabelledMail => ({
      id: `example search, other ${place}`,
      kind: 'other',
      employer: null,
      role: null,
      from: `${name} <${address}>`,
      subject,
      text,
      bulk: isBulk ?? false,
    }),
  )
  const mails = told()
  const repeated = Array.from({ length: mails.length * REPEATS }, (_, place) =>
    mailOf(at(mails, place), place),
  )
  return [...repeated, ...unrelated]
}
