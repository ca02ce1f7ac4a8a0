/**
 * The role that a mail is about, as it is written there, without codes, places and work forms.
 * Every way of naming it gives a candidate; the one that most ways agree on wins. Nothing is
 * invented: without a candidate the role is null.
 */
import { GENERIC_WORD } from './english/employer-words.ts'
import {
  DOER,
  LEVEL_ONLY,
  NOT_IN_ROLE,
  ROLE_CODE,
  ROLE_FILLER,
  ROLE_NOUN,
  ROLE_TAIL,
} from './english/role-words.ts'
import { isPlace } from './places.ts'
import { isRelayName } from './relays.ts'
import { genericTitles } from './role-spans.ts'
import { straighten } from './sentences.ts'
import { joinWrapped } from './wrapped-text.ts'

type Candidate = { readonly text: string; readonly weight: number }

const JOB_WORD =
  '(?:position|role|seat|spot|track|scheme|search|contract|shift|job|vacancy|opening|post|opportunity|requisition|internship|apprenticeship|team member)'
/** The title follows. */
const BEFORE_TITLE: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `\\b${JOB_WORD}(?: title)?s?(?: you(?:'ve| have)? applied for)?(?: of| as|:| -| for)(?: (?:a|an|the|our))? `,
      'gi',
    ),
  ],
  [
    3.5,
    /\b(?:application|applying|applied|apply|candidacy|candidature|consideration|considered|interview(?:ed|ing)?|interest|interested|submission|assessment|offer you|reviewing|recruiting|hiring|looking) (?:to|for|in|on|as)(?: be)?(?: (?:a|an|the|our|your))?(?: (?:following|open|advertised|vacant))?(?: (?:position|role|post|job|vacancy|opening))?(?: of| as|:| for)?(?: (?:a|an|the|our))? /gi,
  ],
  [
    3.5,
    /\b(?:regarding|about|re|subject|for|concerning) (?:the|our|your application for(?: the)?) /gi,
  ],
  [3, /\b(?:join \S+(?: \S+){0,3}|work|start|you|you the position|offer) as (?:a|an|our|the) /gi],
  [
    3,
    /\b(?:hiring|looking for|seeking|need|needs|recruiting|adding|after|find|recruit|be) (?:for )?(?:an?|our|our next|its next|their next|another) /gi,
  ],
  [3.5, /\bjoin(?:ing)? [^.\n]{2,50}? as (?:an? |our |the )?/gi],
]
/** The title comes before. */
const AFTER_TITLE = new RegExp(
  `\\b(?:the|our|a|an|this|your|for|of|as|to)\\s+((?:[\\p{L}\\d&/+.,'()#*|:-]+ ){1,9}?)${JOB_WORD}s?\\b`,
  'giu',
)
const STOP_WORD =
  /^(?:at|with|within|who|that|which|has|have|is|are|was|were|we|you|i|it|by|on|from|here|has|because|but|as|if|so|please|based|starting|start|via|through|advertised|posted|role|position|job|vacancy|opening|opportunity|post|team|and\/or|our|your|this|will|would|has|had|been|not|requisition|reporting|located|this|today|or)$/i
const JOINER = /^(?:of|and|&|for|in|to|the|de|und|für|\/|-|\+|\||level|grade|ii|iii|iv|i)$/i
const MAX_WORDS = 10

