import { describe, expect, it } from 'vitest'
import { folderWords, lastSyncWords, passwordWords, syncWords } from './mailbox-words.ts'

describe('syncWords', () => {
  const view = { address: 'a', looked: 40, fetched: 14, stayed: 26, folders: [], error: null }

  it('says what was fetched and what stayed', () => {
    expect(syncWords(view, false)).toBe(
      '40 mails were looked at by sender and subject. 14 mails may be of your search and were fetched. 26 mails stayed on the server; their text was never fetched.',
    )
  })

  it('says of a look that nothing is kept', () => {
    expect(syncWords({ ...view, looked: 1, fetched: 1, stayed: 0 }, true)).toBe(
      '1 mail was looked at by sender and subject. 1 mail may be of your search and was fetched, to be looked at here; nothing is kept yet.',
    )
  })

  it('says that nothing new is there', () => {
    expect(syncWords({ ...view, looked: 0, fetched: 0, stayed: 0 }, false)).toBe(
      'Nothing new is there.',
    )
  })
})

it('says where a password lies, and that it is not here', () => {
  expect(passwordWords({ passwordIn: 'keychain' })).toContain('keychain')
  expect(passwordWords({ passwordIn: 'file' })).toContain('only your account can read')
  expect(passwordWords({ passwordIn: null })).toContain('Connect it again')
})

it('says how the last sync went', () => {
  const mailbox = {
    ...{ address: 'a', host: 'h', port: 993, user: 'a', since: '2026-01-01', folders: ['INBOX'] },
    passwordIn: 'file' as const,
  }
  const lastSync = { at: '2026-11-25T10:00:00.000Z', looked: 9, fetched: 2, imported: 1 }
  expect(lastSyncWords({ ...mailbox, isUnfinished: false, lastSync })).toMatch(/: 1 mail new\.$/)
  expect(lastSyncWords({ ...mailbox, isUnfinished: true, lastSync: null })).toBe(
    'Not synced yet. A sync was cut short; the next goes on where it stopped.',
  )
})

it('says what a folder is', () => {
  const folder = { path: 'Sent', use: 'sent' as const, mails: 1, isChosen: false }
  expect(folderWords(folder)).toBe('what you sent: it helps to recognise answers, 1 mail')
  expect(folderWords({ ...folder, use: null, mails: null })).toBe('')
})
