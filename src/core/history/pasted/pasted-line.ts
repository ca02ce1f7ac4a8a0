/** Employer, role and way in of a line that a person keeps for themselves. */
import { readChannel } from '#core/formats/sheet/channel-words.ts'
import type { Channel } from '#core/model/milestones.ts'
import { bareRole, canBeEmployer, isRole, trimmed } from './pasted-names.ts'
import type { Parts, Told } from './pasted-parts.ts'

/** "via referral", "through an agency", "(LinkedIn)". */
const WAY_IN = /\b(?:via|through|by way of|on|from|using)\s+([^,;|()–—]+)|\(([^)]*)\)/giu
/** Words about the act, which name nobody. */
const ACT =
  /\b(?:i\s+)?(?:applied|applying|application|sent|submitted)\b(?:\s+(?:my|an?|the)\s+(?:cv|résumé|resume|letter|application))?(?:\s+today|\s+yesterday)?(?:\s+on\b)?/giu
const SEPARATOR = /\s+[-–—|/]+\s+|\s*[|;\t–—•]\s*|\s*,\s+|:\s+|\s,\s*/u
const ROLE_AT_EMPLOYER = /^(.+?)\s+(?:at|@|with|bei)\s+(.+)$/iu
const EMPLOYER_FOR_ROLE = /^(?:to\s+)?(.+?)\s+(?:for|as)\s+(?:an?\s+|the\s+)?(.+)$/iu
const FOR_OR_TO = /^(?:for|to|as)\s+(?:an?\s+|the\s+)?/iu
const LEGAL_FORM_INSIDE =
  /^(.+?\s(?:inc|llc|ltd|limited|plc|gmbh|ag|bv|sas|srl|oy|ab)\b\.?)\s+(.+)$/iu
const LATER = /\s+(?:today|yesterday|last week|this week)$/iu

export function lineParts(line: string): Parts {
  const { channel, rest } = takeChannel(line)
  const pieces = rest
    .replace(ACT, ' , ')
    .split(SEPARATOR)
    .flatMap(afterLegalForm)
    .map((piece) => trimmed(piece.replace(LATER, '')))
    .filter((piece) => piece !== '')
  const named = pieces.map(pairIn).find((pair) => pair !== null)
  if (named) return { ...named, channel }
  const bare = pieces.map((piece) => piece.replace(FOR_OR_TO, ''))
  const late = channel ?? channelAmong(bare)
  const names = bare.filter((piece) => piece !== late?.from)
  const roles = names.filter(isRole)
  const others = names.filter((piece) => !isRole(piece) && canBeEmployer(piece))
  return {
    // Two that could be the employer: nobody can tell which.
    employer: others.length === 1 ? told(others[0] as string) : null,
    role: roles.length === 1 ? told(bareRole(roles[0] as string)) : null,
    channel: late,
  }
}

/** "Role at Employer", "Employer for Role": one piece that names both. */
function pairIn(piece: string): Pick<Parts, 'employer' | 'role'> | null {
  const bare = piece.replace(FOR_OR_TO, '')
  const [, role = '', employer = ''] = ROLE_AT_EMPLOYER.exec(bare) ?? []
  if (isRole(role) && canBeEmployer(trimmed(employer))) return pair(employer, role)
  const [, first = '', second = ''] = EMPLOYER_FOR_ROLE.exec(piece) ?? []
  if (isRole(second) && canBeEmployer(trimmed(first))) return pair(first, second)
  return null
}

const pair = (employer: string, role: string) => ({
  employer: told(trimmed(employer)),
  role: told(bareRole(role)),
})

/** "Acme GmbH backend developer": the legal form ends the name. */
function afterLegalForm(piece: string): readonly string[] {
  const [, name, rest] = LEGAL_FORM_INSIDE.exec(piece) ?? []
  return name && rest && isRole(rest) ? [name, rest] : [piece]
}

const told = (text: string): Told<string> => ({ value: text, from: text })

function takeChannel(line: string): { channel: Told<Channel> | null; rest: string } {
  for (const found of line.matchAll(WAY_IN)) {
    const words = (found[1] ?? found[2] ?? '').trim()
    const value = words === '' ? null : readChannel(words)
    if (value === null) continue
    const rest = `${line.slice(0, found.index)} , ${line.slice(found.index + found[0].length)}`
    return { channel: { value, from: words }, rest }
  }
  return { channel: null, rest: line }
}

/** A piece of its own that names a way in: "Indeed". */
function channelAmong(pieces: readonly string[]): Told<Channel> | null {
  // An only piece is the employer: "Indeed" may be where one applied.
  if (pieces.length < 2) return null
  const found = pieces.find((piece) => !isRole(piece) && readChannel(piece) !== null)
  const value = found === undefined ? null : readChannel(found)
  return found !== undefined && value !== null ? { value, from: found } : null
}
