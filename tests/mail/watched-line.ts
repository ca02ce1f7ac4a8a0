/** A line between a program and its mail server that a test can listen to, and cut. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type WatchedLine = {
  readonly port: number
  /** What the program said, line by line. */
  readonly said: () => readonly string[]
  /** Bytes that the server sent so far. */
  readonly heard: () => number
  /** How often it was cut. */
  readonly cuts: () => number
  readonly stop: () => Promise<void>
}

/**
 * @param cutAfter each connection in turn is cut after so many bytes from the server; those
 *   after the last are left alone
 */
export async function watchedLine(
  to: number,
  cutAfter: readonly number[] = [],
): Promise<WatchedLine> {
  const open = new Set<Socket>()
  let [connections, cuts, heard, said] = [0, 0, 0, '']
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    let left = cutAfter[connections] ?? Number.POSITIVE_INFINITY
    connections += 1
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (chunk) => {
      said += chunk.toString('latin1')
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      const through = chunk.subarray(0, left)
      heard += through.length
      left -= through.length
      near.write(through)
      if (left > 0) return
      cuts += 1
      // What was let through arrives before the cut is felt.
      near.end(() => near.destroy())
      far.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return {
    port: address.port,
    said: () => said.split('\r\n').filter((line) => line !== ''),
    heard: () => heard,
    cuts: () => cuts,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

/** UIDs whose whole mail was asked for. */
export function fetchedUids(said: readonly string[]): readonly number[] {
  return said.flatMap((line) => {
    const uids = /^\S+ UID FETCH (\S+) .*BODY(?:\.PEEK)?\[\]/.exec(line)?.[1]
    return uids ? uids.split(',').flatMap(rangeOf) : []
  })
}

function rangeOf(part: string): readonly number[] {
  const [from = 0, to = from] = part.split(':').map(Number)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** The commands that were used, each once. */
export function commandsOf(said: readonly string[]): readonly string[] {
  const names = said.flatMap((line) => /^\S+ ((?:UID )?[A-Z]+)/.exec(line)?.[1] ?? [])
  return [...new Set(names)].toSorted()
}
