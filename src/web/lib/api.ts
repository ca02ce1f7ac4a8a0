/**
 * The HTTP API as functions: one a route, typed by the contract (types only, so that no
 * schema code reaches the browser). Start reading here to see what the web app can ask for.
 */

import type { z } from 'zod'
import type { BulkChange, RecordedAll } from '#contracts/bulk.ts'
import type {
  CalendarView,
  ConversationsView,
  LongGameView,
  PlacesView,
} from '#contracts/conversations.ts'
import type { RecapView } from '#contracts/debriefs.ts'
import type {
  KeptTemplate,
  LettersForView,
  TemplateBody,
  TemplatesView,
} from '#contracts/drafts.ts'
import type {
  FeedbackBody,
  FeedbackBookView,
  FeedbackChange,
  KeptFeedback,
  ReadFeedbackView,
} from '#contracts/feedback.ts'
import type { ForecastPageView } from '#contracts/forecast.ts'
import type {
  ApplicationPageView,
  Change,
  DebriefOutcomeBody,
  MomentBody,
  NewApplication,
  Recorded,
  ReviewView,
  SettingsView,
  SettleBody,
  StepOutcomeBody,
  TodayView,
} from '#contracts/http.ts'
import type {
  ImportFate,
  ImportFatesView,
  ImportRecordsView,
  ImportRemovalView,
} from '#contracts/import-records.ts'
import type {
  HoldLetterBody,
  KeepLetterBody,
  LetterChanged,
  LettersView,
  MarkSentBody,
  OutgoingBody,
  OutgoingState,
} from '#contracts/kept-letters.ts'
import type {
  ConnectBody,
  DisconnectedView,
  MailboxBody,
  MailboxesView,
  MailboxView,
  MailFoldersView,
} from '#contracts/mailboxes.ts'
import type { PasteView } from '#contracts/paste.ts'
import type {
  CircleView,
  EmployersView,
  Erasure,
  ErasureBody,
  ErasurePreview,
  MeetingsView,
  OffersView,
  PeopleChange,
  PeopleRecorded,
  PeopleView,
  PersonPageView,
} from '#contracts/people.ts'
import type { SenderRulesView, ThreadView } from '#contracts/review.ts'
import type {
  OutgoingLetterBody,
  OutgoingLetterView,
  RewordBody,
  RewordProgressView,
} from '#contracts/rewording.ts'
import type {
  AskBody,
  AskProgressView,
  ModelBody,
  ModelTried,
  ModelTryBody,
  ModelView,
  OutgoingView,
} from '#contracts/second-opinion.ts'
import type {
  BackupsView,
  BackupView,
  ErasePreview,
  PreferencesBody,
  PreferencesView,
  ReportView,
  Restored,
  RestorePreview,
  RestoreSource,
} from '#contracts/settings.ts'
import type { ApplicationView, StepView } from '#contracts/shared.ts'
import type { ToneBody, ToneView } from '#contracts/tone.ts'
import type {
  ImportProgressView,
  KeptUpload,
  KeptUploads,
  UploadOptionsBody,
  UploadView,
} from '#contracts/uploads.ts'
import type { ApplicationsView, DebriefView, DraftView, PatternsView } from '#contracts/views.ts'
import type { Day } from '#core/model/dates.ts'
import type { Stage } from '#core/model/stages.ts'
import { call, jsonRequest } from '#web/lib/api-call.ts'
import { type LetterSearch, letterQuery } from '#web/lib/letter-search.ts'
import { type ReportSearch, reportQuery } from '#web/lib/report-period.ts'

/** One rejection in the list of debriefs. */
export type RejectionRow = {
  readonly applicationId: string
  readonly employer: string
  readonly role: string | null
  readonly stageAtRejection: Stage
  readonly date: string | null
  readonly looked: boolean
  /** Left in the middle. */
  readonly begun: boolean
}

const at = encodeURIComponent
const post = <T>(path: string, body: unknown = {}) => call<T>(path, jsonRequest('POST', body))

