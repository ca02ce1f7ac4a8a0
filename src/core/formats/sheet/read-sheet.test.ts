import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Milestone } from '#core/model/milestones.ts'
import { STAGES, stageRank, standing } from '#core/model/stages.ts'
import { readSheet, type SheetOptions, type SheetReading } from './read-sheet.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sheet = (text: string, options?: SheetOptions) => readSheet(bytes(text), options)
const fixture = (name: string) =>
  readSheet(readFileSync(new URL(`../../../../tests/fixtures/ok/sheets/${name}`, import.meta.url)))

/** `applied@2026-03-01 rejected@?`, in the order of the draft. */
const told = (milestones: readonly Milestone[]) =>
  milestones.map(({ kind, date }) => `${kind}@${date ?? '?'}`).join(' ')
const toldBy = (reading: SheetReading) => reading.records.map(({ draft }) => told(draft.milestones))

/** How many reached each stage, and how many a rejection ended. */
function funnel({ records }: SheetReading) {
  const all = records.map(({ draft }) => standing(draft.milestones))
  const reached = STAGES.map((stage) => [
    stage,
    all.filter((one) => stageRank(one.stage) >= stageRank(stage)).length,
  ])
  const rejected = all.filter(({ outcome }) => outcome === 'rejected').length
  return { ...Object.fromEntries(reached), rejected }
}

describe('readSheet on three sheets kept by hand', () => {
  // Counted by hand. Rows 19 (31/02/26), 23 (no employer), 25 (wishlist), 26 (purple) and 27
  // (total) are left out of 24. Further than applied: 6, 8 screen; 12, 17, 18, 22 interview;
  // 10 final; 14, 24 offer. "Onsite" (18) is an interview, for this sheet says "Final round"
  // besides. Rejected: 4, 6, 9, 10, 15, 17.
  it('reads a status column', () => {
    const reading = fixture('one-status-column.csv')
    expect(reading).toMatchObject({ read: 24, rejected: 5, openQuestions: [] })
    expect(reading.records).toHaveLength(19)
    expect(funnel(reading)).toEqual({
      applied: 19,
      screen: 9,
      interview: 7,
      final: 3,
      offer: 2,
      rejected: 6,
    })
    expect(reading.problems.map(({ place, field }) => `${place} ${field}`)).toEqual([
      'row 19 Date Applied',
      'row 23 Company',
      'row 25 Status',
      'row 26 Status',
      'row 27 Company',
    ])
    expect(reading.problems[0]?.reason).toContain('"31/02/26" is not a date')
  })

  // Counted by hand. Row 22 (99.11.2025) is left out of 22. Screen or further: 2, 5, 6, 9, 10, 12,
  // 14, 16, 18, 19, 23; interview: 2, 6, 10, 12, 14, 16, 18, 23; final: 6, 12, 23; offer: 6.
  // Rejected: 2, 3, 5, 7, 9 (screen failed), 10, 12, 13, 16, 17.
  it('reads a column per stage with dates', () => {
    const reading = fixture('column-per-stage.csv')
    expect(reading).toMatchObject({ read: 22, rejected: 1, openQuestions: [] })
    expect(funnel(reading)).toEqual({
      applied: 21,
      screen: 11,
      interview: 8,
      final: 3,
      offer: 1,
      rejected: 10,
    })
    const of = (row: number) =>
      told(reading.records.find(({ place }) => place === `row ${row}`)?.draft.milestones ?? [])
    expect(of(16)).toBe(
      'applied@2025-11-21 screen@2025-12-02 interview@2025-12-10 rejected@2025-12-19',
    )
    // 45996 is 5 December 2025 in Excel (45658 is 1 January 2025).
    expect(of(19)).toBe('applied@2025-11-26 screen@2025-12-05')
    expect(of(12)).toContain('final@2026-01-08 rejected@2026-01-14')
  })

  // Counted by hand. Rows 14 (not applied), 18 (banana) and 22 (all blank) are left out of 22.
  // Screen or further: 2, 5, 6, 10, 12, 15, 16, 17, 19, 20, 21, 23; interview: 5, 6, 10, 12, 16,
  // 17, 20, 23; final: 6, 12, 20, 23; offer: 12. Rejected: 2, 3, 6, 7, 9, 10, 13, 16, 17, 20, 23.
  it('reads yes and no with typos and blanks', () => {
    const reading = fixture('yes-no-typos.tsv')
    expect(reading).toMatchObject({ read: 22, rejected: 3 })
    expect(funnel(reading)).toEqual({
      applied: 19,
      screen: 12,
      interview: 8,
      final: 4,
      offer: 1,
      rejected: 11,
    })
    expect(
      reading.records.every(({ draft }) => draft.milestones.every(({ date }) => date === null)),
    ).toBe(true)
  })
})

