/** The tone of a text that is about to go out: `comeback tone`, POST /api/tone. Nothing is kept. */
import { ToneText, type ToneView } from '#contracts/tone.ts'
import { DomainError } from '#core/model/errors.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import { wordCount } from '#core/outreach/letter-checks.ts'
import { letterContact } from '#core/outreach/letter-contact.ts'
import { readTone } from '#core/outreach/tone/read-tone.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

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
