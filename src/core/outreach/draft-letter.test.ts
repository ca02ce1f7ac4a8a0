/** Letters over many applications. People and employers are invented. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Person } from '#core/model/application.ts'
import { GIVEN_FACT_IDS } from '#core/model/given-facts.ts'
import { LETTER_KINDS, LETTER_REGISTERS, type LetterKind } from '#core/model/letter-kinds.ts'
import {
  CHANNELS,
  MILESTONE_KINDS,
  type Milestone,
  STATED_REASONS,
} from '#core/model/milestones.ts'
import { draftLetter, type LetterInput } from './draft-letter.ts'
import type { Letter } from './letter.ts'
import { wordCount } from './letter-checks.ts'
import { letterFits } from './letter-fits.ts'
import { readGiven } from './read-given.ts'
import { LANGUAGES } from './wording/wordings.ts'

const step = (
  kind: Milestone['kind'],
  date: string | null,
  more: Partial<Milestone> = {},
): Milestone => ({
  kind,
  date,
  source: 'entry',
  certainty: 1,
  ...more,
})
const search = (
  milestones: readonly Milestone[],
  more: Partial<Application> = {},
): Application => ({
  id: 'a-1',
  employer: 'Alderbrook Ltd.',
  role: 'Data Analyst',
  channel: 'company-site',
  milestones,
  answers: {},
  moments: [],
  notes: [],
  messageIds: [],
  ...more,
})
const SAM: Person = { name: 'Sam Reed', yearsOfExperience: 6, skills: ['SQL', 'dbt'] }
const PRIYA = { name: 'Priya Shah', address: 'priya.shah@alderbrook.example' }
const TODAY = '2026-04-02'
const APPLIED = step('applied', '2026-03-01')
const SCREEN = step('screen', '2026-03-09')
const FINAL = step('final', '2026-03-20')
const NO = step('rejected', '2026-03-30')

const draft = (kind: LetterKind, application: Application, more: object = {}): Letter =>
  draftLetter({ kind, application, person: SAM, contact: PRIYA, today: TODAY, ...more })
const check = (letter: Letter, id: string) => letter.checks.find((one) => one.id === id)

/** An application in which each kind fits. */
const FITTING: Readonly<Record<LetterKind, Application>> = {
  'thank-you': search([APPLIED, SCREEN]),
  'check-in': search([APPLIED, SCREEN]),
  'rejection-reply': search([APPLIED, NO]),
  'feedback-request': search([APPLIED, SCREEN, NO]),
  reconsideration: search([
    APPLIED,
    step('rejected', '2026-03-30', { statedReason: 'role-closed' }),
  ]),
  'stay-in-touch': search([APPLIED, FINAL, NO]),
  'later-role': search([APPLIED, FINAL, NO]),
  're-application': search([APPLIED, NO]),
  'informational-interview': search([APPLIED, NO]),
  'referral-request': search([APPLIED]),
  'champion-thanks': search([APPLIED, NO], { channel: 'referral' }),
  acceptance: search([APPLIED, SCREEN, step('offer', '2026-03-28')]),
  decline: search([APPLIED, SCREEN, step('offer', '2026-03-28')]),
  withdrawal: search([APPLIED, SCREEN]),
  'access-request': search([APPLIED, SCREEN, NO]),
}

