/** Employer and role of a posting's text: from its labels, its head, and its first sentences. */
import { bareRole, canBeEmployer, isRole, trimmed } from './pasted-names.ts'
import type { Parts, Told } from './pasted-parts.ts'

const ROLE_LABEL = /^(?:job\s*title|position|role|title|vacancy)\s*:\s*(.+)$/iu
const EMPLOYER_LABEL =
  /^(?:company|employer|organi[sz]ation|business|school)(?:\s+name)?\s*:\s*(.+)$/iu
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})`
const HIRES = new RegExp(
  `^${NAME}\\s+(?:is|are)\\s+(?:currently\\s+)?(?:looking|hiring|seeking|recruiting|searching|a|an|the)\\b`,
  'u',
)
const SOUGHT =
  /\b(?:looking for|hiring|seeking|recruiting|in search of)\s+(?:an?\s+|our\s+|the\s+)?((?:[\p{L}/&+-]+\s){0,4}?[\p{L}/&+-]+)(?=\s+(?:to|who|for|with|in|that|at|based)\b|[.,;!]|$)/iu
/** How many lines belong to the head of a posting. */
const HEAD = 4

export function postingParts(lines: readonly string[]): Parts {
  const clean = lines.map((line) => line.trim())
  return {
    employer:
      labelled(clean, EMPLOYER_LABEL, canBeEmployer) ??
      hiringEmployer(clean) ??
      headEmployer(clean),
    role: labelled(clean, ROLE_LABEL, isRole, bareRole) ?? headRole(clean) ?? soughtRole(clean),
    channel: null,
  }
}

function labelled(
  lines: readonly string[],
  label: RegExp,
  fits: (text: string) => boolean,
  shape: (text: string) => string = trimmed,
): Told<string> | null {
  for (const line of lines) {
    const text = trimmed(label.exec(line)?.[1] ?? '')
    if (text !== '' && fits(text)) return { value: shape(text), from: line }
  }
  return null
}

/** "Pinegate Systems is looking for …", at the beginning of a line. */
function hiringEmployer(lines: readonly string[]): Told<string> | null {
  for (const line of lines) {
    const name = HIRES.exec(line)?.[1]
    if (name && canBeEmployer(name)) return { value: name, from: line }
  }
  return null
}

function headRole(lines: readonly string[]): Told<string> | null {
  const line = lines.slice(0, HEAD).find((one) => isRole(trimmed(one)) && !/[.!?]$/u.test(one))
  return line === undefined ? null : { value: bareRole(line), from: line }
}

/** The line under the title: "Saltmarsh Studios · Leeds, England". */
function headEmployer(lines: readonly string[]): Told<string> | null {
  const at = lines.slice(0, HEAD).findIndex((one) => isRole(trimmed(one)) && !/[.!?]$/u.test(one))
  const line = at === -1 ? undefined : lines[at + 1]
  if (line === undefined || /[.!?]$/u.test(line)) return null
  const name = trimmed(line.split(/\s[·•|–—-]\s|\t/u)[0] ?? '')
  return /^\p{Lu}/u.test(name) && canBeEmployer(name) ? { value: name, from: line } : null
}

function soughtRole(lines: readonly string[]): Told<string> | null {
  for (const line of lines) {
    const title = trimmed(SOUGHT.exec(line)?.[1] ?? '')
    if (title !== '' && isRole(title)) return { value: bareRole(title), from: line }
  }
  return null
}
