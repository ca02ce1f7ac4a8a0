/** The routes of connected mailboxes: what they refuse before anything is connected to. */
import { expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

it('connects to nothing until asked, and refuses what cannot be', async () => {
  const { ask, closeNow } = await servedHome()
  expect((await ask('GET', '/mailboxes')).body).toEqual({ mailboxes: [] })
  const connect = async (body: unknown) => {
    const { status, body: answer } = await ask('POST', '/mailboxes', body)
    return [status, answer.error.code]
  }
  const ada = { address: 'ada@northwind.example', password: 'x' }
  expect(await connect({ ...ada, password: '' })).toEqual([400, 'bad-input'])
  expect(await connect({ ...ada, address: 'ada' })).toEqual([400, 'bad-input'])
  expect(await connect({ ...ada, host: 'a b' })).toEqual([400, 'bad-input'])
  expect(await connect({ ...ada, port: 70_000 })).toEqual([400, 'bad-input'])
  expect(await connect({ ...ada, folders: [] })).toEqual([400, 'bad-input'])
  expect(await connect({ ...ada, unknown: 1 })).toEqual([400, 'bad-input'])
  expect(await connect(ada), 'its server is not known').toEqual([400, 'bad-input'])
  const ahead = { ...ada, host: '127.0.0.1', since: '2027-01-01' }
  expect(await connect(ahead)).toEqual([400, 'bad-date'])
  const outlook = { ...ada, address: 'ada@outlook.com' }
  expect(await connect(outlook), 'no password would be taken').toEqual([409, 'mail-sign-in'])
  const nobody = { ...ada, host: '127.0.0.1', port: 1 }
  expect(await connect(nobody)).toEqual([502, 'mail-unreachable'])
  expect((await ask('GET', '/mailboxes')).body).toEqual({ mailboxes: [] })
  const at = '/mailboxes/ada%40northwind.example'
  expect((await ask('GET', `${at}/folders`)).status).toBe(404)
  expect((await ask('PUT', at, { folders: ['INBOX'] })).status).toBe(404)
  expect((await ask('POST', `${at}/sync`, {})).status).toBe(404)
  expect((await ask('DELETE', at)).status).toBe(404)
  await closeNow()
})

it('says that a password is not here, as after a backup from another computer', async () => {
  const { ask, services, closeNow } = await servedHome()
  const address = 'ada@northwind.example'
  const place = { host: '127.0.0.1', port: 1, user: address, since: '2026-01-01' }
  await services.store.saveMailbox({ address, ...place, openImport: null, lastSync: null })
  const { body } = await ask('GET', '/mailboxes')
  expect(body.mailboxes).toMatchObject([{ address, passwordIn: null, running: null }])
  const sync = await ask('POST', '/mailboxes/ada%40northwind.example/sync', {})
  expect([sync.status, sync.body.error.code]).toEqual([409, 'mail-password-missing'])
  await closeNow()
})
