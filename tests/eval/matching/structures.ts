/**
 * The structures of a real mailbox, each written as one or more made applications: relays,
 * agencies, re-applications, several roles, renamed roles, changed threads, and so on.
 * Start reading at `STRUCTURES`.
 */
import { addDays } from '#core/model/dates.ts'
import { type Course, humanAt, type Plan, startCourse, systemOf } from './course.ts'
import type { Draw } from './draw.ts'
import type { Sender } from './made-mail.ts'
import {
  AGENCIES,
  COMMON_WORDS,
  employerNamed,
  LANGUAGES,
  type MadeEmployer,
  NEAR_TITLES,
  PEOPLE,
  plainEmployer,
  RENAMED,
  ROLES,
  SIMILAR,
  SUBSIDIARIES,
} from './names.ts'

export type World = {
  readonly draw: Draw
  readonly courses: Course[]
  /** Of each list, how many were used. */
  readonly used: Map<string, number>
}

/** The next of a list that each world uses in order; a number is added where it comes round. */
function next<T>(world: World, list: string, items: readonly T[]): { item: T; round: number } {
  const at = world.used.get(list) ?? 0
  world.used.set(list, at + 1)
  return { item: items[at % items.length] as T, round: Math.floor(at / items.length) }
}

function nextEmployer(world: World): MadeEmployer {
  const at = world.used.get('plain') ?? 0
  world.used.set('plain', at + 1)
  return plainEmployer(at)
}

/** Lists are short: where one comes round, the names get a place before them. */
const PLACES = ['', 'Nordic', 'Iberian', 'Atlantic', 'Alpine', 'Baltic', 'Celtic', 'Pacific']
function placed(name: string, round: number): MadeEmployer {
  return employerNamed(`${PLACES[round % PLACES.length]} ${name}`.trim())
}

function begin(world: World, given: Partial<Plan> & { readonly structure: string }): Course {
  const { draw, courses } = world
  const language = given.language ?? (draw.chance(0.7) ? 'en' : draw.pick(LANGUAGES))
  const employer = given.employer ?? nextEmployer(world)
  const plan: Plan = {
    employer,
    language,
    role: draw.pick(ROLES[language]),
    start: addDays('2025-01-06', draw.whole(0, 330)),
    system: systemOf(draw, employer),
    human: humanAt(draw, employer),
    ...given,
  }
  const course = startCourse(draw, plan, courses.length)
  courses.push(course)
  return course
}

const human = ({ plan }: Course) => ({ from: plan.human })

/** Mostly a confirmation, sometimes word that it takes longer. */
function opening(draw: Draw, course: Course): void {
  if (draw.chance(0.88)) course.tell('acknowledgement', { employer: course.plan.employer.name })
  if (draw.chance(0.1)) {
    course.wait(6, 16)
    course.tell('update')
  }
}

function talk(
  draw: Draw,
  course: Course,
  tells: 'screen' | 'interview' | 'second-interview' | 'final',
) {
  course.tell(tells, human(course))
  if (draw.chance(0.4)) {
    course.wait(1, 3)
    course.tell('reminder', { ...human(course), isAgain: true })
  }
}

/** Talks as far as it falls; whether an offer came of it. */
function talks(draw: Draw, course: Course): boolean {
  course.wait(4, 14)
  talk(draw, course, 'screen')
  if (draw.chance(0.3)) {
    course.wait(5, 9)
    course.tell('assessment', human(course))
  }
  if (!draw.chance(0.6)) return false
  course.wait(7, 16)
  talk(draw, course, 'interview')
  if (draw.chance(0.3)) {
    course.wait(7, 14)
    talk(draw, course, 'second-interview')
  }
  if (!draw.chance(0.4)) return false
  course.wait(7, 14)
  talk(draw, course, 'final')
  if (!draw.chance(0.4)) return false
  course.wait(3, 8)
  course.tell('offer', human(course))
  return true
}

/** A no whose words name a talk only where there was one. */
function noOf(course: Course): 'rejection' | 'rejection-after-interview' {
  const hadTalks = course.truth().milestones.some(({ kind }) => kind === 'interview')
  return hadTalks ? 'rejection-after-interview' : 'rejection'
}

function no(draw: Draw, course: Course): void {
  course.wait(5, 40)
  const after = noOf(course) !== 'rejection' && draw.chance(0.7)
  course.tell(after ? 'rejection-after-interview' : 'rejection', after ? human(course) : {})
}

/** The whole way: in, perhaps talks, perhaps an end. */
function wholeWay(draw: Draw, course: Course): void {
  opening(draw, course)
  const isOffered = draw.chance(0.32) && talks(draw, course)
  if (!isOffered && (course.mails.length === 0 || draw.chance(0.65))) no(draw, course)
}

/** The answer is a talk: for structures that are about what follows. */
function withTalks(draw: Draw, course: Course): void {
  course.tell('acknowledgement', { employer: course.plan.employer.name })
  talks(draw, course)
}

function agencyPerson(draw: Draw, agency: MadeEmployer): Sender {
  return { ...humanAt(draw, agency), showsEmployer: true }
}

