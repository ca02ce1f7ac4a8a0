/**
 * The history file, `comeback-history/1`: all of one's search as JSON, in and out without loss.
 *
 * Pure: text in, drafts and problems out (and back). Opens no files, knows no store.
 * Start reading at `readHistoryFile`; the schema stands in history-schema.ts, the wire form of
 * each thing in history-wire.ts.
 */
import { z } from 'zod'
import type { Application, Person } from '#core/model/application.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import { LetterShape, type WireLetter } from './history-letters.ts'
import {
  ContactShape,
  type ContactWire,
  type PeopleWords,
  PeopleWordsShape,
} from './history-people.ts'
import {
  ApplicationShape,
  HISTORY_FORMAT,
  HistoryFile,
  MessageShape,
  PersonShape,
  PreferencesShape,
  type SaidPreferences,
  SettledShape,
  type SettledThings,
  TemplateShape,
} from './history-schema.ts'
import {
  draftOfWire,
  personOfWire,
  unknownKeys,
  wireOfApplication,
  wireOfPerson,
} from './history-wire.ts'
import { parseJson } from './json-text.ts'
import { problemsOf, quoted } from './schema-problems.ts'

/** A mail as the history file carries it: whole, as the store keeps it. */
export type StoredMessage = Message

/** `records.length + rejected === read`; mails are counted apart. */
export type HistoryReading = {
  /** `null` where the file has none, or one with a fault (then a problem names it). */
  readonly person: Person | null
  /** Applications in the file. */
  readonly read: number
  readonly records: readonly { readonly place: string; readonly draft: EntryDraft }[]
  readonly rejected: number
  readonly messages: readonly StoredMessage[]
  /** Mails in the file that could not be taken. */
  readonly rejectedMessages: number
  /** `null` where the file has none, or one with a fault (then a problem names it). */
  readonly settled: SettledThings | null
  /** `null` where the file has none, or some with a fault (then a problem names it). */
  readonly preferences: SaidPreferences | null
  /** Own templates for letters that are sound; problems name the others. */
  readonly templates: readonly OwnTemplate[]
  readonly contacts: readonly ContactWire[]
  /** Contacts in the file that could not be taken. */
  readonly rejectedContacts: number
  /** `null` where the file has none, or some with a fault (then a problem names it). */
  readonly people: PeopleWords | null
  /** Sound ones alone; a problem names each other. */
  readonly letters: readonly WireLetter[]
  readonly problems: readonly Problem[]
  /** Unknown keys at the top of the file. */
  readonly extra: Readonly<Record<string, unknown>>
}

