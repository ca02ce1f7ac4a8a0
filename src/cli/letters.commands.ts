/** `letters list`, `keep`, `reword`, `hold`, `release`, `eml`, `send`, `sent`, `settle`, `drop`: letters on their way. */
import { Command, Option } from 'commander'
import { personDay } from '#app/cadence/person-place.ts'
import { draftForApplication } from '#app/draft-letter.ts'
import { dropLetter, holdLetter, keepLetter } from '#app/letters/keep-letter.ts'
import { emlOfLetter } from '#app/letters/letter-text.ts'
import { markSent, settleLetter } from '#app/letters/mark-sent.ts'
import { sendLetter } from '#app/letters/send-letter.ts'
import { showLetters } from '#app/letters/show-letters.ts'
import { KeepLetterBody, type LetterChanged } from '#contracts/kept-letters.ts'
import { addDays } from '#core/model/dates.ts'
import { LETTER_WAYS } from '#core/model/kept-letter.ts'
import { checkedBody } from './checked-body.ts'
import { day, newCommand, show } from './command.ts'
import { rewordCommand } from './letters-reword.command.ts'
import { connectCommand, disconnectCommand, statusCommand } from './outgoing.commands.ts'
import { renderChanged, renderLetters } from './render-letters.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function lettersCommand(world: CliWorld): Command {
  // Without the options that all commands share: it would take them from those below it.
  return new Command('letters')
    .description('letters that you keep: hold them, send them, say that you sent them')
    .addCommand(listCommand(world))
    .addCommand(keepCommand(world))
    .addCommand(rewordCommand(world))
    .addCommand(holdCommand(world))
    .addCommand(releaseCommand(world))
    .addCommand(emlCommand(world))
    .addCommand(sendCommand(world))
    .addCommand(sentCommand(world))
    .addCommand(settleCommand(world))
    .addCommand(dropCommand(world))
    .addCommand(connectCommand(world))
    .addCommand(statusCommand(world))
    .addCommand(disconnectCommand(world))
}

function listCommand(world: CliWorld): Command {
  return newCommand('list', 'the letters that you keep, and what you sent')
    .option('--application <id>', 'of one application alone')
    .action(async (options: GlobalOptions & { application?: string }) => {
      const { services } = await world.openHome(options)
      const letters = await showLetters(services, world.sending(options), options.application)
      show(world, options, letters, renderLetters)
    })
}

type KeepOptions = GlobalOptions & {
  readonly to?: string
  readonly subject?: string
  readonly bodyStdin?: boolean
  readonly another?: true
}

function keepCommand(world: CliWorld): Command {
  return newCommand('keep', 'keep a letter: as it is drafted, or in your own words')
    .argument('<kind>', 'such as feedback-request; see docs/reference/letters.md')
    .argument('<id>', 'id of the application')
    .option('--to <address>', 'to whom; else whom the draft names')
    .option('--subject <text>', 'else the one of the draft')
    .option('--body-stdin', 'read the text of the letter from stdin')
    .option('--another', 'begin another letter of the kind, beside the one that is open')
    .action(async (kind: string, id: string, options: KeepOptions) => {
      const { services } = await world.openHome(options)
      const draft = await draftForApplication(services, kind, id)
      const body = checkedBody(
        KeepLetterBody,
        {
          applicationId: id,
          kind,
          to: options.to ?? draft.to,
          subject: options.subject ?? draft.subject,
          body: options.bodyStdin ? (await world.readInput()).trimEnd() : draft.body,
          ...(options.another && { another: true }),
        },
        'Not kept',
      )
      tell(world, options, await keepLetter(services, world.sending(options).runs, body))
    })
}

function holdCommand(world: CliWorld): Command {
  return ofLetter('hold', 'not to be sent before a day; tomorrow unless you say another')
    .option('--until <date>', 'the day', day)
    .action(async (id: string, options: GlobalOptions & { until?: string }) => {
      const { services } = await world.openHome(options)
      const until = options.until ?? addDays((await personDay(services)).today, 1)
      const { runs } = world.sending(options)
      tell(world, options, await holdLetter(services, runs, id, { until }))
    })
}

function releaseCommand(world: CliWorld): Command {
  return ofLetter('release', 'let a held letter go before its day; it is not sent by that').action(
    async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const { runs } = world.sending(options)
      tell(world, options, await holdLetter(services, runs, id, { until: null }))
    },
  )
}

function emlCommand(world: CliWorld): Command {
  return ofLetter('eml', 'the letter as an .eml draft that a mail program opens').action(
    async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const eml = await emlOfLetter(services, id)
      if (options.json) show(world, options, { id, eml }, () => '')
      else world.write(eml)
    },
  )
}

function sendCommand(world: CliWorld): Command {
  return ofLetter('send', 'send a letter over your own mail server, once').action(
    async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      tell(world, options, await sendLetter(services, world.sending(options), id))
    },
  )
}

type SentOptions = GlobalOptions & {
  readonly by: 'copy' | 'mail-program' | 'eml'
  readonly on?: string
}

function sentCommand(world: CliWorld): Command {
  const ways = LETTER_WAYS.filter((way) => way !== 'smtp')
  return ofLetter('sent', 'say that you sent a letter yourself')
    .addOption(new Option('--by <way>', 'how').choices(ways).default('copy'))
    .option('--on <date>', 'the day; else today', day)
    .action(async (id: string, options: SentOptions) => {
      const { services } = await world.openHome(options)
      const { by, on } = options
      const body = { by, ...(on !== undefined && { on }) }
      tell(world, options, await markSent(services, world.sending(options).runs, id, body))
    })
}

function settleCommand(world: CliWorld): Command {
  return ofLetter('settle', 'say whether a letter went of which nobody knows')
    .addOption(
      new Option('--went <word>', 'yes or no').choices(['yes', 'no']).makeOptionMandatory(),
    )
    .action(async (id: string, options: GlobalOptions & { went: 'yes' | 'no' }) => {
      const { services } = await world.openHome(options)
      const { runs } = world.sending(options)
      tell(world, options, await settleLetter(services, runs, id, { went: options.went === 'yes' }))
    })
}

function dropCommand(world: CliWorld): Command {
  return ofLetter('drop', 'drop a letter that was not sent').action(
    async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      tell(world, options, await dropLetter(services, world.sending(options).runs, id))
    },
  )
}

function ofLetter(name: string, description: string): Command {
  return newCommand(name, description).argument('<letter>', 'id of the letter, as listed')
}

function tell(world: CliWorld, options: GlobalOptions, changed: LetterChanged): void {
  show(world, options, changed, renderChanged)
}
