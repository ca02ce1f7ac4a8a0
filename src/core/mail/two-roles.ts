/**
 * Of a mail that closes one role and goes on with another ("not for Senior, but we invite you for
 * Analyst"), the role that goes on. Which is which, the sentences tell in which they stand.
 */
import { plain } from './learned/words.ts'
import type { Sentence } from './sentences.ts'

/** Sentences that on their own read as a no, and as what the mail is. */
export type TwoNews = { readonly noes: readonly Sentence[]; readonly yeses: readonly Sentence[] }

const simple = (text: string): string => plain(text).replace(/[^\p{L}\d]+/gu, ' ')

/** Places of the sentences in which a name stands by itself, and not within a longer one. */
function mentions(
  name: string,
  longer: readonly string[],
  body: readonly Sentence[],
): readonly number[] {
  const wanted = ` ${simple(name).trim()} `
  return [...body.keys()].filter((at) => {
    const text = ` ${simple((body[at] as Sentence).text)} `
    const rest = longer.reduce(
      (left, one) => left.replaceAll(` ${simple(one).trim()} `, ' | '),
      text,
    )
    return rest.includes(wanted)
  })
}

/** A role by its name, and how surely it is one at all, 0..1. */
export type NamedRole = { readonly text: string; readonly share: number }

/** What is taken for the role that goes on is surely a role. */
const LEAST_SHARE = 0.4

/** What a sentence's place speaks for; behind the yes stand others: whom one will meet, what else is open. */
function sideOf(at: number, firstNo: number, firstYes: number): 'closed' | 'going on' | 'neither' {
  if (firstNo > firstYes) return at >= firstNo ? 'closed' : 'going on'
  if (at <= firstNo) return 'closed'
  return at <= firstYes ? 'going on' : 'neither'
}

/**
 * The role that goes on, where the likeliest is the closed one: what is named from the no to the
 * yes and not before, or, where the no comes last, before it.
 *
 * @param likeliest what the mail as a whole names
 * @param roles     all that may be roles, likeliest first
 */
export function roleThatGoesOn(
  likeliest: string,
  roles: readonly NamedRole[],
  body: readonly Sentence[],
  news: TwoNews,
): string {
  const sure = roles.filter(({ share }) => share >= LEAST_SHARE).map(({ text }) => text)
  const first = (sentences: readonly Sentence[]) =>
    Math.min(...sentences.map((one) => body.indexOf(one)).filter((at) => at >= 0))
  const firstNo = first(news.noes)
  const firstYes = first(news.yeses.filter((one) => !news.noes.includes(one)))
  if (!Number.isFinite(firstNo) || !Number.isFinite(firstYes)) return likeliest
  const sides = (name: string) => {
    const longer = sure.filter((one) => one !== name && simple(one).includes(simple(name)))
    return new Set(mentions(name, longer, body).map((at) => sideOf(at, firstNo, firstYes)))
  }
  if (!sides(likeliest).has('closed')) return likeliest
  const other = sure.find((name) => {
    const found = sides(name)
    return found.has('going on') && !found.has('closed')
  })
  return other ?? likeliest
}