describe('draftLetter', () => {
  it.each(LETTER_KINDS)('drafts a %s that fits, is addressed and signed', (kind) => {
    const given = kind === 'reconsideration' ? { 'new-fact': 'I now run dbt' } : {}
    const letter = draft(kind, FITTING[kind], { given })
    expect(check(letter, 'fits')?.ok).toBe(true)
    expect(letter.to).toBe(PRIYA.address)
    expect(letter.body.endsWith('Kind regards,\nSam Reed')).toBe(true)
    expect(letter.body).toContain('Priya Shah')
  })

  const ASKS_FOR_NEWS = ['stay-in-touch', 're-application', 'reconsideration']
  it.each(LETTER_KINDS.filter((kind) => !ASKS_FOR_NEWS.includes(kind)))(
    'leaves no gap in a %s where the data suffice',
    (kind) => expect(draft(kind, FITTING[kind]).gaps).toEqual([]),
  )

  it.each([
    ['stay-in-touch', 'news'],
    ['re-application', 'change'],
    ['reconsideration', 'new-fact'],
  ] as const)('asks in a %s for %s, which no record holds, until it is given', (kind, id) => {
    expect(draft(kind, FITTING[kind]).gaps.map((gap) => gap.id)).toEqual([id])
    const filled = draft(kind, FITTING[kind], { given: { [id]: 'I built a cost model in dbt.' } })
    expect(filled.gaps).toEqual([])
    expect(filled.body).toMatch(/: I built a cost model in dbt\.( |$)/m)
    expect(check(filled, 'fits')?.ok).toBe(true)
  })

  it('calls a reconsideration without anything new unusual', () => {
    expect(check(draft('reconsideration', FITTING.reconsideration), 'fits')?.ok).toBe(false)
  })

  it('takes a fact kept with the application, and before it one for this letter', () => {
    const application = { ...FITTING['stay-in-touch'], given: { news: 'I moved to Leeds' } }
    expect(draft('stay-in-touch', application).body).toContain('I moved to Leeds.')
    const now = draft('stay-in-touch', application, { given: { news: 'I moved to York' } })
    expect(now.body).not.toContain('Leeds')
  })

  it('ties up what stayed open with the very person who was met', () => {
    const talk = step('interview', '2026-03-25', {
      people: ['Priya Shah', 'Owen Marsh'],
      looseEnds: ['Which tool they use for tests.'],
    })
    const given = { 'loose-end-answer': 'I have sent you my comparison of three' }
    const letter = draft('thank-you', search([APPLIED, SCREEN, talk]), { given })
    expect(letter.body).toContain('Thank you for your time in the interview on 25 March')
    expect(letter.body).toContain(
      'stayed open in the conversation: Which tool they use for tests. I have sent you my comparison of three.',
    )
    const toOwen = draft('thank-you', search([APPLIED, SCREEN, talk]), {
      contact: { name: 'Owen', fullName: 'Owen Marsh', address: null },
    })
    expect(toOwen.body).toMatch(/^Dear Owen,/)
    expect(toOwen.body).toContain('your time')
    const other = { name: 'Ida Berg', address: null }
    const toOther = draft('thank-you', search([APPLIED, SCREEN, talk]), { contact: other })
    expect(toOther.body).not.toContain('your time')
  })

  it('asks to look at facts in a letter of another language, and only there', () => {
    const given = { news: 'I moved to Leeds.' }
    const of = (language: string, more: object) =>
      draft('stay-in-touch', FITTING['stay-in-touch'], { given: more, choices: { language } })
    expect(check(of('de', given), 'language')?.message).toContain('Deutsch')
    expect(check(of('de', {}), 'language')).toBeUndefined()
    expect(check(of('en', given), 'language')).toBeUndefined()
  })

  it('names the date they gave once it has passed, and not before', () => {
    const given = { 'stated-date': '2026-04-01' }
    expect(draft('check-in', FITTING['check-in'], { given }).body).toContain('named 1 April')
    const ahead = { given: { 'stated-date': '2026-04-09' } }
    expect(draft('check-in', FITTING['check-in'], ahead).body).not.toContain('April')
  })

  it('speaks formally where that is chosen, and asks for a call as a form of its own', () => {
    const formal = draft('check-in', FITTING['check-in'], { choices: { register: 'formal' } })
    expect(formal.body).toContain('May I ask')
    expect(formal.body).toMatch(/Yours sincerely,\nSam Reed$/)
    const call = draft('feedback-request', FITTING['feedback-request'], {
      choices: { variant: 'call' },
    })
    expect(call.body.match(/\?/g)).toHaveLength(1)
    expect(call.body).toContain('ten minutes')
  })

  it.each([
    [{ register: 'chatty' }, 'warm, formal'],
    [{ language: 'tlh' }, 'en, de'],
    [{ variant: 'call' }, 'has none'],
    [{ question: 'why-not' }, 'none'],
  ])('refuses %j and says what there is', (choices, known) => {
    expect(() => draft('check-in', FITTING['check-in'], { choices })).toThrowError(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(known) }),
    )
  })

  it('shows each gap in the text in reading order', () => {
    const letter = draft('thank-you', search([SCREEN]), { person: null, contact: null })
    expect(letter.gaps.map(({ id }) => id)).toEqual(['spoke-with', 'your-name'])
    for (const { label } of letter.gaps) expect(letter.body).toContain(`[${label}]`)
    expect(check(letter, 'gaps')?.ok).toBe(false)
  })

  it('thanks for no conversation where there was none', () => {
    const letter = draft('thank-you', search([APPLIED]))
    expect(letter.body).not.toMatch(/interview|talking|conversation/)
    expect(check(letter, 'fits')?.ok).toBe(false)
  })

  it('counts an interview of next week as not held yet', () => {
    const letter = draft('thank-you', search([APPLIED, step('interview', '2026-04-09')]))
    expect(letter.body).not.toContain('interview')
  })

  it('speaks no date that is only the date of a mail', () => {
    const invited = step('interview', '2026-03-25', { source: 'm-1' })
    const letter = draft('thank-you', search([APPLIED, invited]))
    expect(letter.body).not.toContain('March')
    expect(check(letter, 'took-place')?.ok).toBe(false)
  })

  it('asks another question after the last round than after an application', () => {
    const early = draft('feedback-request', search([APPLIED, NO])).body
    const late = draft('feedback-request', search([APPLIED, FINAL, NO])).body
    expect(early).toContain('résumé')
    expect(late).toContain('At the end')
    for (const body of [early, late]) expect(body.match(/\?/g)).toHaveLength(1)
    const chosen = { choices: { question: 'deciding-factor' } }
    expect(draft('feedback-request', search([APPLIED, FINAL, NO]), chosen).body).toContain(
      'Which one factor weighed most in your decision?',
    )
  })

  it.each(STATED_REASONS)('asks one question when the stated reason is %s', (statedReason) => {
    const no = step('rejected', '2026-03-30', { statedReason })
    for (const path of [[APPLIED], [SCREEN], [FINAL], [step('assessment', null)]]) {
      const { body } = draft('feedback-request', search([...path, no]))
      for (const kind of ['feedback-request', 'rejection-reply'] as const) {
        expect(draft(kind, search([...path, no])).body.match(/\?/g)).toHaveLength(1)
      }
      if (!path.includes(FINAL) && !path.includes(SCREEN))
        expect(body).not.toMatch(/spoke|interview/)
    }
  })

  it.each([
    ['acceptance', search([APPLIED])],
    ['decline', search([APPLIED, NO])],
    ['feedback-request', search([APPLIED])],
    ['rejection-reply', search([APPLIED, NO, step('interview', '2026-04-01')])],
    ['check-in', search([APPLIED, NO])],
    ['withdrawal', search([APPLIED, NO])],
  ] as const)('refuses a %s that cannot make sense', (kind, application) => {
    expect(() => draft(kind, application)).toThrowError(
      expect.objectContaining({ code: 'bad-input' }),
    )
    expect(letterFits(kind, application, TODAY).possible).toBe(false)
  })

  it('thanks a named champion even where no record names one', () => {
    const application = search([APPLIED])
    expect(check(draft('champion-thanks', application), 'fits')?.ok).toBe(false)
    const unnamed = draft('champion-thanks', application, { contact: null })
    expect(unnamed.gaps.map(({ id }) => id)).toEqual(['champion'])
  })

  it('refuses a kind and a date that do not exist', () => {
    const code = (wanted: string) => expect.objectContaining({ code: wanted })
    expect(() => draft('rant' as LetterKind, search([]))).toThrowError(code('unknown-kind'))
    expect(() => draft('check-in', search([]), { today: 'today' })).toThrowError(code('bad-date'))
  })

  it('writes to nobody at a no-reply address and greets no machine', () => {
    const contact = { name: 'Alderbrook Ltd. Recruiting', address: 'no-reply@jobs.example' }
    const letter = draft('check-in', search([APPLIED]), { contact })
    expect(letter.to).toBeNull()
    expect(letter.body).toMatch(/^Dear Alderbrook Ltd\. hiring team,/)
    expect(check(letter, 'recipient')?.message).toContain('nobody reads')
  })

  it('warns before an access request', () => {
    const warning = check(draft('access-request', FITTING['access-request']), 'access-request')
    expect(warning?.ok).toBe(false)
    expect(warning?.message).toMatch(/adversarial.*EU and the UK only/)
  })

  it('calls timing etiquette in every letter', () => {
    for (const kind of LETTER_KINDS) {
      expect(check(draft(kind, FITTING[kind]), 'timing')?.message).toContain('This is etiquette')
    }
  })
})