describe('readSheet on sheets of strangers', () => {
  // Counted by hand. Screen or further: 2, 4, 5, 6, 7; interview: 2, 4, 6, 7; final: 2, 6; offer:
  // 6 (an amount). Rejected, by the stage named: 2 final, 3 résumé, 4 interview, 5 phone screen.
  it('reads the stage of a rejection, counts of rounds and an amount offered', () => {
    const reading = fixture('stage-of-rejection.csv')
    expect(reading).toMatchObject({ read: 8, rejected: 0 })
    expect(funnel(reading)).toEqual({
      applied: 8,
      screen: 5,
      interview: 4,
      final: 2,
      offer: 1,
      rejected: 4,
    })
  })

  // Counted by hand. Screen or further: all but 8 and 11; interview: 2, 4, 5, 6, 7, 9, 10; final
  // and offer: 5. Rejected: 2, 3, 4, 7, 8, 10.
  it('reads words, ticks and dates without a year, each such date named', () => {
    const reading = fixture('undated-words.csv')
    expect(reading).toMatchObject({ read: 10, rejected: 0 })
    expect(funnel(reading)).toEqual({
      applied: 10,
      screen: 8,
      interview: 7,
      final: 1,
      offer: 1,
      rejected: 6,
    })
    expect(reading.problems.every(({ reason }) => reason.includes('has no year'))).toBe(true)
  })

  // Counted by hand. Interview: 2, 5; offer: 5. Rejected: 2, 3.
  it('reads questions as names of columns', () => {
    const reading = fixture('form-answers.csv')
    expect(reading).toMatchObject({ read: 4, rejected: 0, problems: [] })
    expect(funnel(reading)).toEqual({
      applied: 4,
      screen: 2,
      interview: 2,
      final: 1,
      offer: 1,
      rejected: 2,
    })
    expect(toldBy(reading)[0]).toBe('applied@2026-01-04 interview@? rejected@2026-01-30')
  })

  it('takes no step from words that deny or doubt it', () => {
    const statuses = ["Didn't get an interview", 'Offer: no', 'Offer expected', 'Rejected?']
    const reading = sheet(`Company,Status\n${statuses.map((one) => `A,${one}`).join('\n')}`)
    expect(reading).toMatchObject({ read: 4, rejected: 4 })
    expect(
      toldBy(sheet("Company,Status\nA,Didn't get the offer\nB,Rejected by HR\nC,Ghosted?")),
    ).toEqual(['rejected@?', 'rejected@?', 'applied@?'])
  })

  it('takes a yes with words behind it for a yes', () => {
    const text = 'Company,Applied,Interview,Rejected\nA,yes,y,Y - no reason given\nB,yes,yes no,\n'
    const reading = sheet(text)
    expect(toldBy(reading)).toEqual(['applied@? interview@? rejected@?'])
    expect(reading.problems[0]).toMatchObject({ place: 'row 3', field: 'Interview' })
  })

  it('asks who declined where a step on the way says only that', () => {
    const reading = sheet(
      'Company,App date,Phone screen,Offer\nA,2026-03-01,declined,\nB,2026-03-02,,declined\n',
    )
    expect(toldBy(reading)).toEqual(['applied@2026-03-02 offer@? declined@?'])
    expect(reading.problems[0]).toMatchObject({ place: 'row 2', field: 'Phone screen' })
  })

  it('tells a person’s own no to an offer from one on the way', () => {
    const text = 'Company,Status\nA,Offer; turned them down\nB,Phone screen; I said no\n'
    expect(toldBy(sheet(text))).toEqual(['offer@? declined@?', 'screen@? withdrawn@?'])
  })

  it('passes over rows that hold only what was prepared for later', () => {
    const reading = sheet('No,Company,Applied,Rejected\n1,A,yes,FALSE\n2,,FALSE,FALSE\n3,,,#N/A\n')
    expect(reading).toMatchObject({ read: 1, rejected: 0, problems: [] })
  })

  it('takes an unnamed status by its words, and says where nothing tells', () => {
    const rows = ['Acorn,Applied', 'Birch,Rejected', 'Cedar,phone screen']
    const byWords = sheet(`Company,Where it got\n${rows.join('\n')}`)
    expect(byWords.columns[1]).toMatchObject({ field: 'status', guessed: true })
    expect(sheet('Company,Applied\nAcorn,2026-03-01\n').problems).toMatchObject([
      { place: 'file', field: null },
    ])
  })

  it('names a step that is dated before the application, and keeps both', () => {
    const reading = sheet('Company,Applied,Rejected\nA,2026-03-01,2026-02-01\n')
    expect(reading).toMatchObject({ read: 1, rejected: 0 })
    expect(reading.problems[0]).toMatchObject({ place: 'row 2', field: 'Rejected' })
  })
})

