/**
 * What a person gives for a letter, checked and made fit to stand in it.
 *
 * Nothing is shortened or guessed: what cannot stand in a short letter is refused with its
 * reason, and nothing of what was given is lost.
 */
import { type Day, isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import {
  type FactsGivenNow,
  GIVEN_FACT_IDS,
  GIVEN_FACTS,
  type GivenFactId,
} from '#core/model/given-facts.ts'
import { cleanLine } from './clean-name.ts'

/** A letter has fewer than 150 words; a fact leaves room for the rest. */
const MOST_WORDS = 30
const MOST_CHARACTERS = 240
const MOST_IN_A_NAME = 80

const refuse = (id: string, why: string): never => {
  throw new DomainError('bad-input', `The fact "${id}" ${why}`, { fact: id })
}

/** Square and curly brackets mark gaps and slots, so those of the person become round. */
const roundBrackets = (text: string) => text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')')

function readText(id: GivenFactId, text: string): string {
  const line = cleanLine(roundBrackets(text), Number.POSITIVE_INFINITY)
  if (line === null) return refuse(id, `holds no word: "${text}".`)
  const words = line.split(' ').length
  if (words > MOST_WORDS || line.length > MOST_CHARACTERS) {
    return refuse(
      id,
      `has ${words} words and ${line.length} characters; a letter has room for ${MOST_WORDS} words in ${MOST_CHARACTERS} characters of it. Say it shorter.`,
    )
  }
  return line
}

function readName(id: GivenFactId, text: string): string {
  const line = cleanLine(text, Number.POSITIVE_INFINITY)
  if (line === null) return refuse(id, `holds no name: "${text}".`)
  if (line.length > MOST_IN_A_NAME) return refuse(id, 'is longer than a name.')
  return line
}

function readDay(id: GivenFactId, text: string): Day {
  const day = text.trim()
  return isDay(day) ? day : refuse(id, `is "${text}", which is no date like 2026-03-12.`)
}

function readFact(id: GivenFactId, text: string): string {
  const form = GIVEN_FACTS[id]
  if (form === 'day') return readDay(id, text)
  return form === 'name' ? readName(id, text) : readText(id, text)
}

const isFactId = (id: string): id is GivenFactId =>
  (GIVEN_FACT_IDS as readonly string[]).includes(id)

/**
 * Checks what a person gives for letters.
 *
 * @param raw by id; `null` or blank takes a fact out
 * @returns the same facts on one line each, blank ones as `null`
 * @throws DomainError `bad-input` for an unknown id, a day that is none, a text that holds no
 *   word or is too long for a letter
 * @example readGiven({ news: ' I finished\n a course. ', reason: '' }) // => { news: 'I finished a course.', reason: null }
 */
export function readGiven(raw: Readonly<Record<string, string | null>>): FactsGivenNow {
  const read: Partial<Record<GivenFactId, string | null>> = {}
  for (const [id, text] of Object.entries(raw)) {
    if (!isFactId(id)) return refuse(id, `is not one. There are: ${GIVEN_FACT_IDS.join(', ')}.`)
    read[id] = text === null || text.trim() === '' ? null : readFact(id, text)
  }
  return read
}