describe('a letter about anything', () => {
  const day = fc.option(
    fc
      .integer({ min: 0, max: 500 })
      .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 864e5).toISOString().slice(0, 10)),
  )
  const milestones = fc.array(
    fc.record({
      kind: fc.constantFrom(...MILESTONE_KINDS),
      date: day,
      source: fc.constantFrom('entry', 'm-1'),
      certainty: fc.constant(1),
      statedReason: fc.constantFrom(...STATED_REASONS),
    }),
    { maxLength: 7 },
  )
  const name = fc.oneof(
    fc.constantFrom(
      'Zorblat Inc.',
      'Q!uux',
      'Ünïcode 株式会社',
      'A\r\nBcc: x@y.example',
      '',
      '[your name]',
      '{employer}',
      'X'.repeat(300),
      '7Bit 42',
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
  )
  const text = fc.oneof(name, fc.constant('we moved to dbt. And then'), fc.lorem({ maxCount: 25 }))
  const given = fc.dictionary(fc.constantFrom(...GIVEN_FACT_IDS), text, { maxKeys: 6 })
  const input = fc.record({
    given,
    language: fc.constantFrom(...LANGUAGES),
    register: fc.constantFrom(...LETTER_REGISTERS),
    kind: fc.constantFrom(...LETTER_KINDS),
    milestones,
    employer: name,
    role: fc.option(name),
    channel: fc.constantFrom(...CHANNELS, null),
    champions: fc.constantFrom('none', 'one'),
    person: fc.option(
      fc.record({
        name,
        skills: fc.array(name, { maxLength: 4 }),
        targetRoles: fc.array(name),
        yearsOfExperience: fc.integer({ min: -1, max: 70 }),
      }),
    ),
    contact: fc.option(
      fc.record({ name: fc.option(name), address: fc.option(fc.oneof(fc.emailAddress(), name)) }),
    ),
  })
  const made = (given: typeof input extends fc.Arbitrary<infer T> ? T : never): Letter | null => {
    const { kind, person, contact, champions, language, register, given: raw, ...facts } = given
    const application = search(
      facts.milestones as readonly Milestone[],
      { ...facts, answers: { champions } } as Partial<Application>,
    )
    try {
      const said = readGiven(raw)
      const choices = { language, register }
      return draftLetter({
        kind,
        application,
        person,
        contact,
        given: said,
        choices,
        today: TODAY,
      } as LetterInput)
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-input' })
      return null
    }
  }

  it('is short, clean and on one subject line', () => {
    fc.assert(
      fc.property(input, (given) => {
        const letter = made(given)
        if (!letter) return
        expect(wordCount(letter.body)).toBeLessThan(150)
        expect(letter.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\s\s|^\s|\s$|^$|: ?$/u)
        expect(letter.body).not.toMatch(/ {2}| \n|\n{3}| [,.](\s|$)|[{}]|\bnull\b|undefined/)
        expect(letter.body.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        if (letter.to !== null) expect(letter.to).toMatch(/^[^\s<>,]+@[^\s<>,]+$/)
      }),
      { numRuns: 600 },
    )
  })

  it('shows every bracket as a gap that it lists, and lists none that it does not show', () => {
    fc.assert(
      fc.property(input, (given) => {
        const letter = made(given)
        if (!letter) return
        const shown = [...`${letter.body}\n${letter.subject}`.matchAll(/\[([^\]]*)\]/g)].map(
          (match) => match[1],
        )
        expect([...new Set(shown)].toSorted()).toEqual(
          letter.gaps.map(({ label }) => label).toSorted(),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('holds no number, date or name that the input does not', () => {
    const plain = input.map((given) => ({
      ...given,
      employer: 'Zorblat',
      role: 'Quux Wrangler',
      person: null,
      contact: null,
      given: {},
      language: 'en' as const,
    }))
    fc.assert(
      fc.property(plain, (given) => {
        const letter = made(given)
        if (!letter) return
        const months =
          'January February March April May June July August September October November December'.split(
            ' ',
          )
        const given_ = given.milestones.flatMap(({ date, source }) => {
          if (!date || source !== 'entry') return []
          const [year, month, dayOfMonth] = date.split('-') as [string, string, string]
          const short = `${Number(dayOfMonth)} ${months[Number(month) - 1]}`
          return [year === '2026' ? short : `${short} ${year}`]
        })
        // The longest first: "8 May" stands in "8 May 2025", and in "18 May".
        const longestFirst = given_.toSorted((a, b) => b.length - a.length)
        const rest = longestFirst.reduce((text, date) => text.replaceAll(date, ''), letter.body)
        expect(rest).not.toMatch(/\d/)
        const inSentence = [...rest.matchAll(/[a-z,] (\p{Lu}\p{L}*)/gu)].map((match) => match[1])
        const known = ['I', 'Zorblat', 'Quux', 'Wrangler', 'GDPR', 'UK']
        expect(inSentence.filter((word) => !known.includes(word as string))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('docs/reference/letters.md', () => {
  const page = readFileSync(new URL('../../../docs/reference/letters.md', import.meta.url), 'utf8')
  it.each(LETTER_KINDS)('lists %s', (kind) => expect(page).toContain(`| \`${kind}\` |`))
})
