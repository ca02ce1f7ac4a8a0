/**
 * One cell of a column that stands for one step: a date, yes or no, or words.
 *
 * Blank and "pending" mean that it is not known to have happened; "no" that it did not.
 * "Failed" means that it was reached and that a no followed. The words stand in step-words.ts.
 * Start reading at `readStepCell`.
 */
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { StepField } from './column-aliases.ts'
import { phraseReader } from './phrase-match.ts'
import { readStatus } from './status-text.ts'
import { TURNING_WORDS } from './status-words.ts'
import { STEP_PHRASES, type StepMeaning } from './step-words.ts'

/** A milestone that a cell tells of; `dates` are indexes as findDates counts, none: undated. */
export type ToldStep = { readonly kind: MilestoneKind; readonly dates: readonly number[] }

export type StepReading =
  | {
      readonly kind: 'read'
      /** Empty: nothing is known to have happened. */
      readonly told: readonly ToldStep[]
      /** Says outright that it did not happen. */
      readonly saysNo: boolean
      /** Says more than its milestones: worth keeping as it is. */
      readonly saysMore: boolean
    }
  | { readonly kind: 'unreadable' }

const match = phraseReader<StepMeaning>(STEP_PHRASES)

/** Steps that can have several rounds. */
const IN_ROUNDS: ReadonlySet<StepField> = new Set(['assessment', 'screen', 'interview', 'final'])
/** Fields that are an end of an application, not a step on its way. */
const ENDS: ReadonlySet<StepField> = new Set([
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
])

const read = (told: readonly ToldStep[], saysMore = false, saysNo = false): StepReading => ({
  kind: 'read',
  told,
  saysNo,
  saysMore,
})
const UNREADABLE: StepReading = { kind: 'unreadable' }

/** The ending that a meaning adds in a column of this field; `null` where it adds none. */
function endingOf(meanings: ReadonlySet<StepMeaning>, field: StepField): MilestoneKind | null {
  if (meanings.has('failed')) return 'rejected'
  if (meanings.has('withdrew')) return 'withdrawn'
  if (meanings.has('ghosted') || meanings.has('ghostedAfter')) return 'closed'
  if (field !== 'offer' && field !== 'accepted' && field !== 'declined') return null
  if (meanings.has('declined')) return 'declined'
  return meanings.has('accepted') ? 'accepted' : null
}

/** Whether the cell shows its own step to be reached. */
function isReached(meanings: ReadonlySet<StepMeaning>, field: StepField, dated: boolean): boolean {
  if (field === 'applied' && (meanings.has('failed') || meanings.has('ghosted'))) return true
  if (field === 'offer' && meanings.has('failed')) return false
  if (meanings.has('withdrew') || meanings.has('ghosted')) return meanings.has('yes')
  if (meanings.has('failed') || meanings.has('ghostedAfter')) return true
  if (meanings.has('no') || (meanings.has('waiting') && !meanings.has('yes'))) return false
  if (
    ['yes', 'booked', 'how', 'accepted', 'declined'].some((one) => meanings.has(one as StepMeaning))
  ) {
    return true
  }
  return dated
}

/** An amount of money: `$120k`, `95,000 EUR`, `75k base`, or a bare number of five digits. */
const AMOUNT = /\p{Sc}\s?\d|\d\s?(\p{Sc}|k\b|usd|eur|gbp|chf|cad|aud|inr)|^\d{2,3}[,.]?\d{3}$/iu

/** Numbers alone: 1 and 0 are yes and no, a small number counts rounds, an offer has an amount. */
function readNumber(text: string, field: StepField): StepReading | null {
  const plain = text.trim()
  if (plain === '0') return read([], false, true)
  if (plain === '1') return read([{ kind: field, dates: [] }])
  if (field === 'offer' && AMOUNT.test(plain)) {
    const { hits } = match(plain.replace(/[\d.,]+/g, ' '))
    const isPlain = hits.every(({ meaning }) => ['yes', 'how', 'filler'].includes(meaning))
    return isPlain ? read([{ kind: 'offer', dates: [] }], true) : null
  }
  if (IN_ROUNDS.has(field) && /^x?[2-9]x?$/i.test(plain)) {
    return read([{ kind: field, dates: [] }], true)
  }
  return null
}

