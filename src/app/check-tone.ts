/** The tone of a text that is about to go out: `comeback tone`, POST /api/tone. Nothing is kept. */
import { ToneText, type ToneView } from '#contracts/tone.ts'
import { decodeText } from '#core/formats/text-decoding.ts'
import { DomainError } from '#core/model/errors.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import { wordCount } from '#core/outreach/letter-checks.ts'
import { letterContact } from '#core/outreach/letter-contact.ts'
import { readTone } from '#core/outreach/tone/read-tone.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import { wholeBytes } from './open-sources.ts'
import type { Files, Services } from './ports.ts'

/** A letter's file is small; a larger one is surely something else. */
const MOST_BYTES = 1_000_000

export type ToneAbout = {
  readonly applicationId?: string | undefined
  readonly language?: ToneLanguageId
}

/**
 * @param applicationId whose names are not read as tone; without it only the person's are
 * @throws DomainError `not-found`; `bad-input` for an empty or a huge text
 */
export async function checkTone(
  { store }: Pick<Services, 'store'>,
  text: string,
  { applicationId, language = 'en' }: ToneAbout = {},
): Promise<ToneView> {
  const parsed = ToneText.safeParse(text)
  if (!parsed.success) {
    throw new DomainError('bad-input', `The text ${parsed.error.issues[0]?.message}.`)
  }
  const marks = readTone(text, await namesFor(store, applicationId), language)
  return { words: wordCount(text), marks: marks.map((mark) => ({ ...mark })) }
}

async function namesFor(store: Services['store'], id?: string): Promise<readonly string[]> {
  const search = await loadSearch(store)
  const own = [search.person?.name]
  if (id === undefined) return own.filter((name) => name !== undefined)
  const { employer, role, milestones, messageIds } = findApplication(search, id)
  const contact = letterContact(await store.messages(messageIds))
  const met = milestones.flatMap(({ people }) => people ?? [])
  return [...own, employer, role, contact?.name, ...met].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )
}

/** @throws DomainError `file-not-found`, `file-unreadable`, `too-large`, `nothing-readable` */
export async function letterFromFile(files: Files, path: string): Promise<string> {
  for await (const file of files.open(path)) {
    if ('problem' in file) continue
    if ((file.size ?? 0) > MOST_BYTES) {
      throw new DomainError('too-large', `"${path}" is larger than 1 MB, too large for a letter.`)
    }
    return decodeText(await wholeBytes(file)).text
  }
  throw new DomainError('nothing-readable', `"${path}" holds no text that can be read.`, { path })
}
