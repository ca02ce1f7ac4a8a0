/** `mail connect`, `folders`, `sync`, `status`, `disconnect`: a live mailbox over IMAP. */
import { Command } from 'commander'
import { connectMailbox } from '#app/mail/connect-mailbox.ts'
import { disconnectMailbox } from '#app/mail/disconnect-mailbox.ts'
import { changeMailbox, listMailFolders } from '#app/mail/mail-folders.ts'
import { namedMailbox } from '#app/mail/mailbox-access.ts'
import { showMailboxes } from '#app/mail/show-mailboxes.ts'
import type { SyncProgress } from '#app/mail/sync-mailbox.ts'
import { ConnectBody } from '#contracts/mailboxes.ts'
import { DomainError } from '#core/model/errors.ts'
import { checkedBody } from './checked-body.ts'
import { day, newCommand, port, show } from './command.ts'
import {
  renderConnected,
  renderDisconnected,
  renderFolders,
  renderMailboxes,
  renderSync,
} from './render-mail.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function mailCommand(world: CliWorld): Command {
  // Without the options that all commands share: it would take them from those below it.
  return new Command('mail')
    .description('a live mailbox over IMAP, read-only: connect, sync, disconnect')
    .addCommand(connectCommand(world))
    .addCommand(foldersCommand(world))
    .addCommand(syncCommand(world))
    .addCommand(statusCommand(world))
    .addCommand(disconnectCommand(world))
}

type ConnectOptions = GlobalOptions & {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly folder?: string[]
  readonly since?: string
  readonly passwordStdin?: boolean
}

function connectCommand(world: CliWorld): Command {
  return newCommand('connect', 'sign in to a mailbox once and remember it; nothing is fetched yet')
    .argument('<address>', 'your mail address')
    .option('--host <name>', 'the IMAP server; known for common providers')
    .option('--port <number>', '993 for TLS from the start (the default), 143 for STARTTLS', port)
    .option('--user <name>', 'what you sign in with, where it is not the address')
    .option('--folder <name...>', 'folders to look through; else the inbox')
    .option(
      '--since <date>',
      'the first day whose mails are looked at; else twelve months back',
      day,
    )
    .option('--password-stdin', 'read the password from stdin instead of asking')
    .action(async (address: string, options: ConnectOptions) => {
      const { host, port: number, user, folder, since } = options
      const body = {
        address,
        password: await passwordOf(world, address, options),
        ...(host !== undefined && { host }),
        ...(number !== undefined && { port: number }),
        ...(user !== undefined && { user }),
        ...(folder && { folders: folder }),
        ...(since !== undefined && { since }),
      }
      const { services } = await world.openHome(options)
      const desk = world.mail(options)
      const view = await connectMailbox(
        services,
        desk,
        checkedBody(ConnectBody, body, 'Not connected'),
        world.stopSignal,
      )
      show(world, options, view, renderConnected)
    })
}

/** It never stands on the command line, where other programs can read it. */
async function passwordOf(
  world: CliWorld,
  address: string,
  { passwordStdin }: ConnectOptions,
): Promise<string> {
  const typed = passwordStdin
    ? await world.readInput()
    : await world.askSecret(`The password for ${address}, best an app password`)
  if (typed !== null && typed.trim() !== '') return typed
  throw new DomainError(
    'bad-input',
    'No password was given. Where nobody can be asked, add --password-stdin and hand it over on stdin. Nothing was changed.',
  )
}

function foldersCommand(world: CliWorld): Command {
  return newCommand('folders', 'list the folders of a mailbox, or choose which are looked through')
    .argument('[address]', 'where several mailboxes are connected')
    .option('--use <name...>', 'look through these folders, and no others')
    .action(async (named: string | undefined, options: GlobalOptions & { use?: string[] }) => {
      const { services } = await world.openHome(options)
      const { address } = await namedMailbox(services.store, named)
      const desk = world.mail(options)
      if (options.use) await changeMailbox(services, desk, address, { folders: options.use })
      show(
        world,
        options,
        await listMailFolders(services, desk, address, world.stopSignal),
        renderFolders,
      )
    })
}

function syncCommand(world: CliWorld): Command {
  return newCommand('sync', 'bring in what is new; private mail stays on the server')
    .argument('[address]', 'one mailbox; else all that are connected')
    .option('--dry-run', 'say what would happen, and keep nothing')
    .action(async (address: string | undefined, options: GlobalOptions & { dryRun?: boolean }) => {
      const { syncMailboxes } = await import('#app/mail/sync-mailboxes.ts')
      const { services } = await world.openHome(options)
      const { dryRun = false } = options
      const report = await syncMailboxes(services, world.mail(options), {
        address,
        dryRun,
        onProgress: (progress) => world.tell(progressLine(progress, dryRun)),
        signal: world.stopSignal,
      })
      if (!report.stopped || !options.json) show(world, options, report, renderSync(dryRun))
      if (!report.stopped) return
      throw new DomainError(
        'stopped',
        'Stopped as asked. What was taken in is kept; run it again to go on.',
        { report },
      )
    })
}

function progressLine({ address, folder, records, mails }: SyncProgress, dryRun: boolean): string {
  const kept = dryRun ? 'read' : 'kept'
  return `${kept} ${records} from ${address}, ${folder} (${mails.looked} of ${mails.found} looked at)\n`
}

function statusCommand(world: CliWorld): Command {
  return newCommand('status', 'list the connected mailboxes, and how the last sync went').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await showMailboxes(services, world.mail(options)), renderMailboxes)
    },
  )
}

function disconnectCommand(world: CliWorld): Command {
  return newCommand('disconnect', 'forget a mailbox and its password; what came in stays')
    .argument('[address]', 'where several mailboxes are connected')
    .action(async (named: string | undefined, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const { address } = await namedMailbox(services.store, named)
      const gone = await disconnectMailbox(services, world.mail(options), address)
      show(world, options, gone, renderDisconnected)
    })
}