describe('readSheet', () => {
  it('finds rows as a spreadsheet numbers them, below titles, blanks and quoted line ends', () => {
    const text = 'My search\n\nCompany,Status,Notes\nA,Applied,"one\ntwo"\n\nB,blue,\n'
    const reading = sheet(text)
    expect(reading.records[0]?.place).toBe('row 4')
    expect(reading.problems[0]).toMatchObject({ place: 'row 6', field: 'Status' })
    expect(reading).toMatchObject({ read: 2, rejected: 1 })
  })

  it('spoils one row only where a quotation does not close', () => {
    const reading = sheet('Company,Status\nA,Applied\n"B,Applied\nC,Applied\nD,"Rejected"\n')
    expect(reading.records.map(({ draft }) => draft.employer)).toEqual(['A', 'C', 'D'])
    expect(reading.problems[0]).toMatchObject({ place: 'row 3' })
    expect(reading).toMatchObject({ read: 4, rejected: 1 })
  })

  it('accounts for thousands of broken quotations without stalling on them', () => {
    const broken = Array.from({ length: 5_000 }, (_, at) => `"E${at},Applied`).join('\n')
    const reading = sheet(`Company,Status\n${broken}\nLast,Applied\n"Very, last",Applied\n`)
    expect(reading).toMatchObject({ read: 5_002, rejected: 5_001 })
    expect(reading.records[0]?.draft.employer).toBe('Last')
  })

  it.each([
    ['UTF-16 with tabs', 'utf16le', 'Company\tStatus\nKöhler\tApplied\n'],
    ['windows-1252 with semicolons', 'latin1', 'Company;Status\nKöhler;Applied\n'],
    ['UTF-8 with a byte order mark', 'utf8', '\uFEFFCompany,Status\nKöhler,Applied\n'],
    ['what Excel marks with sep=', 'utf8', 'sep=;\nCompany;Status\nKöhler;Applied\n'],
    ['old Mac line ends', 'utf8', 'Company,Status\rKöhler,Applied\r'],
  ] as const)('reads %s', (_what, encoding, text) => {
    const whole = encoding === 'utf16le' ? `\uFEFF${text}` : text
    const { records } = readSheet(Buffer.from(whole, encoding))
    expect(records.map(({ draft }) => draft.employer)).toEqual(['Köhler'])
  })

  it('keeps what maps to nothing under extra, by column name', () => {
    const text = 'id,Company,Status,City,City,,Contact\n7,A,Applied,Lund,Malmö,stray,Ida\n'
    expect(sheet(text).records[0]?.draft.extra).toEqual({
      'id (column)': '7',
      City: 'Lund',
      'City (2)': 'Malmö',
      'column F': 'stray',
      Contact: 'Ida',
    })
  })

  it('reads LinkedIn’s own export: Easy Apply, month first', () => {
    const text =
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
      '"3/4/26, 9:15 AM",r@example.org,555 0100,Northwind,Data Analyst,https://jobs.example/1,cv.pdf,"Years: 3 | Visa: no"\n'
    const reading = sheet(text)
    expect(reading.problems).toEqual([])
    expect(reading.records[0]?.draft).toMatchObject({
      employer: 'Northwind',
      role: 'Data Analyst',
      channel: 'easy-apply',
      resume: 'cv.pdf',
      milestones: [{ kind: 'applied', date: '2026-03-04' }],
    })
  })

  it.each([
    [
      'Huntr',
      'Company Name,Title,List,Date Applied\nA,Dev,Interview,2026-03-01\n',
      'applied@2026-03-01 interview@?',
    ],
    [
      'Teal',
      'Company,Job Position,Status,Max. Salary,Date Applied,Follow up\nA,Dev,Interviewing,90000,03/13/2026,\n',
      'applied@2026-03-13 interview@?',
    ],
    [
      'Simplify',
      'Job Title,Company Name,Job URL,Status,Applied Date,Notes\nDev,A,https://x.example,REJECTED,2026-03-01,\n',
      'applied@2026-03-01 rejected@?',
    ],
    [
      'Notion',
      'Name of company,Role,Stage,Applied on\nA,Dev,Phone Screen,"March 4, 2026"\n',
      'applied@2026-03-04 screen@?',
    ],
    [
      'Airtable',
      'Employer,Position,Application Status,Date applied\nA,Dev,Offer,3/14/2026\n',
      'applied@2026-03-14 offer@?',
    ],
  ])('reads the columns of %s', (_who, text, expected) => {
    expect(toldBy(sheet(text))).toEqual([expected])
  })

  it.each([
    ['Status\nRejected', 'rejected@2026-03-20'],
    ['Status\nNo response', 'applied@?'],
    ['Status\nghosted', 'closed@2026-03-20'],
    ['Status\nOnsite', 'final@2026-03-20'],
    ['Status\nRejected after interview', 'interview@? rejected@2026-03-20'],
    ['Status\nApplied', 'applied@?'],
    ['Status\nOffer accepted', 'offer@? accepted@2026-03-20'],
    ['Status\nInterview 3/14', 'interview@2026-03-14'],
    ['Outcome\nDeclined', 'rejected@2026-03-20'],
    ['Status\nRejected (internal hire)', 'rejected@2026-03-20'],
    ['Status\nAccepted offer elsewhere', 'withdrawn@2026-03-20'],
  ])('dates what a status says: %j', (column, expected) => {
    const [name, value] = column.split('\n')
    expect(toldBy(sheet(`Company,${name},Last update\nA,${value},2026-03-20\n`))).toEqual([
      expected,
    ])
  })

  it('does not read a status that could mean two things', () => {
    const reading = sheet(
      'Company,Status\nA,Declined\nB,Rejected\nC,Not rejected yet\nD,Interview cancelled\n',
    )
    expect(reading.rejected).toBe(3)
    expect(reading.problems[0]?.reason).toContain('"Declined" does not tell who said no')
  })

  it('takes a declined offer for one where the row shows the offer', () => {
    const reading = sheet('Company,Status,Offer\nA,Declined,2026-03-01\nB,Rejected,\n')
    expect(toldBy(reading)[0]).toBe('offer@2026-03-01 declined@?')
  })

  it('leaves out what was not applied for, totals, headings and a repeated header', () => {
    const rows = [
      'B,,Wishlist',
      'March 2026,,',
      'Company,Date applied,Status',
      'Total,,3',
      ',2026-03-01,Applied',
    ]
    const reading = sheet(`Company,Date applied,Status\nA,2026-03-01,Applied\n${rows.join('\n')}\n`)
    expect(reading).toMatchObject({ read: 6, rejected: 5 })
    expect(reading.problems).toHaveLength(5)
  })

  it('takes an employer called Total', () => {
    const { records } = sheet('Company,Role,Status\nTotal,Chemist,Applied\n')
    expect(records).toHaveLength(1)
  })
})

