/**
 * One status, as a person wrote it, into the milestones it tells of.
 *
 * The words stand in status-words.ts. What could mean two things is not read.
 * Start reading at `readStatus`.
 */
import type { MilestoneKind } from '#core/model/milestones.ts'
import { phraseReader } from './phrase-match.ts'
import { STATUS_PHRASES, type StatusMeaning, TURNING_WORDS } from './status-words.ts'

export type StatusReading =
  | {
      readonly kind: 'read'
      /** In the usual order, each once; empty where no step is told. */
      readonly milestones: readonly MilestoneKind[]
      /** Index of the date (as findDates counts) and the milestone that it stands by. */
      readonly dates: readonly { readonly index: number; readonly kind: MilestoneKind }[]
      /** Says more than its milestones: worth keeping as it is. */
      readonly saysMore: boolean
    }
  | { readonly kind: 'planned' }
  | { readonly kind: 'said-no' }
  | { readonly kind: 'unreadable' }

/** What a sheet as a whole tells about its words. */
export type StatusContext = {
  /** `Onsite` is the final round, unless the sheet has one of its own. */
  readonly onsiteIsFinal: boolean
  /** Who said no in a bare `Declined`. */
  readonly saidNoMeans: 'rejected' | 'declined' | null
  /** The column asks whether an answer came, so that a bare yes or no says no more than that. */
  readonly asksForAnswer: boolean
}

const match = phraseReader<StatusMeaning>(STATUS_PHRASES)

