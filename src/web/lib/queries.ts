/**
 * What the pages read, by key. Every write makes all of it stale: the server is on this machine
 * and one change (a date, a merge) can move a number on any page.
 */
import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query'
import type { z } from 'zod'
import type { ImportFate } from '#contracts/import-records.ts'
import type { ToneBody } from '#contracts/tone.ts'
import { api } from '#web/lib/api.ts'
import { ApiError } from '#web/lib/api-call.ts'
import type { LetterSearch } from '#web/lib/letter-search.ts'
import type { ReportSearch } from '#web/lib/report-period.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiError && error.code === 'no-answer',
    },
    mutations: { networkMode: 'always' },
  },
})

export const queries = {
  today: () => queryOptions({ queryKey: ['today'], queryFn: api.today }),
  applications: () => queryOptions({ queryKey: ['applications'], queryFn: api.applications }),
  application: (id: string) =>
    queryOptions({ queryKey: ['application', id], queryFn: () => api.application(id) }),
  rejections: () => queryOptions({ queryKey: ['rejections'], queryFn: api.rejections }),
  debrief: (id: string) =>
    queryOptions({ queryKey: ['debrief', id], queryFn: () => api.debrief(id) }),
  recap: (ids: readonly string[]) =>
    queryOptions({ queryKey: ['recap', ids], queryFn: () => api.recap(ids) }),
  patterns: () => queryOptions({ queryKey: ['patterns'], queryFn: api.patterns }),
  forecast: () => queryOptions({ queryKey: ['forecast'], queryFn: api.forecast }),
  steps: () => queryOptions({ queryKey: ['steps'], queryFn: api.steps }),
  conversations: () => queryOptions({ queryKey: ['conversations'], queryFn: api.conversations }),
  places: () => queryOptions({ queryKey: ['places'], queryFn: api.places }),
  calendar: () => queryOptions({ queryKey: ['calendar'], queryFn: api.calendar }),
  draft: (name: string, id: string, search: LetterSearch) =>
    queryOptions({
      queryKey: ['draft', name, id, search],
      queryFn: () => api.draft(name, id, search),
      // While another register is asked for, the letter stays in its place.
      placeholderData: keepPreviousData,
    }),
  lettersFor: (id: string) =>
    queryOptions({ queryKey: ['letters-for', id], queryFn: () => api.lettersFor(id) }),
  templates: () => queryOptions({ queryKey: ['templates'], queryFn: api.templates }),
  letters: (applicationId?: string) =>
    queryOptions({
      queryKey: ['letters', applicationId ?? null],
      queryFn: () => api.letters(applicationId),
    }),
  outgoingMail: () => queryOptions({ queryKey: ['outgoing-mail'], queryFn: api.outgoingMail }),
  feedback: () => queryOptions({ queryKey: ['feedback'], queryFn: api.feedback }),
  readFeedback: (text: string) =>
    queryOptions({
      queryKey: ['read-feedback', text],
      queryFn: () => api.readFeedback(text),
      enabled: text.trim() !== '',
      staleTime: 'static',
      gcTime: 60_000,
    }),
  tone: (body: z.input<typeof ToneBody>) =>
    queryOptions({
      queryKey: ['tone', body],
      queryFn: () => api.tone(body),
      enabled: body.text.trim() !== '',
      gcTime: 60_000,
    }),
  review: () => queryOptions({ queryKey: ['review'], queryFn: api.review }),
  thread: (messageId: string) =>
    queryOptions({ queryKey: ['thread', messageId], queryFn: () => api.thread(messageId) }),
  senderRules: () => queryOptions({ queryKey: ['sender-rules'], queryFn: api.senderRules }),
  people: () => queryOptions({ queryKey: ['people'], queryFn: api.people }),
  person: (id: string) => queryOptions({ queryKey: ['person', id], queryFn: () => api.person(id) }),
  employersKnown: (application?: string) =>
    queryOptions({
      queryKey: ['employers-known', application],
      queryFn: () => api.employersKnown(application),
    }),
  peopleOffered: () => queryOptions({ queryKey: ['people-offered'], queryFn: api.peopleOffered }),
  circle: () => queryOptions({ queryKey: ['circle'], queryFn: api.circle }),
  longGame: () => queryOptions({ queryKey: ['long-game'], queryFn: api.longGame }),
  meetings: () => queryOptions({ queryKey: ['meetings'], queryFn: api.meetings }),
  erasure: (id: string) =>
    queryOptions({ queryKey: ['erasure', id], queryFn: () => api.erasure(id), gcTime: 0 }),
  model: () => queryOptions({ queryKey: ['model'], queryFn: api.model }),
  /** What is confirmed is what stands there: it is read once, and anew each time it is opened. */
  outgoing: (messageIds: readonly string[]) =>
    queryOptions({
      queryKey: ['outgoing', messageIds],
      queryFn: () => api.outgoing(messageIds),
      staleTime: 'static',
      gcTime: 0,
      retry: false,
    }),
  askProgress: (id: string) =>
    queryOptions({
      queryKey: ['ask', id],
      queryFn: () => api.askProgress(id),
      refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : 400),
      gcTime: 0,
    }),
  /** What is confirmed is what stands there: it is read once, and anew each time it is opened. */
  outgoingLetter: (applicationId: string, body: string) =>
    queryOptions({
      queryKey: ['outgoing-letter', applicationId, body],
      queryFn: () => api.outgoingLetter({ applicationId, body }),
      staleTime: 'static',
      gcTime: 0,
      retry: false,
    }),
  rewording: (id: string) =>
    queryOptions({
      queryKey: ['rewording', id],
      queryFn: () => api.rewording(id),
      refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : 400),
      gcTime: 0,
    }),
  uploads: () => queryOptions({ queryKey: ['uploads'], queryFn: api.uploads }),
  /** Read once: a large mailbox takes a minute. What the person says of it sets it anew. */
  upload: (id: string) =>
    queryOptions({
      queryKey: ['upload', id],
      queryFn: ({ signal }) => api.previewUpload(id, signal),
      staleTime: 'static',
      retry: false,
    }),
  importFates: (id: string, fate: ImportFate | undefined) =>
    infiniteQueryOptions({
      queryKey: ['import-fates', id, fate],
      queryFn: ({ pageParam }) => api.importFates(id, fate, pageParam),
      initialPageParam: 0,
      getNextPageParam: ({ next }) => next,
    }),
  importRecords: () => queryOptions({ queryKey: ['import-records'], queryFn: api.importRecords }),
  importRemoval: (id: string) =>
    queryOptions({ queryKey: ['import-removal', id], queryFn: () => api.importRemoval(id) }),
  mailboxes: () => queryOptions({ queryKey: ['mailboxes'], queryFn: api.mailboxes }),
  /** Asked of the mail server, so only when the person opens the list. */
  mailFolders: (address: string) =>
    queryOptions({
      queryKey: ['mail-folders', address],
      queryFn: ({ signal }) => api.mailFolders(address, signal),
      staleTime: 'static',
      retry: false,
    }),
  settings: () => queryOptions({ queryKey: ['settings'], queryFn: api.settings }),
  preferences: () => queryOptions({ queryKey: ['preferences'], queryFn: api.preferences }),
  backups: () => queryOptions({ queryKey: ['backups'], queryFn: api.backups }),
  erasePreview: () => queryOptions({ queryKey: ['erase'], queryFn: api.erasePreview }),
  report: (search: ReportSearch) =>
    queryOptions({ queryKey: ['report', search], queryFn: () => api.report(search) }),
  importProgress: (importId: string) =>
    queryOptions({
      queryKey: ['import', importId],
      queryFn: () => api.importProgress(importId),
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? 500 : false),
    }),
} as const
