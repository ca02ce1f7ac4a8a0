/**
 * How well the test of truth hears: the conditions of each conditional line of the English letters
 * are dropped in turn, and the letters on the example search held against the data.
 *
 * `npm run eval:letters`; some minutes. A line that changes no letter of the example cannot be
 * heard there; one that changes a letter and is not heard is printed, to be looked at.
 */
import type { LetterKind, LetterRegister } from '#core/model/letter-kinds.ts'
import { ENGLISH } from '#core/outreach/wording/english.ts'
import type { Line, Wording } from '#core/outreach/wording/wording.ts'
import {
  type Drafted,
  type Example,
  eachLetter,
  exampleSearch,
  lettersOf,
} from '../letters/example-letters.ts'
import { liesIn } from '../letters/truth.ts'

/** Conditions of manner, which claim nothing. */
const MANNER: readonly string[] = ['formal', 'warm', 'by-call']

type Place = { readonly kind: LetterKind; readonly at: readonly [number, number, number] }

function conditionalLines(): readonly (Place & { readonly line: Line })[] {
  return Object.entries(ENGLISH.letters).flatMap(([kind, { paragraphs }]) =>
    paragraphs.flatMap((sentences, p) =>
      sentences.flatMap((sentence, s) =>
        (typeof sentence === 'string' ? [] : sentence).flatMap((line, l) =>
          (line.when ?? []).some((condition) => !MANNER.includes(condition))
            ? [{ kind: kind as LetterKind, at: [p, s, l] as const, line }]
            : [],
        ),
      ),
    ),
  )
}

/** The wording with one line said wherever its slots have values. */
function unconditional({ kind, at: [p, s, l] }: Place): Wording {
  const words = structuredClone(ENGLISH) as Wording
  const lines = words.letters[kind].paragraphs[p]?.[s] as Line[]
  const [line] = lines.splice(l, 1) as [Line]
  const when = (line.when ?? []).filter((condition) => MANNER.includes(condition))
  lines.unshift({ when, say: line.say })
  return words
}

function heard(example: Example, place: Place, line: Line): 'unchanged' | 'heard' | 'not heard' {
  const conditions: readonly string[] = line.when ?? []
  const register: LetterRegister = conditions.includes('formal') ? 'formal' : 'warm'
  const choices = { register, variant: conditions.includes('by-call') ? 'call' : null }
  const ofKind = (letters: readonly Drafted[]) => letters.filter(({ kind }) => kind === place.kind)
  const before = ofKind(lettersOf(example, choices))
  const after = ofKind([...eachLetter(example, choices, unconditional(place))])
  const changed = after.filter(({ letter }, at) => letter.body !== before[at]?.letter.body)
  if (changed.length === 0) return 'unchanged'
  return changed.some(({ letter, known }) => liesIn(letter, known).length > 0)
    ? 'heard'
    : 'not heard'
}

const say = (line: string) => process.stdout.write(`${line}\n`)

const example = await exampleSearch()
const results = conditionalLines().map(({ line, ...place }) => {
  const result = heard(example, place, line)
  if (result === 'not heard') say(`${place.kind}, ${line.when?.join(' ')}: ${line.say}`)
  return result
})
const count = (result: string) => results.filter((one) => one === result).length
say(
  `${results.length} conditional lines; ${results.length - count('unchanged')} change a letter of the example without their conditions; ${count('heard')} of these are heard.`,
)
await example.close()
