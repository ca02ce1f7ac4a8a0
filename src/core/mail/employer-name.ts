/**
 * What may be an employer's name and what may not: spans made clean, spellings compared. Start
 * reading at `cleanEmployer`.
 */
import {
  DESK_TAIL,
  GENERIC_WORD,
  LEGAL_FORM,
  NOT_A_NAME,
  TITLED_PERSON,
} from './english/employer-words.ts'
import { isPlace } from './places.ts'
import { isRelayName } from './relays.ts'

/** A name with how surely it is the employer's; weights of one name add up. */
export type Candidate = { readonly name: string; readonly weight: number }

/** A span made clean, or `null` when it is no employer. */
export function cleanEmployer(raw: string): string | null {
  let name = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/^(?:The|Team|Your|Our|Dear|At|From|Re|Hi|Thank You|Thanks) (?=\S)/, (lead) =>
      /^The /.test(lead) ? lead : '',
    )
  name = name
    .replace(/\. .*$/, '')
    .replace(/'s$/, '')
    .replace(/[\s,;:!?|-]+$/, '')
    .replace(/ (?:of|and|for|the|&|at)$/i, '')
  name = name
    .replace(DESK_TAIL, '')
    .replace(/[\s,;:?|-]+$/, '')
    .replace(/(?<!\b(?:Inc|Co|Ltd|Corp|[A-Z]))\.$/, '')
  name = name.replace(/^The (?=\S+$)/, '')
  if (
    name.length < 2 ||
    name.length > 60 ||
    NOT_A_NAME.test(name) ||
    TITLED_PERSON.test(name) ||
    name.split(/[\s/|]+/).every((word) => GENERIC_WORD.test(word)) ||
    isRelayName(name) ||
    isPlace(name)
  )
    return null
  if (/^\d[\d:.,\s-]*(?:am|pm|th|st|nd|rd)?$/i.test(name) || /^(?:https?|www)/i.test(name))
    return null
  if (/^\d{1,2}(?::\d\d|\s?(?:am|pm|AM|PM)\b)/.test(name)) return null
  return name
}

/** Two spellings of one name come out the same. */
export const squeeze = (name: string): string =>
  name
    .replace(LEGAL_FORM, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/&|\+/g, 'and')
    .replace(/[^\p{L}\d]/gu, '')
