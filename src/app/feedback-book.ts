/** The book of what employers said, with what the person changed since. */
import type { FeedbackBookView, FeedbackView, ReadFeedbackView } from '#contracts/feedback.ts'
import { readFeedback } from '#core/diagnosis/feedback/read-feedback.ts'
import type { Application } from '#core/model/application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** Newest first; what has no day comes last, in the order of the applications. */
export async function showFeedbackBook({
  store,
}: Pick<Services, 'store'>): Promise<FeedbackBookView> {
  const { applications } = await loadSearch(store)
  const all = applications.flatMap(feedbackViews)
  return { feedback: all.toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? '')) }
}

function feedbackViews(application: Application): readonly FeedbackView[] {
  const { id: applicationId, employer, role, feedback = [] } = application
  return feedback.map(({ from, messageId, changed, causes, ...told }) => ({
    ...told,
    applicationId,
    employer,
    role,
    from: from ?? null,
    messageId: messageId ?? null,
    causes: [...causes],
    changed: changed ?? null,
  }))
}

/** What it may speak of, for the person to confirm; nothing is kept. */
export function suggestCauses(text: string): ReadFeedbackView {
  return { suggestions: readFeedback(text).map((one) => ({ ...one })) }
}
