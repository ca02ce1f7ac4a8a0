/**
 * GET and POST /api/mailboxes, PUT and DELETE /api/mailboxes/:address,
 * GET /api/mailboxes/:address/folders, POST /api/mailboxes/:address/sync.
 */
import { Hono } from 'hono'
import { connectMailbox } from '#app/mail/connect-mailbox.ts'
import { disconnectMailbox } from '#app/mail/disconnect-mailbox.ts'
import { changeMailbox, listMailFolders } from '#app/mail/mail-folders.ts'
import { showMailboxes } from '#app/mail/show-mailboxes.ts'
import { refuseWhileImporting } from '#app/refuse-while-importing.ts'
import {
  ConnectBody,
  DisconnectedView,
  MailboxBody,
  MailboxesView,
  MailboxView,
  MailFoldersView,
  SyncBody,
} from '#contracts/mailboxes.ts'
import { ImportProgressView } from '#contracts/uploads.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const mailRoutes = ({ services, mail, jobs }: ServerWorld) =>
  new Hono()
    .get('/mailboxes', async (c) =>
      c.json(MailboxesView.parse(await showMailboxes(services, mail, jobs))),
    )
    .post('/mailboxes', async (c) => {
      const body = await jsonBody(c, ConnectBody)
      refuseWhileImporting(jobs)
      const connected = await connectMailbox(services, mail, body, c.req.raw.signal)
      return c.json(MailboxView.parse(connected), 201)
    })
    .put('/mailboxes/:address', async (c) => {
      const body = await jsonBody(c, MailboxBody)
      refuseWhileImporting(jobs)
      const changed = await changeMailbox(services, mail, c.req.param('address'), body)
      return c.json(MailboxView.parse(changed))
    })
    .delete('/mailboxes/:address', async (c) => {
      refuseWhileImporting(jobs)
      const gone = await disconnectMailbox(services, mail, c.req.param('address'))
      return c.json(DisconnectedView.parse(gone))
    })
    .get('/mailboxes/:address/folders', async (c) => {
      const { signal } = c.req.raw
      const folders = await listMailFolders(services, mail, c.req.param('address'), signal)
      return c.json(MailFoldersView.parse(folders))
    })
    .post('/mailboxes/:address/sync', async (c) => {
      const { dryRun = false } = await jsonBody(c, SyncBody)
      // Parsers and readers are a third of the program; other pages do not wait for them.
      const { startSync } = await import('#app/mail/start-sync.ts')
      const request = { address: c.req.param('address'), dryRun }
      const progress = await startSync(services, mail, jobs, request)
      return c.json(ImportProgressView.parse(progress), 202)
    })