function atAgency(world: World, structure: string, isHidden: boolean): void {
  const { draw } = world
  const { item: agency } = next(world, 'agency', AGENCIES)
  const person = agencyPerson(draw, agency)
  const roles = [...ROLES.en]
  const clients = Array.from({ length: draw.whole(2, 3) }, () => nextEmployer(world))
  let start = addDays('2025-01-06', draw.whole(0, 300))
  for (const client of clients) {
    const role = roles.splice(draw.whole(0, roles.length - 1), 1)[0] as string
    const course = begin(world, {
      structure,
      role,
      start,
      employer: client,
      language: 'en',
      system: person,
      human: person,
    })
    start = addDays(start, draw.whole(5, 40))
    const name = isHidden ? agency.name : client.name
    course.tell('acknowledgement', { from: person, employer: name, role })
    if (draw.chance(0.5)) {
      course.wait(4, 12)
      // The client is told when one is to meet them.
      const told = isHidden && draw.chance(0.6) ? client.name : name
      course.tell('interview', { from: person, employer: told, role, thread: 'answers' })
    }
    if (draw.chance(0.7)) {
      course.wait(5, 20)
      course.tell('rejection', {
        from: person,
        employer: name,
        role: draw.chance(0.7) ? role : null,
        thread: 'answers',
      })
    }
  }
}

/** Several roles at one employer, begun within some weeks. */
function rolesAt(world: World, structure: string, roles: readonly string[]): void {
  const { draw } = world
  const employer = nextEmployer(world)
  const [system, person] = [systemOf(draw, employer), humanAt(draw, employer)]
  let start = addDays('2025-01-06', draw.whole(0, 330))
  for (const role of roles) {
    const course = begin(world, {
      structure,
      role,
      employer,
      start,
      language: 'en',
      system,
      human: draw.chance(0.5) ? person : humanAt(draw, employer),
    })
    wholeWay(draw, course)
    start = addDays(start, draw.whole(0, 30))
  }
}

function pair(world: World, structure: string, list: readonly (readonly [string, string])[]): void {
  const { draw } = world
  const { item, round } = next(world, structure, list)
  const role = draw.pick(ROLES.en)
  const start = addDays('2025-01-06', draw.whole(0, 330))
  item.forEach((name, at) => {
    const course = begin(world, {
      structure,
      employer: placed(name, round),
      language: 'en',
      role: draw.chance(0.4) ? role : draw.pick(ROLES.en),
      start: addDays(start, at * draw.whole(0, 25)),
    })
    wholeWay(draw, course)
  })
}

