/** Reads a labelled set of companies and employers, and counts what the matching makes of it. */
import { readFileSync } from 'node:fs'
import { type Contact, NOTHING_KNOWN } from '#core/model/contact.ts'
import { matchEmployers } from '#core/network/employers/match-employers.ts'

export const SETS = [
  'tuned',
  'tuned-b',
  'tuned-c',
  'tuned-d',
  'tuned-e',
  'tuned-f',
  'tuned-g',
  'tuned-h',
  'tuned-i',
  'tuned-j',
  'tuned-k',
  'aside-c',
  'aside',
  'aside-b',
  'aside-h',
  'aside-i',
] as const
export type SetName = (typeof SETS)[number]

type LabelledSet = {
  readonly employers: readonly string[]
  /** A company as a contact writes it, and the employer that it is; `null` for none of them. */
  readonly companies: readonly { readonly text: string; readonly employer: string | null }[]
}

export function labelledSet(name: SetName): LabelledSet {
  const text = readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
  const rows = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  const [head, ...lines] = rows
  const [, ...employers] = head ?? []
  const companies = lines.map(([company = '', label = '']) => {
    if (label !== '-' && !employers.includes(label)) throw new Error(`No employer "${label}".`)
    return { text: company, employer: label === '-' ? null : label }
  })
  return { employers, companies }
}

function contactAt(employer: string, at: number): Contact {
  const employment = { employer, title: null, from: null, to: null, isCurrent: true }
  return { ...NOTHING_KNOWN, id: `c-${at}`, name: 'Made Person', employments: [employment] }
}

/** Every pair of a company and an employer counts: a match that is not labelled is wrong. */
export function peopleFigures({ companies, employers }: LabelledSet) {
  const contacts = companies.map(({ text }, at) => contactAt(text, at))
  const targets = employers.map((name) => ({ name, domains: [] }))
  const matches = matchEmployers({ contacts, employers: targets, words: [] })
  const pair = (company: string, employer: string) => `${company} = ${employer}`
  const found = matches
    .filter(({ isSure }) => isSure)
    .map(({ contactId, employer }) =>
      pair(companies[Number(contactId.slice(2))]?.text ?? '', employers[employer] ?? ''),
    )
  const right = new Set(
    companies.flatMap(({ text, employer }) => (employer === null ? [] : [pair(text, employer)])),
  )
  const wrong = found.filter((one) => !right.has(one))
  const missed = [...right].filter((one) => !found.includes(one))
  return {
    companies: companies.length,
    employers: employers.length,
    found,
    wrong,
    missed,
    asked: matches.filter(({ isSure }) => !isSure).length,
    precision: (found.length - wrong.length) / found.length,
    recall: (right.size - missed.length) / right.size,
  }
}