export type HistoryContent = {
  readonly person: Person | null
  readonly applications: readonly Application[]
  readonly messages: readonly StoredMessage[]
  readonly settled?: SettledThings
  readonly preferences?: SaidPreferences
  readonly templates?: readonly OwnTemplate[]
  readonly contacts?: readonly ContactWire[]
  readonly people?: PeopleWords
  readonly letters?: readonly WireLetter[]
  readonly extra: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The top of the file, or a refusal of the whole. */
function openHistory(text: string): { top: Record<string, unknown>; applications: unknown[] } {
  if (text.trim() === '') throw new DomainError('nothing-readable', 'The file is empty.')
  const top = parseJson(text)
  if (!isObject(top) || top.format === undefined) {
    throw new DomainError(
      'nothing-readable',
      `This JSON is no history file: it does not begin with "format": "${HISTORY_FORMAT}".`,
    )
  }
  const newer = /^comeback-history\/(\d+)$/.exec(String(top.format))
  if (top.format !== HISTORY_FORMAT) {
    const advice = newer
      ? 'It was written by another version of Comeback: update, then import it again.'
      : `A history file says "${HISTORY_FORMAT}".`
    throw new DomainError('bad-input', `The format is ${quoted(top.format)}. ${advice}`, {
      format: top.format,
    })
  }
  if (!Array.isArray(top.applications)) {
    const found = top.applications === undefined ? 'is missing' : 'is not a list'
    throw new DomainError('bad-input', `"applications" ${found}: a history file lists them there.`)
  }
  return { top, applications: top.applications }
}

type Taken<T> = { readonly taken: readonly T[]; readonly problems: readonly Problem[] }

/** Takes the sound ones of a list and names the others; a repeated id is a fault of the later. */
function takeEach<T>(
  list: readonly unknown[],
  name: string,
  shape: z.ZodType,
  what: string,
  take: (place: string, raw: Record<string, unknown>) => T,
): Taken<T> & { readonly rejected: number } {
  const consequence = `The ${what} is left out.`
  const idAt = new Map<string, string>()
  const taken: T[] = []
  const problems: Problem[] = []
  for (const [at, raw] of list.entries()) {
    const place = `${name}[${at}]`
    const checked = shape.safeParse(raw)
    if (!checked.success) {
      problems.push(...problemsOf(place, raw, checked.error, consequence))
      continue
    }
    const sound = raw as Record<string, unknown>
    const id = sound.id as string | undefined
    const first = id === undefined ? undefined : idAt.get(id)
    if (first) {
      const reason = `${quoted(id)} is the id of ${first} already. ${consequence}`
      problems.push({ place, field: 'id', reason })
      continue
    }
    if (id !== undefined) idAt.set(id, place)
    taken.push(take(place, sound))
  }
  return { taken, problems, rejected: list.length - taken.length }
}

function readPerson(raw: unknown): { person: Person | null; problems: readonly Problem[] } {
  if (raw === undefined || raw === null) return { person: null, problems: [] }
  const checked = PersonShape.safeParse(raw)
  if (checked.success) {
    return { person: personOfWire(raw as Record<string, unknown>), problems: [] }
  }
  const problems = problemsOf(
    'person',
    raw,
    checked.error,
    'What it says of the person is left out.',
  )
  return { person: null, problems }
}

function readSettled(raw: unknown): Pick<HistoryReading, 'settled' | 'problems'> {
  if (raw === undefined || raw === null) return { settled: null, problems: [] }
  const checked = SettledShape.safeParse(raw)
  if (checked.success) return { settled: checked.data, problems: [] }
  const consequence = 'What it says is settled is left out.'
  return { settled: null, problems: problemsOf('settled', raw, checked.error, consequence) }
}

function readPreferences(raw: unknown): Pick<HistoryReading, 'preferences' | 'problems'> {
  if (raw === undefined || raw === null) return { preferences: null, problems: [] }
  const checked = PreferencesShape.safeParse(raw)
  if (checked.success) return { preferences: checked.data, problems: [] }
  const consequence = 'What it says is preferred is left out.'
  return { preferences: null, problems: problemsOf('preferences', raw, checked.error, consequence) }
}

function readPeople(raw: unknown): Pick<HistoryReading, 'people' | 'problems'> {
  if (raw === undefined || raw === null) return { people: null, problems: [] }
  const checked = PeopleWordsShape.safeParse(raw)
  if (checked.success) return { people: checked.data, problems: [] }
  const consequence = 'What it says beside the contacts is left out.'
  return { people: null, problems: problemsOf('people', raw, checked.error, consequence) }
}

/** Mails, own templates, letters or contacts; what is no list is one problem. */
function readList<T>(
  raw: unknown,
  name: 'messages' | 'templates' | 'letters' | 'contacts',
  shape: z.ZodType,
  what: 'mail' | 'template' | 'letter' | 'contact',
): Taken<T> & { readonly rejected: number } {
  if (raw === undefined) return { taken: [], problems: [], rejected: 0 }
  if (Array.isArray(raw)) return takeEach(raw, name, shape, what, (_place, sound) => sound as T)
  const reason = `${quoted(raw)} is not a list of ${what}s. The ${what}s are left out.`
  return { taken: [], problems: [{ place: 'file', field: name, reason }], rejected: 0 }
}

/**
 * Reads a history file: takes every sound application and mail, and names the others.
 *
 * @param text the whole file, with or without a byte order mark
 * @returns drafts in the order of the file; unknown keys in `extra`, in the same places
 * @throws DomainError `nothing-readable` for an empty file or other JSON; `bad-input` for broken
 *   JSON (with line and column), another version, or a file without a list of applications
 * @example readHistoryFile('{"format":"comeback-history/1","applications":[]}').read // => 0
 */
export function readHistoryFile(text: string): HistoryReading {
  const { top, applications } = openHistory(text)
  const { person, problems: ofPerson } = readPerson(top.person)
  const records = takeEach(
    applications,
    'applications',
    ApplicationShape,
    'application',
    (place, sound) => ({ place, draft: draftOfWire(sound) }),
  )
  const messages = readList<StoredMessage>(top.messages, 'messages', MessageShape, 'mail')
  const letters = readList<WireLetter>(top.letters, 'letters', LetterShape, 'letter')
  const { settled, problems: ofSettled } = readSettled(top.settled)
  const { preferences, problems: ofPreferences } = readPreferences(top.preferences)
  const templates = readList<OwnTemplate>(top.templates, 'templates', TemplateShape, 'template')
  const contacts = readList<ContactWire>(top.contacts, 'contacts', ContactShape, 'contact')
  const { people, problems: ofPeople } = readPeople(top.people)
  return {
    person,
    read: applications.length,
    records: records.taken,
    rejected: records.rejected,
    messages: messages.taken,
    rejectedMessages: messages.rejected,
    settled,
    preferences,
    templates: templates.taken,
    contacts: contacts.taken,
    rejectedContacts: contacts.rejected,
    people,
    letters: letters.taken,
    problems: [
      ...ofPerson,
      ...records.problems,
      ...messages.problems,
      ...ofSettled,
      ...ofPreferences,
      ...templates.problems,
      ...contacts.problems,
      ...ofPeople,
      ...letters.problems,
    ],
    extra: unknownKeys(top, HistoryFile.shape) ?? {},
  }
}

/**
 * Writes a history file. What has nothing to say is left out; the order of keys is fixed, so
 * that writing what was read gives the same bytes.
 *
 * @param content applications and mails in the order in which they shall stand
 * @returns JSON with two spaces of indentation and a line end
 */
export function writeHistoryFile(content: HistoryContent): string {
  const { person, applications, messages, extra } = content
  const { settled = {}, preferences = {}, templates = [], letters = [] } = content
  const { contacts = [], people = {} } = content
  const whole = {
    format: HISTORY_FORMAT,
    ...(person ? { person: wireOfPerson(person) } : {}),
    applications: applications.map(wireOfApplication),
    ...(messages.length > 0 ? { messages } : {}),
    ...(Object.keys(settled).length > 0 ? { settled } : {}),
    ...(Object.keys(preferences).length > 0 ? { preferences } : {}),
    ...(templates.length > 0 ? { templates } : {}),
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(Object.keys(people).length > 0 ? { people } : {}),
    ...(letters.length > 0 ? { letters } : {}),
    ...unknownKeys(extra, HistoryFile.shape),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** The JSON Schema of the file, as published in docs/reference/history-file.schema.json. */
export function historyFileJsonSchema(): Record<string, unknown> {
  return { title: HISTORY_FORMAT, ...z.toJSONSchema(HistoryFile, { io: 'input' }) }
}