/** Ends are often told by the stage they came after: `Rejected: after phone screen`. */
function readEnd(rest: string, field: StepField): StepReading {
  const status = readStatus(rest, {
    onsiteIsFinal: true,
    saidNoMeans: 'rejected',
    asksForAnswer: false,
  })
  if (status.kind !== 'read' || status.milestones.length === 0) return UNREADABLE
  const stages = status.milestones.filter((kind) => kind !== field && kind !== 'applied')
  const isEnd = (kind: MilestoneKind) => (ENDS as ReadonlySet<string>).has(kind)
  const dates = status.dates.map(({ index }) => index)
  const own = stages.some(isEnd) ? [] : [{ kind: field, dates }]
  return read(
    [...stages.map((kind) => ({ kind, dates: isEnd(kind) ? dates : [] })), ...own],
    status.saysMore,
  )
}

/**
 * A cell with a yes and a no: `Y - no reason given` is a yes that says more; a yes and a no
 * beside each other are unclear.
 */
function readYesAndNo(
  hits: readonly { readonly meaning: StepMeaning }[],
  others: readonly string[],
): 'yes' | 'unclear' | null {
  const yes = hits.findIndex(({ meaning }) => meaning === 'yes')
  const no = hits.findIndex(({ meaning }) => meaning === 'no')
  if (yes === -1 || no === -1) return null
  return yes < no && others.length > 0 ? 'yes' : 'unclear'
}

/**
 * Reads a cell of a step's column.
 *
 * @param rest  the cell without its dates: ` @0 ` stands for the first one (date-text.ts)
 * @param field the step that the column stands for
 * @param dates how many dates the cell has
 * @example readStepCell('yse', 'screen', 0).told // => [{ kind: 'screen', dates: [] }]
 */
export function readStepCell(rest: string, field: StepField, dates: number): StepReading {
  if (/^[\s\-–—.?/]*$/.test(rest) && dates === 0) return read([])
  const number = dates === 0 ? readNumber(rest, field) : null
  if (number) return number
  const found = match(rest)
  const meanings = new Set(
    found.hits.map(({ meaning }) => meaning).filter((one) => one !== 'filler'),
  )
  const others = found.leftover.filter((word) => !/^[1-9](st|nd|rd|th)?$/.test(word))
  if (others.some((word) => TURNING_WORDS.has(word))) return UNREADABLE
  if (dates === 0 && /\p{L}.*\?/u.test(rest) && !meanings.has('waiting')) return UNREADABLE
  if (meanings.has('declined') && !ENDS.has(field) && field !== 'offer') return UNREADABLE
  const both = readYesAndNo(found.hits, others)
  if (both === 'unclear') return UNREADABLE
  if (both === 'yes') meanings.delete('no')
  if (meanings.size === 0 && dates === 0) return ENDS.has(field) ? readEnd(rest, field) : UNREADABLE
  if (ENDS.has(field) && (others.length > 0 || /\b(after|at|following|post)\b/i.test(rest))) {
    const asEnd = readEnd(rest, field)
    if (asEnd.kind === 'read') return asEnd
    if (meanings.has('waiting') && others.length > 0) return UNREADABLE
  }
  if (dates > 0 && (meanings.has('no') || meanings.has('waiting')) && !meanings.has('failed')) {
    return UNREADABLE
  }
  const ending = ENDS.has(field) ? endOfEnd(meanings, field) : endingOf(meanings, field)
  const turn = found.hits.find(({ meaning }) =>
    ['failed', 'withdrew', 'ghosted', 'declined', 'accepted'].includes(meaning),
  )
  const isAfter = (at: number) => ending !== null && turn !== undefined && at > turn.at
  const mine = found.dates.filter(({ at }) => !isAfter(at)).map(({ index }) => index)
  const its = found.dates.filter(({ at }) => isAfter(at)).map(({ index }) => index)
  const told: ToldStep[] = []
  if (!ENDS.has(field) && isReached(meanings, field, mine.length > 0))
    told.push({ kind: field, dates: mine })
  if (ending)
    told.push({
      kind: ending,
      dates: ENDS.has(field) ? [...mine, ...its].slice(0, 1) : its.slice(0, 1),
    })
  const saysNo = meanings.has('no') && told.length === 0
  return read(told, others.length > 0 || found.leftover.length > others.length, saysNo)
}

/** What a cell in the column of an end says: that end, another one, or nothing yet. */
function endOfEnd(meanings: ReadonlySet<StepMeaning>, field: StepField): MilestoneKind | null {
  const told = endingOf(meanings, field)
  if (told) return told
  return meanings.has('no') || meanings.has('waiting') ? null : field
}
