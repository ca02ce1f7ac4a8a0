/** `letters connect`, `status`, `disconnect`: your own mail server for sending, off until connected. */
import type { Command } from 'commander'
import {
  connectOutgoing,
  disconnectOutgoing,
  showOutgoing,
  tryOutgoing,
} from '#app/letters/outgoing-account.ts'
import { OutgoingBody } from '#contracts/kept-letters.ts'
import { DomainError } from '#core/model/errors.ts'
import { checkedBody } from './checked-body.ts'
import { newCommand, port, show } from './command.ts'
import { renderOutgoing } from './render-letters.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type ConnectOptions = GlobalOptions & {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly passwordStdin?: boolean
  readonly mailboxPassword?: boolean
}

export function connectCommand(world: CliWorld): Command {
  return newCommand('connect', 'sign in to your outgoing mail server once; nothing is sent')
    .argument('<address>', 'your mail address, from which letters go')
    .option('--host <name>', 'the SMTP server; known for common providers')
    .option('--port <number>', '465 for TLS from the start, 587 for STARTTLS', port)
    .option('--user <name>', 'what you sign in with, where it is not the address')
    .option('--password-stdin', 'read the password from stdin instead of asking')
    .option('--mailbox-password', 'use the one of the connected mailbox of this address')
    .action(async (address: string, options: ConnectOptions) => {
      const { host, port: number, user } = options
      const password = await passwordOf(world, address, options)
      const body = checkedBody(
        OutgoingBody,
        {
          address,
          ...(password !== undefined && { password }),
          ...(host !== undefined && { host }),
          ...(number !== undefined && { port: number }),
          ...(user !== undefined && { user }),
        },
        'Not connected',
      )
      const { services } = await world.openHome(options)
      const state = await connectOutgoing(services, world.sending(options), body)
      show(world, options, state, renderOutgoing)
    })
}

/** It never stands on the command line, where other programs can read it. */
async function passwordOf(
  world: CliWorld,
  address: string,
  { passwordStdin, mailboxPassword }: ConnectOptions,
): Promise<string | undefined> {
  if (mailboxPassword) return undefined
  const typed = passwordStdin
    ? await world.readInput()
    : await world.askSecret(`The password for sending as ${address}, best an app password`)
  if (typed !== null && typed.trim() !== '') return typed
  throw new DomainError(
    'bad-input',
    'No password was given. Where nobody can be asked, add --password-stdin and hand it over on stdin, or --mailbox-password. Nothing was changed.',
  )
}

export function statusCommand(world: CliWorld): Command {
  return newCommand('status', 'which mail server sends your letters')
    .option('--check', 'sign in to it; nothing is sent')
    .action(async (options: GlobalOptions & { check?: boolean }) => {
      const desk = world.sending(options)
      const state = options.check ? await tryOutgoing(desk) : await showOutgoing(desk)
      const answers = options.check ? '\nIt answers, and takes the password.' : ''
      show(world, options, state, (all) => `${renderOutgoing(all)}${answers}`)
    })
}

export function disconnectCommand(world: CliWorld): Command {
  return newCommand('disconnect', 'forget the server and its password; what was sent stays').action(
    async (options: GlobalOptions) => {
      show(world, options, await disconnectOutgoing(world.sending(options)), renderOutgoing)
    },
  )
}