describe('dates of a sheet', () => {
  const applied = (dates: readonly string[], options?: SheetOptions) =>
    sheet(`Company,Applied\n${dates.map((date, at) => `E${at},"${date}"`).join('\n')}\n`, options)

  it('lets a number above 12 decide for the whole column', () => {
    expect(toldBy(applied(['3/4/2026', '25/4/2026']))[0]).toBe('applied@2026-04-03')
    expect(toldBy(applied(['3/4/2026', '4/25/2026']))[0]).toBe('applied@2026-03-04')
  })

  it('lets another column decide', () => {
    const reading = sheet('Company,Applied,Rejected\nA,3/4/2026,3/25/2026\n')
    expect(toldBy(reading)).toEqual(['applied@2026-03-04 rejected@2026-03-25'])
  })

  it('lets the order of things decide', () => {
    const reading = sheet('Company,Applied,Interview\nA,3/2/2026,1/3/2026\nB,5/2/2026,2/3/2026\n')
    expect(toldBy(reading)[0]).toBe('applied@2026-02-03 interview@2026-03-01')
  })

  it('asks where nothing decides, and leaves those rows out till then', () => {
    const text = ['3/4/2026', '5/5/2026', '2026-04-04']
    const reading = applied(text)
    expect(reading.openQuestions).toEqual([
      { id: 'date-order', columns: ['Applied'], samples: ['3/4/2026'] },
    ])
    expect(reading).toMatchObject({ read: 3, rejected: 1 })
    expect(reading.problems[0]?.reason).toContain('Say which comes first')
    const answered = applied(text, { dateOrder: 'day-first' })
    expect(answered).toMatchObject({ rejected: 0, openQuestions: [] })
    expect(toldBy(answered)[0]).toBe('applied@2026-04-03')
  })

  it('reads dots with the day first', () => {
    expect(toldBy(applied(['04.03.2026']))).toEqual(['applied@2026-03-04'])
  })

  it.each([
    ['2026-03-04'],
    ['2026/03/04'],
    ['4-Mar-26'],
    ['March 4 2026'],
    ['March 4th, 2026'],
    ['4 March 2026'],
    ['Wed, 4 Mar 2026 09:15'],
    ['2026-03-04T09:15:00Z'],
    ['46085'],
    ['20260304'],
    ['Mar 4, 2026 9:15 AM'],
  ])('reads %s', (date) => {
    // 46085 = 25569 (1970-01-01) + 20516 days.
    expect(toldBy(applied([date]))).toEqual(['applied@2026-03-04'])
  })

  it.each([['31/02/26'], ['2026-02-30'], ['13/13/2026'], ['sometime'], ['March 2026']])(
    'names %s as unreadable',
    (date) => {
      const reading = applied(['2026-03-01', date])
      expect(reading.rejected).toBe(1)
      expect(reading.problems[0]?.place).toBe('row 3')
      expect(reading.problems[0]?.reason).toContain(`"${date}"`)
    },
  )

  it('takes a missing year from the dates of the row, over the turn of the year too', () => {
    const reading = sheet('Company,Applied,Interview\nA,2025-12-10,Jan 5\nB,2025-11-01,20 Nov\n')
    expect(toldBy(reading)).toEqual([
      'applied@2025-12-10 interview@2026-01-05',
      'applied@2025-11-01 interview@2025-11-20',
    ])
  })

  it('keeps a step without its date where no year is told, and says so', () => {
    const reading = applied(['Mar 4', 'Apr 5'])
    expect(toldBy(reading)).toEqual(['applied@?', 'applied@?'])
    expect(reading.rejected).toBe(0)
    expect(reading.problems[0]).toMatchObject({ place: 'row 2', field: 'Applied' })
    expect(reading.problems[0]?.reason).toContain('"Mar 4" has no year')
    expect(reading.records[0]?.draft.milestones[0]?.note).toBe('Mar 4')
  })
})

