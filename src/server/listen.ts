/** Listens on loopback alone, until stopped. */
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { DomainError } from '#core/model/errors.ts'

/** What is being answered when the program stops may still be answered. */
const GRACE_MS = 500

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/**
 * @param port 0..65535; 0 takes any free one
 * @throws DomainError `conflict` when the port is taken and `orAnyFree` is false
 */
export async function listen(app: Hono, port: number, orAnyFree: boolean): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  const start = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject)
        resolve((server.address() as AddressInfo).port)
      })
    })
  const taken = await start(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    if (orAnyFree) return start(0)
    throw new DomainError('conflict', `Port ${port} is taken. Choose another with --port.`)
  })
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) {
          setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
        }
      }),
  }
}