const MILESTONES_OF: Readonly<Partial<Record<StatusMeaning, readonly MilestoneKind[]>>> = {
  applied: ['applied'],
  silent: ['applied'],
  underway: ['applied'],
  acknowledged: ['acknowledged'],
  assessment: ['assessment'],
  screen: ['screen'],
  interview: ['interview'],
  final: ['final'],
  offer: ['offer'],
  accepted: ['offer', 'accepted'],
  declined: ['offer', 'declined'],
  rescinded: ['offer', 'rejected'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn'],
  closed: ['closed'],
}

const ORDER: readonly MilestoneKind[] = [
  'applied',
  'acknowledged',
  'assessment',
  'screen',
  'interview',
  'final',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
]
const STAGES: ReadonlySet<StatusMeaning> = new Set([
  'assessment',
  'screen',
  'interview',
  'final',
  'offer',
])
const SAYS_NO: readonly MilestoneKind[] = ['rejected', 'withdrawn', 'accepted', 'declined']

type Hit = { readonly meaning: StatusMeaning; readonly at: number }

/** Whether a step's word follows one that says it did not happen: `didn't get an interview`. */
function isDenied(hits: readonly Hit[], at: number): boolean {
  if (hits[at - 1]?.meaning === 'skip') return true
  return hits.slice(0, at).findLast(({ meaning }) => meaning !== 'filler')?.meaning === 'missed'
}

/** Leaves out fillers and steps that a word before them says did not happen. */
function telling(hits: readonly Hit[], context: StatusContext): readonly Hit[] {
  const told = hits.flatMap((hit, at): readonly Hit[] => {
    if (['filler', 'skip', 'missed'].includes(hit.meaning)) return []
    if (!(STAGES.has(hit.meaning) || hit.meaning === 'talk') || !isDenied(hits, at)) return [hit]
    const lastBefore = hits.slice(0, at).findLast(({ meaning }) => meaning !== 'filler')
    const isNo = hit.meaning === 'offer' && lastBefore?.meaning === 'missed'
    return isNo ? [{ meaning: 'rejected', at: hit.at }] : []
  })
  const hasOffer = told.some(({ meaning }) => meaning === 'offer')
  const hasTalk = told.some(({ meaning }) => meaning === 'screen' || STAGES.has(meaning))
  return told.flatMap(({ meaning, at }): readonly Hit[] => {
    if (meaning === 'talk') return hasTalk ? [] : [{ meaning: 'screen', at }]
    if (meaning === 'ownNo') return [{ meaning: hasOffer ? 'declined' : 'withdrawn', at }]
    if (meaning !== 'saidNo') return [{ meaning, at }]
    return context.saidNoMeans ? [{ meaning: context.saidNoMeans, at }] : [{ meaning, at }]
  })
}

/** `Ghosted?` doubts the end; what else is asked is not told. */
function doubted(text: string, told: readonly Hit[]): readonly Hit[] {
  if (!/\?/.test(text)) return told
  const sure = told.filter(({ meaning }) => ['applied', 'silent', 'underway'].includes(meaning))
  const isEnd = told.some(({ meaning }) => meaning === 'closed')
  if (sure.length === told.length || !isEnd || told.length > sure.length + 1) {
    return sure.length === told.length ? told : []
  }
  return [...sure, { meaning: 'applied', at: 0 }]
}

const ENDED: ReadonlySet<StatusMeaning> = new Set([
  ...(['rejected', 'rescinded', 'withdrawn', 'closed'] as const),
  ...(['accepted', 'declined', 'saidNo'] as const),
])

/** `Offer: no` may deny the step or follow it: it is not told which. */
function endsInNo(hits: readonly Hit[], told: readonly Hit[]): boolean {
  return hits.at(-1)?.meaning === 'skip' && !told.some(({ meaning }) => ENDED.has(meaning))
}

/** A word of the sheet for an onsite talk, where the sheet has a final round besides. */
function withOnsite(text: string, context: StatusContext): string {
  return context.onsiteIsFinal ? text : text.replace(/\bon-?\s?site\b/gi, 'interview')
}

/** An answer came or did not: what it said, if anything, stands elsewhere in the row. */
const ANSWER_CAME_OR_NOT =
  /^(no+|nop|nope|n|none|false|0|✗|❌|☐|yes+|yse|ys|yas|ye|yea|yep|yup|yeah|y|x|true|1|✓|✔|✅|☑|auto(mated|matic)?)$/u

/**
 * Reads a status.
 *
 * @param text    without its dates: ` @0 ` stands for the first one (date-text.ts)
 * @param context what the sheet as a whole tells
 * @example readStatus('Rejectd after phone screen', { onsiteIsFinal: true, saidNoMeans: null, asksForAnswer: false }).milestones // => ['screen', 'rejected']
 */
export function readStatus(text: string, context: StatusContext): StatusReading {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[?.!]+$/, '')
  if (context.asksForAnswer && ANSWER_CAME_OR_NOT.test(plain)) return taken(['applied'], [], false)
  if (/^(|-+|–|—|n\/?a|none|\?+)$/.test(plain)) return taken([], [], false)
  const { hits, dates, leftover } = match(withOnsite(text, context))
  const told = doubted(text, telling(hits, context))
  const meanings = new Set(told.map(({ meaning }) => meaning))
  if (leftover.some((word) => TURNING_WORDS.has(word))) return { kind: 'unreadable' }
  if (endsInNo(hits, told)) return { kind: 'unreadable' }
  if (meanings.has('saidNo')) return { kind: 'said-no' }
  if (meanings.has('planned')) return { kind: meanings.size === 1 ? 'planned' : 'unreadable' }
  if (meanings.size === 0) return { kind: 'unreadable' }

  const milestones = new Set(told.flatMap(({ meaning }) => MILESTONES_OF[meaning] ?? []))
  const furtherThanApplied = milestones.size > 1
  const onlyWaits = !meanings.has('applied') && furtherThanApplied
  if (onlyWaits) milestones.delete('applied')
  if (SAYS_NO.some((kind) => milestones.has(kind))) milestones.delete('closed')
  const kinds = ORDER.filter((kind) => milestones.has(kind))
  const last = kinds.at(-1)
  const dated = dates.flatMap(({ index, at }) => {
    const before = told.findLast((hit) => hit.at < at) ?? told[0]
    const near = before ? MILESTONES_OF[before.meaning]?.at(-1) : undefined
    const kind = near && milestones.has(near) ? near : last
    return kind ? [{ index, kind }] : []
  })
  return taken(kinds, dated, leftover.length > 0 || /\?/.test(text))
}

function taken(
  milestones: readonly MilestoneKind[],
  dates: readonly { readonly index: number; readonly kind: MilestoneKind }[],
  saysMore: boolean,
): StatusReading {
  return { kind: 'read', milestones, dates, saysMore }
}