export const STRUCTURES = {
  plain: (world) => wholeWay(world.draw, begin(world, { structure: 'plain' })),

  'agency-names-client': (world) => atAgency(world, 'agency-names-client', false),
  'agency-hides-client': (world) => atAgency(world, 'agency-hides-client', true),

  'applied-again': (world) => {
    const { draw } = world
    const first = begin(world, { structure: 'applied-again' })
    wholeWay(draw, first)
    const { plan } = first
    const start = addDays(first.day(), draw.whole(100, 200))
    wholeWay(draw, begin(world, { ...plan, start }))
  },

  'several-roles': (world) => {
    const { draw } = world
    const roles = [...ROLES.en]
    const chosen = Array.from(
      { length: draw.whole(2, 3) },
      () => roles.splice(draw.whole(0, roles.length - 1), 1)[0] as string,
    )
    rolesAt(world, 'several-roles', chosen)
  },

  'near-titles': (world) => rolesAt(world, 'near-titles', next(world, 'titles', NEAR_TITLES).item),

  'renamed-role': (world) => {
    const { draw } = world
    const [role, later] = next(world, 'renamed', RENAMED).item
    const course = begin(world, { structure: 'renamed-role', role, language: 'en' })
    course.tell('acknowledgement', { role })
    course.wait(5, 12)
    course.tell('screen', { ...human(course), role })
    course.wait(6, 12)
    course.tell('interview', {
      ...human(course),
      role: later,
      thread: draw.chance(0.8) ? 'answers' : 'loose',
    })
    if (draw.chance(0.7)) {
      course.wait(5, 15)
      course.tell('rejection-after-interview', { ...human(course), role: later })
    }
  },

  'similar-names': (world) => pair(world, 'similar-names', SIMILAR),

  subsidiary: (world) => {
    const { draw } = world
    if (draw.chance(0.5)) return pair(world, 'subsidiary', SUBSIDIARIES)
    // One application: the house confirms, the daughter writes.
    const { item, round } = next(world, 'daughter', SUBSIDIARIES)
    const [house, daughter] = [placed(`${item[0]}`, round + 4), placed(`${item[1]}`, round + 4)]
    const course = begin(world, {
      structure: 'subsidiary',
      employer: house,
      language: 'en',
      human: humanAt(draw, daughter),
    })
    course.tell('acknowledgement', { employer: house.name, role: course.plan.role })
    course.wait(5, 12)
    course.tell('screen', { ...human(course), employer: daughter.name, role: course.plan.role })
    course.wait(5, 20)
    course.tell('rejection', {
      ...human(course),
      employer: daughter.name,
      role: course.plan.role,
      thread: 'answers',
    })
  },

  'common-word': (world) => {
    const { item, round } = next(world, 'word', COMMON_WORDS)
    wholeWay(
      world.draw,
      begin(world, { structure: 'common-word', employer: placed(item, round), language: 'en' }),
    )
  },

  'changed-thread': (world) => {
    const course = begin(world, { structure: 'changed-thread' })
    withTalks(world.draw, course)
    course.wait(3, 9)
    course.tell('update', {
      ...human(course),
      role: null,
      thread: 'loose',
      subject: 'Re: a question',
    })
    course.wait(3, 15)
    course.tell(noOf(course), { ...human(course), role: null, thread: 'loose' })
  },

  scheduler: (world) => {
    const { draw } = world
    const course = begin(world, { structure: 'scheduler' })
    const scheduler: Sender = {
      name: 'Calendly',
      address: 'no-reply@calendly.com',
      showsEmployer: false,
    }
    course.tell('acknowledgement', { employer: course.plan.employer.name })
    course.wait(5, 12)
    course.tell('screen', { from: scheduler, employer: course.plan.employer.name, role: null })
    course.wait(1, 3)
    course.tell('reminder', {
      from: scheduler,
      employer: course.plan.employer.name,
      role: null,
      isAgain: true,
    })
    if (draw.chance(0.7)) no(draw, course)
  },

  'personal-mailbox': (world) => {
    const { draw } = world
    const name = draw.pick(PEOPLE)
    const at = world.courses.length
    const founder: Sender = {
      name,
      address: `${name.toLowerCase().replace(' ', '.')}.${at}@gmail.com`,
      showsEmployer: false,
    }
    const course = begin(world, { structure: 'personal-mailbox', human: founder })
    const { employer, role } = course.plan
    course.tell('acknowledgement', { employer: employer.name })
    course.wait(5, 10)
    course.tell('screen', { from: founder, employer: employer.name, role })
    course.wait(3, 6)
    course.tell('interview', { from: founder, employer: null, role: null, thread: 'answers' })
    if (draw.chance(0.6)) {
      course.wait(5, 15)
      course.tell('rejection-after-interview', {
        from: founder,
        employer: null,
        role: null,
        thread: 'answers',
      })
    }
  },

  'no-without-role': (world) => {
    const { draw } = world
    const employer = nextEmployer(world)
    const system: Sender = {
      name: employer.name,
      address: 'no-reply@us.greenhouse-mail.io',
      showsEmployer: true,
    }
    const roles = ['Data Analyst', 'Product Manager']
    const start = addDays('2025-01-06', draw.whole(0, 330))
    const courses = roles.map((role, at) => {
      const course = begin(world, {
        structure: 'no-without-role',
        employer,
        system,
        role,
        language: 'en',
        start: addDays(start, at * 6),
      })
      course.tell('acknowledgement', { employer: employer.name, role })
      return course
    })
    const meant = courses[draw.whole(0, 1)] as Course
    meant.wait(20, 30)
    meant.tell('rejection', { employer: employer.name, role: null, isUntellable: true })
  },

  'told-twice': (world) => {
    const { draw } = world
    const course = begin(world, { structure: 'told-twice' })
    const { employer } = course.plan
    const desk: Sender = {
      name: `${employer.name} Careers`,
      address: `jobs.noreply@${employer.domain}`,
      showsEmployer: true,
    }
    course.tell('acknowledgement', { employer: employer.name })
    course.wait(0, 1)
    course.tell('acknowledgement', { from: desk, employer: employer.name, isAgain: true })
    if (draw.chance(0.4)) talks(draw, course)
    no(draw, course)
    course.wait(0, 2)
    course.tell('rejection', { ...human(course), isAgain: true })
  },

  'they-wrote-first': (world) => {
    const { draw } = world
    const course = begin(world, { structure: 'they-wrote-first' })
    const { employer, role } = course.plan
    course.tell('outreach', { ...human(course), employer: employer.name, role })
    course.wait(4, 20)
    course.tell('acknowledgement', { employer: employer.name, role })
    talks(draw, course)
    if (draw.chance(0.5)) no(draw, course)
  },

  'silence-comes-back': (world) => {
    const { draw } = world
    const course = begin(world, { structure: 'silence-comes-back' })
    course.tell('acknowledgement', { employer: course.plan.employer.name })
    course.wait(70, 180)
    if (draw.chance(0.5)) talk(draw, course, 'screen')
    else course.tell('rejection')
  },

  'offer-after-no': (world) => {
    const course = begin(world, { structure: 'offer-after-no' })
    withTalks(world.draw, course)
    course.wait(4, 10)
    course.tell(noOf(course), human(course))
    course.wait(8, 40)
    course.tell('offer', human(course))
  },
} satisfies Record<string, (world: World) => void>

export type Structure = keyof typeof STRUCTURES