export const api = {
  today: () => call<TodayView>('/today'),
  applications: () => call<ApplicationsView>('/applications'),
  application: (id: string) => call<ApplicationPageView>(`/applications/${at(id)}`),
  readPaste: (text: string) => post<PasteView>('/applications/read-paste', { text }),
  addApplication: (body: z.input<typeof NewApplication>) =>
    post<ApplicationView>('/applications', body),
  change: (id: string, change: Change) => post<Recorded>(`/applications/${at(id)}/changes`, change),
  changeAll: (applicationIds: readonly string[], change: BulkChange) =>
    post<RecordedAll>('/bulk-changes', { applicationIds, change }),
  undo: (eventId: string) => post<Recorded>(`/events/${at(eventId)}/undo`),
  /** Takes events back, all or none; the ids of the events that did. */
  undoAll: async (eventIds: readonly string[]): Promise<readonly string[]> => {
    const [only] = eventIds
    if (only !== undefined && eventIds.length === 1) return [(await api.undo(only)).eventId]
    return (await post<{ eventIds: readonly string[] }>('/events/undo', { eventIds })).eventIds
  },

  rejections: () => call<{ rejections: readonly RejectionRow[] }>('/debriefs'),
  debrief: (id: string) => call<DebriefView>(`/debriefs/${at(id)}`),
  answer: (id: string, answers: Readonly<Record<string, string>>) =>
    post<DebriefView>(`/debriefs/${at(id)}/answers`, { answers }),
  moment: (id: string, body: z.input<typeof MomentBody>) =>
    post<DebriefView>(`/debriefs/${at(id)}/moments`, body),
  closeDebriefs: (
    applicationIds: readonly string[],
    outcome: z.input<typeof DebriefOutcomeBody>['outcome'],
  ) => post<RecordedAll>('/debrief-outcomes', { applicationIds, outcome }),
  closeDebrief: (id: string, outcome: z.input<typeof DebriefOutcomeBody>['outcome']) =>
    post<Recorded>(`/debriefs/${at(id)}/outcome`, { outcome }),

  recap: (ids: readonly string[]) => call<RecapView>(`/recap?ids=${ids.map(at).join(',')}`),
  patterns: () => call<PatternsView>('/patterns'),
  forecast: () => call<ForecastPageView>('/forecast'),
  steps: () => call<{ steps: readonly StepView[] }>('/next?all=1'),
  settleStep: (id: string, outcome: z.input<typeof StepOutcomeBody>['outcome'], until?: Day) =>
    post<Recorded>(`/steps/${at(id)}`, until === undefined ? { outcome } : { outcome, until }),
  conversations: () => call<ConversationsView>('/conversations'),
  places: () => call<PlacesView>('/places'),
  calendar: () => call<CalendarView>('/calendar'),
  renewFeed: () => post<CalendarView>('/calendar/feed'),
  closeFeed: () => call<CalendarView>('/calendar/feed', { method: 'DELETE' }),
  draft: (name: string, id: string, search: LetterSearch) =>
    call<DraftView>(`/drafts/${at(name)}/${at(id)}${letterQuery(search)}`),
  lettersFor: (id: string) => call<LettersForView>(`/applications/${at(id)}/letters`),
  templates: () => call<TemplatesView>('/letter-templates'),
  keepTemplate: (id: string | null, body: TemplateBody) =>
    id === null
      ? post<KeptTemplate>('/letter-templates', body)
      : call<KeptTemplate>(`/letter-templates/${at(id)}`, jsonRequest('PUT', body)),
  dropTemplate: (id: string) => call<Recorded>(`/letter-templates/${at(id)}`, { method: 'DELETE' }),

  letters: (applicationId?: string) =>
    call<LettersView>(`/letters${applicationId ? `?application=${at(applicationId)}` : ''}`),
  /** @param isLast the page goes away: the request outlives it */
  keepLetter: (body: KeepLetterBody, isLast = false) =>
    call<LetterChanged>('/letters', { ...jsonRequest('POST', body), keepalive: isLast }),
  holdLetter: (id: string, body: HoldLetterBody) =>
    call<LetterChanged>(`/letters/${at(id)}/hold`, jsonRequest('PUT', body)),
  dropLetter: (id: string) => call<LetterChanged>(`/letters/${at(id)}`, { method: 'DELETE' }),
  markSent: (id: string, body: MarkSentBody) =>
    post<LetterChanged>(`/letters/${at(id)}/sent`, body),
  sendLetter: (id: string, keptAt: string) =>
    post<LetterChanged>(`/letters/${at(id)}/send`, { keptAt }),
  settleLetter: (id: string, went: boolean) =>
    post<LetterChanged>(`/letters/${at(id)}/settle`, { went }),
  outgoingMail: () => call<OutgoingState>('/outgoing-mail'),
  connectOutgoing: (body: OutgoingBody) =>
    call<OutgoingState>('/outgoing-mail', jsonRequest('PUT', body)),
  disconnectOutgoing: () => call<OutgoingState>('/outgoing-mail', { method: 'DELETE' }),
  tryOutgoing: () => post<OutgoingState>('/outgoing-mail/try'),
  feedback: () => call<FeedbackBookView>('/feedback'),
  readFeedback: (text: string) => post<ReadFeedbackView>('/feedback/read', { text }),
  keepFeedback: (id: string, body: FeedbackBody) =>
    post<KeptFeedback>(`/applications/${at(id)}/feedback`, body),
  changeFeedback: (id: string, feedbackId: string, change: FeedbackChange) =>
    post<KeptFeedback>(`/applications/${at(id)}/feedback/${at(feedbackId)}`, change),
  dropFeedback: (id: string, feedbackId: string) =>
    call<KeptFeedback>(`/applications/${at(id)}/feedback/${at(feedbackId)}`, { method: 'DELETE' }),
  tone: (body: z.input<typeof ToneBody>) => post<ToneView>('/tone', body),

  /** @param to the upload that it joins; a new one where it is left out */
  upload: (file: File, { to, signal }: { to?: string | undefined; signal?: AbortSignal } = {}) =>
    call<KeptUpload>(`/uploads?name=${at(file.name)}${to === undefined ? '' : `&to=${at(to)}`}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      ...(signal && { signal }),
    }),
  uploads: () => call<KeptUploads>('/uploads'),
  previewUpload: (uploadId: string, signal?: AbortSignal) =>
    call<UploadView>(`/uploads/${at(uploadId)}`, signal && { signal }),
  previewAgain: (uploadId: string, options: UploadOptionsBody) =>
    call<UploadView>(`/uploads/${at(uploadId)}/options`, jsonRequest('PUT', options)),
  leaveOut: (uploadId: string, path: string) =>
    call<void>(`/uploads/${at(uploadId)}/files?path=${at(path)}`, { method: 'DELETE' }),
  startImport: (uploadId: string) => post<ImportProgressView>(`/uploads/${at(uploadId)}/import`),
  importProgress: (importId: string) => call<ImportProgressView>(`/imports/${at(importId)}`),
  stopImport: (importId: string) => post<ImportProgressView>(`/imports/${at(importId)}/stop`),
  importRecords: () => call<ImportRecordsView>('/import-records'),
  importRemoval: (id: string) => call<ImportRemovalView>(`/import-records/${at(id)}`),
  importFates: (id: string, fate: ImportFate | undefined, from: number) =>
    call<ImportFatesView>(
      `/import-records/${at(id)}/fates?from=${from}${fate ? `&fate=${fate}` : ''}`,
    ),
  removeImport: (id: string) => call<Recorded>(`/import-records/${at(id)}`, { method: 'DELETE' }),

  review: () => call<ReviewView>('/review'),
  thread: (messageId: string) => call<ThreadView>(`/review/${at(messageId)}/thread`),
  settle: (messageId: string, body: z.input<typeof SettleBody>) =>
    post<Recorded | RecordedAll>(`/review/${at(messageId)}`, body),
  senderRules: () => call<SenderRulesView>('/sender-rules'),

  people: () => call<PeopleView>('/people'),
  person: (id: string) => call<PersonPageView>(`/people/${at(id)}`),
  employersKnown: (application?: string) =>
    call<EmployersView>(
      `/people/employers${application === undefined ? '' : `?application=${at(application)}`}`,
    ),
  peopleOffered: () => call<OffersView>('/people/offers'),
  circle: () => call<CircleView>('/people/circle'),
  longGame: () => call<LongGameView>('/people/long-game'),
  meetings: () => call<MeetingsView>('/people/meetings'),
  changePeople: (change: PeopleChange) => post<PeopleRecorded>('/people/changes', change),
  erasure: (id: string) => call<ErasurePreview>(`/people/${at(id)}/erasure`),
  erasePerson: (id: string, body: ErasureBody) => post<Erasure>(`/people/${at(id)}/erasure`, body),

  model: () => call<ModelView>('/model'),
  nameModel: (body: ModelBody) => call<ModelView>('/model', jsonRequest('PUT', body)),
  switchModelOff: () => call<ModelView>('/model', { method: 'DELETE' }),
  tryModel: (body: ModelTryBody) => post<ModelTried>('/model/models', body),
  outgoing: (messageIds: readonly string[]) =>
    post<OutgoingView>('/model/outgoing', { messageIds }),
  askModel: (body: AskBody) => post<AskProgressView>('/model/questions', body),
  askProgress: (id: string) => call<AskProgressView>(`/model/questions/${at(id)}`),
  stopAsking: (id: string) => post<AskProgressView>(`/model/questions/${at(id)}/stop`),
  outgoingLetter: (body: OutgoingLetterBody) =>
    post<OutgoingLetterView>('/rewordings/outgoing', body),
  reword: (body: RewordBody) => post<RewordProgressView>('/rewordings', body),
  rewording: (id: string) => call<RewordProgressView>(`/rewordings/${at(id)}`),
  stopRewording: (id: string) => post<RewordProgressView>(`/rewordings/${at(id)}/stop`),
  mailboxes: () => call<MailboxesView>('/mailboxes'),
  connectMailbox: (body: ConnectBody) => post<MailboxView>('/mailboxes', body),
  changeMailbox: (address: string, change: MailboxBody) =>
    call<MailboxView>(`/mailboxes/${at(address)}`, jsonRequest('PUT', change)),
  mailFolders: (address: string, signal?: AbortSignal) =>
    call<MailFoldersView>(`/mailboxes/${at(address)}/folders`, signal && { signal }),
  syncMailbox: (address: string, dryRun: boolean) =>
    post<ImportProgressView>(`/mailboxes/${at(address)}/sync`, { dryRun }),
  disconnectMailbox: (address: string) =>
    call<DisconnectedView>(`/mailboxes/${at(address)}`, { method: 'DELETE' }),

  demo: () => post<void>('/demo'),
  settings: () => call<SettingsView>('/settings'),
  preferences: () => call<PreferencesView>('/preferences'),
  setPreferences: (change: PreferencesBody) =>
    call<Recorded>('/preferences', jsonRequest('PUT', change)),
  backups: () => call<BackupsView>('/backups'),
  backUpNow: () => post<BackupView>('/backups'),
  previewRestore: (source: RestoreSource) => post<RestorePreview>('/restore/preview', source),
  previewRestoreOf: (file: File) =>
    call<RestorePreview>(`/restore/preview?name=${at(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }),
  restore: (source: RestoreSource) => post<Restored>('/restore', source),
  dropUpload: (id: string) => call<void>(`/uploads/${at(id)}`, { method: 'DELETE' }),
  erasePreview: () => call<ErasePreview>('/erase'),
  report: (search: ReportSearch) => call<ReportView>(`/report${reportQuery(search)}`),
  setPerson: (name: string | null) => call<unknown>('/person', jsonRequest('PUT', { name })),
  erase: () => post<void>('/erase', { confirm: 'erase' }),
} as const
