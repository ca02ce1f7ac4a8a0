/**
 * A made mailbox with a known history: applications in a mix of structures, mails of nobody's,
 * in an order of arrival that is not that of sending. The same seed makes the same mailbox.
 * Start reading at `madeSearch`.
 */
import { addDays } from '#core/model/dates.ts'
import type { TrueApplication } from './course.ts'
import { type Draw, drawsOf } from './draw.ts'
import type { MadeMail } from './made-mail.ts'
import { employerNamed, PEOPLE, plainEmployer, ROLES } from './names.ts'
import { STRUCTURES, type Structure, type World } from './structures.ts'
import { NOBODYS } from './wordings.ts'

export type MadeSearch = {
  /** As they became known. */
  readonly mails: readonly MadeMail[]
  readonly truth: readonly TrueApplication[]
}

/** How often each structure is drawn, as parts of a whole. */
export type Mix = Readonly<Record<Structure, number>>

const EACH: Mix = {
  plain: 40,
  'agency-names-client': 2,
  'agency-hides-client': 1,
  'applied-again': 6,
  'several-roles': 5,
  'near-titles': 3,
  'renamed-role': 3,
  'similar-names': 2,
  subsidiary: 2,
  'common-word': 4,
  'changed-thread': 4,
  scheduler: 4,
  'personal-mailbox': 3,
  'no-without-role': 1,
  'told-twice': 5,
  'they-wrote-first': 4,
  'silence-comes-back': 4,
  'offer-after-no': 2,
}

export const MIXES = {
  /** Most of it is plain. */
  usual: EACH,
  /** Every structure about as often as any other. */
  even: {
    ...(Object.fromEntries(Object.keys(EACH).map((name) => [name, 4])) as Mix),
    plain: 14,
    'no-without-role': 1,
  },
} satisfies Record<string, Mix>
export type MixName = keyof typeof MIXES

function structureOf(draw: Draw, mix: Mix): Structure {
  const names = Object.keys(mix) as Structure[]
  const all = names.flatMap((name) => Array.from({ length: mix[name] }, () => name))
  return draw.pick(all)
}

function nobodys(draw: Draw, at: number): MadeMail {
  const [kind, subjectText, text] = draw.pick(NOBODYS)
  const employer = draw.chance(0.5) ? plainEmployer(draw.whole(0, 200)) : employerNamed('Larkfield')
  const role = draw.pick(ROLES.en)
  const filled = (words: string) =>
    words.replaceAll('{role}', role).replaceAll('{employer}', employer.name)
  const day = addDays('2025-01-06', draw.whole(0, 500))
  const person = draw.pick(PEOPLE)
  const address =
    kind === 'outreach'
      ? `${person.toLowerCase().replace(' ', '.')}@${employer.domain}`
      : 'news@boardly.example'
  const isTold = kind === 'outreach'
  return {
    id: `n${at}`,
    application: null,
    isUntellable: false,
    mail: {
      messageId: `n${at}@boardly.example`,
      references: [],
      from: { name: kind === 'outreach' ? person : 'Boardly', address },
      replyTo: null,
      to: [{ name: 'Sam Reed', address: 'sam@mailbox.example' }],
      subject: filled(subjectText),
      sentAt: `${day}T06:00:00.000Z`,
      sentOn: day,
      text: `${filled(text)}\n\n${isTold ? `${person}\n${employer.name}` : 'Boardly'}`,
      isBulk: kind !== 'outreach',
      isAutoReply: false,
      calendarMethod: null,
      attachmentNames: [],
    },
    right: {
      kind,
      confidence: 0.95,
      employer: isTold ? employer.name : null,
      role: isTold ? role : null,
      date: day,
      statedReason: null,
      afterStage: null,
      round: null,
      decidedBy: [],
      needsReview: false,
    },
  }
}

/** Shuffles: an import brings mails in any order. */
function shuffled<T>(draw: Draw, items: readonly T[]): readonly T[] {
  const left = [...items]
  return items.map(() => left.splice(draw.whole(0, left.length - 1), 1)[0] as T)
}

/** @param count applications, at least; the last structure may bring one or two more */
export function madeSearch(seed: string, mix: Mix = MIXES.usual, count = 300): MadeSearch {
  const draw = drawsOf(`matching ${seed}`)
  const world: World = { draw, courses: [], used: new Map() }
  while (world.courses.length < count) STRUCTURES[structureOf(draw, mix)](world)
  const told = world.courses.flatMap(({ mails }) => mails)
  const others = Array.from({ length: Math.round(count / 3) }, (_, at) => nobodys(draw, at))
  return {
    mails: shuffled(draw, [...told, ...others]),
    truth: world.courses.map((course) => course.truth()),
  }
}