describe('a column that asks whether an answer came', () => {
  it('takes a mistyped yes for one, and leaves the steps to their own columns', () => {
    const reading = sheet(
      'company,applied?,heard back,phone screen,result\nAcorn,yes,yse,yes,rejected\nBirch,y,noo,,\n',
    )
    expect(reading.rejected).toBe(0)
    expect(toldBy(reading)).toEqual(['applied@? screen@? rejected@?', 'applied@?'])
  })
})

describe('the mapping', () => {
  const text = 'Who,What,Where it is\nA,Dev,Rejected\n'

  it('is needed where no column of employers is found, and says how', () => {
    expect(() => sheet(text)).toThrow(expect.objectContaining({ code: 'nothing-readable' }))
    expect(() => sheet(text)).toThrow(/"Who", "What".*Say which column/)
  })

  it('is obeyed, whatever the case', () => {
    const reading = sheet(text, {
      mapping: { employer: 'who', role: 'WHAT', status: ' where it is ' },
    })
    expect(reading.records[0]?.draft).toMatchObject({ employer: 'A', role: 'Dev' })
    expect(reading.columns.map(({ field, guessed }) => [field, guessed])).toEqual([
      ['employer', false],
      ['role', false],
      ['status', false],
    ])
  })

  it('takes a guess away with an empty name', () => {
    const reading = sheet('Company,Status\nA,purple\n', { mapping: { status: '' } })
    expect(reading.records[0]?.draft).toMatchObject({ employer: 'A', extra: { Status: 'purple' } })
  })

  it.each([
    [{ employer: 'Nobody' }, /no column "Nobody" for employer.*"Company"/],
    [{ weather: 'Company' }, /"weather" is not a field/],
    [{ employer: 'Company', role: 'Company' }, /cannot be both employer and role/],
  ])('is refused with code bad-mapping: %j', (mapping, message) => {
    const read = () => sheet('Company,Status\nA,Applied\n', { mapping: mapping as never })
    expect(read).toThrow(expect.objectContaining({ code: 'bad-mapping' }))
    expect(read).toThrow(message)
  })
})