/** Reads a title from the start of a text: capitalised words and joiners up to a stop. */
function titleFrom(rest: string): string | null {
  const words: string[] = []
  for (const word of rest.split(' ').slice(0, MAX_WORDS + 4)) {
    const bare = word.replace(/^["'(*[]+|["')*\].,;:!?]+$/g, '')
    if (word === '' || STOP_WORD.test(bare)) break
    const opens = /^["'(*[]?[\p{Lu}\d(#/+.&]/u.test(word)
    if (
      !opens &&
      !JOINER.test(bare) &&
      !(words.length < 6 && /^[\p{Ll}-]+$/u.test(bare) && words.every((w) => /^\p{Ll}/u.test(w)))
    )
      break
    words.push(word)
    if (/[.;:!?]$/.test(word) && !/^(?:Sr|Jr|St|Dr)\.$/.test(word)) break
  }
  while (
    words.length > 0 &&
    JOINER.test(words.at(-1)?.replace(/\W+$/, '') || '-') &&
    !/^(?:i|ii|iii|iv)\W*$/i.test(words.at(-1) ?? '')
  )
    words.pop()
  return words.length > 0 ? words.join(' ') : null
}

const ROLE_NOUNS = new RegExp(ROLE_NOUN.source, 'gi')
/** Cuts a title that starts in lower case after its last job noun: "data analyst in our". */
function lowerTitle(text: string): string {
  if (/\p{Lu}/u.test(text)) return text
  const nouns = [...text.matchAll(ROLE_NOUNS)]
  const last = nouns.at(-1)
  return last ? text.slice(0, last.index + last[0].length) : ''
}

/** Behind a comma or a dash: a place, or words of the mail ("CV attached"). */
function isNoPart(text: string): boolean {
  return (
    isPlace(text) || text.split(/\s+/).every((word) => GENERIC_WORD.test(word) || word === 'CV')
  )
}

function cutTails(text: string): string {
  let role = text
  for (let round = 0; round < 6; round += 1) {
    const before = role
    role = role
      .replace(FILE_END, '')
      .replace(BRACKET_NOTE, '')
      .replace(INSIDE, '')
      .replace(ROLE_TAIL, '')
      .replace(ROLE_CODE, '')
      .replace(/[\s,;:.!?|/*"'-]+$/, '')
      .replace(/^[\s"'*:|,-]+/, '')
    const segment = /^(.*?\S)\s*(?:,\s+|\s-+\s|\s?\|\s?|\s?\()([^(]*?)\)?$/.exec(role)
    if (segment?.[1] && segment[2] !== undefined && isNoPart(segment[2])) role = segment[1]
    const inPlace = /^(.*\S) (?:in|based in|-) ([\p{Lu}][^,]*(?:, ?\p{Lu}[\p{L} ]*)?)$/u.exec(role)
    if (inPlace?.[1] && inPlace[2] && isPlace(inPlace[2])) role = inPlace[1]
    const nested = /^(.+?),\s+([^,]+,\s+[^,]+)$/.exec(role)
    if (nested?.[1] && nested[2] && isPlace(nested[2])) role = nested[1]
    if (role === before) break
  }
  const open = role.lastIndexOf('(')
  if (open > 0 && !role.includes(')', open)) role = role.slice(0, open).trim()
  return role
}

const escaped = (text: string): string => text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')

/** "profile of Area Sales Manager": what stands in lower case before a title is none of it. */
function fromCapital(text: string): string {
  const lead = /^(?:\p{Ll}[\p{Ll}'-]* )+(?=\p{Lu})/u.exec(text)?.[0]
  if (!lead) return text
  const rest = text.slice(lead.length)
  return ROLE_NOUN.test(rest) ? rest : text
}

/** A note in brackets that is no tool: hours, grades, teams. One short word ("dbt") may be part of the name. */
const BRACKET_NOTE = /\s*[([](?!\p{L}{1,9}[)\]])[^)\]]*[)\]]\s*$/u
const FILE_END = /\.(?:pdf|docx?|odt|txt)$/i
const INSIDE = /\s+(?:in|at|with|within|for) (?:the|our|my) .*$/

/** A title made clean, or `null` when the span is none. */
export function cleanRole(raw: string, employer: string | null): string | null {
  let role = raw.replace(/\s+/g, ' ').trim().replace(ROLE_FILLER, '')
  role = role
    .replace(/^[A-Z]{0,4}-?\d{3,}\w*\s*[-:|]?\s*/, '')
    .replace(/[([]?\b[mwfdx]\s?\/\s?[mwfdx](?:\s?\/\s?[mwfdx])?\b[)\]]?.*$/i, '')
  if (employer)
    role = role.replace(new RegExp(`^${escaped(employer)}\\s*(?:[-|:,/]|<>)+\\s*`, 'i'), '')
  role = lowerTitle(cutTails(fromCapital(role)))
  if (employer) {
    const tail = new RegExp(`[\\s,|@-]+(?:at )?${escaped(employer)}$`, 'i')
    role = cutTails(role.replace(tail, ''))
    if (employer.includes(' ') && role.startsWith(`${employer} `))
      role = role.slice(employer.length + 1)
    if (role.toLowerCase() === employer.toLowerCase()) return null
  }
  if (role.length < 2 || role.length > 90 || role.split(' ').length > MAX_WORDS) return null
  if (LEVEL_ONLY.test(role) || isRelayName(role)) return null
  if (NOT_IN_ROLE.test(role) || !/\p{L}{2}/u.test(role)) return null
  return role
}

type Clean = (raw: string) => string | null

/** One title stands in a mail several times and is found in several ways: it is cleaned once. */
function cleanerFor(employer: string | null): Clean {
  const known = new Map<string, string | null>()
  return (raw) => {
    const held = known.get(raw)
    if (held !== undefined) return held
    const role = cleanRole(raw, employer)
    known.set(raw, role)
    return role
  }
}

function looksNamed(role: string): boolean {
  return /^[\p{Lu}\d]/u.test(role)
}

function fromText(text: string, share: number, clean: Clean): Candidate[] {
  const found: Candidate[] = []
  const add = (raw: string | null, weight: number) => {
    const role = raw === null ? null : clean(raw)
    if (role === null) return
    const hasNoun = ROLE_NOUN.test(role) || (looksNamed(role) && DOER.test(role))
    if (!hasNoun && (!looksNamed(role) || weight < 4)) return
    if (!looksNamed(role) && !hasNoun) return
    found.push({
      text: role,
      weight: (weight + (hasNoun ? 1 : -1.5) + (looksNamed(role) ? 0.5 : -0.5)) * share,
    })
  }
  for (const [weight, cue] of BEFORE_TITLE) {
    for (const match of text.matchAll(cue)) {
      const end = match.index + match[0].length
      add(titleFrom(text.slice(end, end + 130).split('\n')[0] ?? ''), weight)
    }
  }
  for (const match of text.matchAll(AFTER_TITLE)) {
    const words =
      (match[1] ?? '')
        .split(/[.!?;] /)
        .at(-1)
        ?.trim() ?? ''
    const last = /^.*\b(?:the|our|a|an|this|your|following)\s+(.*)$/.exec(words)?.[1] ?? words
    const after =
      /^(?:.*\s)?[\p{Ll}]+ (?:for|as|to|regarding|in) ((?:\p{Lu}).*)$/u.exec(last)?.[1] ?? last
    add(after, 4.2)
  }
  return found
}

/** Lines that name it: "Role: Analyst", "Job title: Nurse". The next label ends it. */
const ROLE_LABEL =
  /^[ \t*•-]*(?:(?:job |position |role )?title|role|position|post|vacancy|job|position applied for|role applied for|job role|what|re)[ \t]*\*?:[ \t*]*(\S[^\n]{1,90})$/gim

function fromLabels(text: string, clean: Clean): Candidate[] {
  return [...text.matchAll(ROLE_LABEL)].flatMap(([, value = '']) => {
    const title = titleFrom(value.trim())
    const role = title === null ? null : clean(title)
    return role === null || !ROLE_NOUN.test(role) ? [] : [{ text: role, weight: 6 }]
  })
}

const SUBJECT_CUE =
  /^(?:(?:re|fwd?|aw|wg)\s*:\s*)*(?:(?:your )?(?:job )?(?:application|applied|candidacy|interview|invitation|offer|assessment|update|thank you for (?:applying|your application)|confirmation|indeed application|phone screen|next steps?)[^:|-]*?(?:for|:|-|\||to|as)\s*)/i

function fromSubject(subject: string, clean: Clean): Candidate[] {
  const found: Candidate[] = []
  const flat = straighten(subject).replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '')
  const pieces = [
    flat.replace(SUBJECT_CUE, ''),
    ...flat.split(/\s+[-|:@]+\s+|:\s+|\s+(?:at|with|to|for)\s+(?:the )?|\s*[[\]"]\s*/),
  ]
  for (const piece of pieces) {
    const title = titleFrom(piece.trim().replace(ROLE_FILLER, ''))
    const role = title === null ? null : clean(title)
    if (role && looksNamed(role) && ROLE_NOUN.test(role)) found.push({ text: role, weight: 3 })
  }
  return found
}

const key = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

const MIN_WEIGHT = 2

/** "Taproom Supervisor - CV": what follows a dash goes where the mail also writes the title without it. */
function withoutNote(role: string, text: string): string {
  const [, head] = /^(.{4,}?)\s+[-|/]\s+[^-|/]+$/.exec(role) ?? []
  if (!head || !ROLE_NOUN.test(head)) return role
  const count = (piece: string) => text.toLowerCase().split(piece.toLowerCase()).length - 1
  return count(head) > count(role) ? head : role
}

/**
 * The role a mail names, as written.
 *
 * @param subject  the subject line
 * @param body     the newest own text
 * @param employer the employer already found, so that it is not taken for a title; or `null`
 * @returns `null` when the mail names none
 * @example roleIn('Your application', 'You applied for the Data Analyst (m/f/d) position.', null) // => 'Data Analyst'
 */
export function roleIn(subject: string, body: string, employer: string | null): string | null {
  const flat = joinWrapped(body.slice(0, 6_000)).replace(/ {2,}/g, ' ')
  const flatSubject = straighten(subject)
  const clean = cleanerFor(employer)
  const candidates = [
    ...fromText(flat, 1, clean),
    ...fromText(`${flatSubject} `, 0.8, clean),
    ...fromSubject(subject, clean),
    ...fromLabels(`${flatSubject}\n${flat}`, clean),
    ...genericTitles(flat, flatSubject).flatMap(({ text, weight }) => {
      const role = clean(text)
      return role === null ? [] : [{ text: role, weight }]
    }),
  ]
  const totals = new Map<string, { text: string; weight: number; best: number }>()
  for (const { text, weight } of candidates) {
    const held = totals.get(key(text))
    if (!held) totals.set(key(text), { text, weight, best: weight })
    else
      totals.set(key(text), {
        ...held,
        weight: held.weight + weight * 0.5,
        best: Math.max(held.best, weight),
        text: weight > held.best ? text : held.text,
      })
  }
  const best = [...totals.values()].toSorted((a, b) => b.weight - a.weight)[0]
  return best && best.weight >= MIN_WEIGHT
    ? withoutNote(best.text, `${flatSubject}\n${flat}`)
    : null
}
