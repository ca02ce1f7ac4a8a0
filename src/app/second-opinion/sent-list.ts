/** Every mail and letter that ever went to a language model, newest first, with what came of it. */
import type { SentView } from '#contracts/second-opinion.ts'
import type { SearchEvent } from '#core/model/events.ts'
import { loadSearch } from '../load-search.ts'
import type { Store } from '../ports.ts'

type Sent = Omit<SentView, 'subject'>

/** @returns the newest `most`, and how many there are. An undo takes nothing out: it was sent. */
export async function sentList(
  store: Store,
  most: number,
): Promise<{ readonly shown: SentView[]; readonly total: number }> {
  const sent = sentOf(await store.events())
  const shown = sent.slice(0, most)
  const ids = shown.flatMap(({ messageId }) => messageId ?? [])
  const messages = await store.messages([...new Set(ids)])
  const subjects = new Map(messages.map(({ id, mail }) => [id, mail.subject]))
  const employers = await employersOf(store, shown)
  const nameOf = ({ messageId, applicationId }: Sent) =>
    (messageId === null ? employers.get(applicationId ?? '') : subjects.get(messageId)) ?? ''
  return { shown: shown.map((one) => ({ ...one, subject: nameOf(one) })), total: sent.length }
}

function sentOf(events: readonly SearchEvent[]): readonly Sent[] {
  const sent: Sent[] = []
  const answer = (isIts: (one: Sent) => boolean, result: Sent['result']) => {
    const last = sent.findLastIndex(isIts)
    if (last >= 0) sent[last] = { ...(sent[last] as Sent), result }
  }
  for (const { at, body } of events) {
    if (body.type === 'ask-model') {
      const { messageId, host, model } = body
      const none = { applicationId: null, kind: null, result: 'no-answer' } as const
      sent.push({ of: 'mail', messageId, at, host, model, ...none })
    } else if (body.type === 'model-answer') {
      const result = 'refused' in body.answer ? 'refused' : 'suggestion'
      answer(({ messageId }) => messageId === body.messageId, result)
    } else if (body.type === 'reword-letter') {
      const { applicationId, kind, host, model } = body
      const letter = { of: 'letter', messageId: null, applicationId, kind } as const
      sent.push({ ...letter, at, host, model, result: 'no-answer' })
    } else if (body.type === 'letter-reworded') {
      const { applicationId, kind, result } = body
      answer((one) => one.applicationId === applicationId && one.kind === kind, result)
    }
  }
  return sent.toReversed()
}

/** By every id under which a letter was sent. */
async function employersOf(store: Store, sent: readonly Sent[]) {
  const ids = sent.flatMap(({ applicationId }) => applicationId ?? [])
  if (ids.length === 0) return new Map<string, string>()
  const { aliases, applications } = await loadSearch(store)
  const employers = new Map(applications.map(({ id, employer }) => [id, employer]))
  return new Map(ids.map((id) => [id, employers.get(aliases.get(id) ?? id) ?? '']))
}