describe('what is no sheet of applications', () => {
  it.each([
    ['nothing', ''],
    ['binary', 'PK\u0003\u0004\u0000\u0000\u0000'],
    ['prose', 'Dear diary,\ntoday I applied.\n'],
    [
      'a list of people',
      'First Name,Last Name,Company,Position,Connected On\nIda,Berg,A,Dev,01 Mar 2026\n',
    ],
    ['saved jobs', 'Saved Date,Job Url,Job Title,Company Name\n"3/1/26, 9:15 AM",u,Dev,A\n'],
  ])('refuses %s with code nothing-readable', (_what, text) => {
    expect(() => sheet(text)).toThrow(expect.objectContaining({ code: 'nothing-readable' }))
  })
})

describe('the sheets kept as not ok', () => {
  const folder = new URL('../../../../tests/fixtures/not-ok/sheets/', import.meta.url)

  it.each(readdirSync(folder))('refuses %s with a sentence', (name) => {
    const read = () => readSheet(readFileSync(new URL(name, folder)))
    expect(read).toThrow(expect.objectContaining({ code: 'nothing-readable' }))
  })
})

describe('every row', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 15 }),
    fc.constantFrom(
      'yes',
      'no',
      '',
      '3/14',
      '2026-03-01',
      'Rejected',
      'Applied',
      '"',
      'a,b',
      '\n',
      '45352',
      '31/02/26',
    ),
  )
  const columns = [
    'Company',
    'Role',
    'Status',
    'Applied',
    'Phone screen',
    'Offer',
    'Last update',
    'Notes',
    'City',
  ]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  it('is a record or is rejected with a problem, whatever its cells hold', () => {
    const rows = fc.array(
      fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, isQuoted) => {
        const lines = cells.map((row) => row.map((one) => (isQuoted ? quoted(one) : one)).join(','))
        const text = [columns.join(','), ...lines].join('\n')
        const reading = sheet(text)
        expect(reading.records.length + reading.rejected).toBe(reading.read)
        const named = new Set(reading.problems.map(({ place }) => place))
        const taken = new Set(reading.records.map(({ place }) => place))
        expect([...named].filter((place) => !taken.has(place))).toHaveLength(reading.rejected)
        if (isQuoted) {
          const filled = cells.filter((row) => row.some((one) => one.trim() !== ''))
          expect(reading.read).toBe(filled.length)
        }
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})
