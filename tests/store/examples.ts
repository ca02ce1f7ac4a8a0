/** Invented records for the store suite. */
import type { ImportRecord, Mailbox, NewMessage } from '#app/ports.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import type { Entry } from '#core/model/entry.ts'
import type { Message, MessageKind } from '#core/model/message.ts'

export function message(id: string, kind: MessageKind = 'rejection', text = 'We regret'): Message {
  return {
    id,
    mail: {
      messageId: `${id}@mail.example`,
      references: [`earlier-${id}@mail.example`],
      from: { name: 'Careers', address: `jobs-${id}@northwind.example` },
      replyTo: null,
      to: [{ name: 'Ada Weiss', address: 'ada@home.example' }],
      subject: `Your application ${id}`,
      sentAt: '2026-03-01T09:30:00.000Z',
      sentOn: '2026-03-01',
      text: `${text} ${id}`,
      isBulk: false,
      isAutoReply: true,
      calendarMethod: null,
      attachmentNames: ['offer.pdf'],
    },
    reading: {
      kind,
      confidence: 0.9,
      employer: 'Northwind',
      role: null,
      date: '2026-03-01',
      statedReason: kind === 'rejection' ? 'no-reason' : null,
      afterStage: null,
      round: null,
      decidedBy: ['We regret'],
      needsReview: false,
    },
  }
}

export function newMessage(id: string, kind?: MessageKind, text?: string): NewMessage {
  return { message: message(id, kind, text), readerVersion: 'reader-1' }
}

export function newMessages(prefix: string, count: number): readonly NewMessage[] {
  return Array.from({ length: count }, (_, at) => newMessage(`${prefix}-${at}`))
}

export function entry(id: string, employer = 'Contoso Bakery'): Omit<Entry, 'seq'> {
  return {
    id,
    origin: 'sheet',
    importId: 'i-1',
    applicationId: null,
    employer,
    role: 'Baker',
    channel: 'referral',
    milestones: [{ kind: 'applied', date: '2026-03-01', source: 'entry', certainty: 1 }],
    answers: { nerves: 'calm' },
    moments: [],
    notes: ['Asked for Sunday shifts'],
    messageIds: [],
    extra: { Colour: 'teal', nested: { kept: [1, null, true] } },
  }
}

export function importRecord(id: string, state: ImportRecord['state'] = 'running'): ImportRecord {
  return {
    id,
    at: '2026-03-02T10:00:00.000Z',
    file: 'mails.mbox',
    format: 'mbox',
    state,
    read: 4,
    imported: 2,
    duplicate: 1,
    rejected: 1,
    problems: [{ place: 'message 3', field: null, reason: 'It has no headers.' }],
  }
}

export function mailbox(address: string, user = address): Mailbox {
  const place = { host: 'imap.mail.example', port: 993, user }
  return { address, ...place, since: '2026-01-01', openImport: null, lastSync: null }
}

export function application(id: string, employer = 'Northwind'): Application {
  return {
    id,
    employer,
    role: null,
    channel: null,
    milestones: [{ kind: 'applied', date: null, source: 'entry', certainty: 1 }],
    answers: {},
    moments: [],
    notes: [],
    messageIds: ['m-1'],
  }
}

export function search(applications: readonly Application[]): RebuiltSearch {
  return {
    applications,
    applicationOfMessage: new Map(applications.map(({ id }) => ['m-1', id])),
    aliases: new Map([['old', 'new']]),
    toReview: [],
    setAside: [],
    senderRules: [],
    person: { name: 'Ada Weiss' },
    debriefs: new Map([['a-1', { outcome: 'later', at: '2026-03-02T10:00:00.000Z' }]]),
    letters: new Map(),
    steps: new Map(),
  }
}
