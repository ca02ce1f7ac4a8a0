/** `conversations …`, `calendar`: what is due with employers, the person's word on it, the calendar. */
import { Argument, Command, Option } from 'commander'
import { listConversations } from '#app/cadence/list-conversations.ts'
import { personDay } from '#app/cadence/person-place.ts'
import { exportCalendar } from '#app/calendar/calendar-text.ts'
import { changeApplication } from '#app/change-application.ts'
import { settleStep } from '#app/settle-step.ts'
import type { ConversationsView, ConversationView } from '#contracts/conversations.ts'
import type { Change, Recorded } from '#contracts/http.ts'
import {
  type CONTACT_STOPS,
  LONG_GAME_MARKS,
  TOUCH_CHANNELS,
  TOUCH_DIRECTIONS,
  TOUCH_KINDS,
} from '#core/model/touches.ts'
import { day, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function conversationsCommand(world: CliWorld): Command {
  return new Command('conversations')
    .description('what is due with employers, and what you say of it; nothing is ever sent')
    .addCommand(list(world), { isDefault: true })
    .addCommand(snooze(world))
    .addCommand(settle(world, 'skip', 'leave one out; the next comes at its time', 'skipped'))
    .addCommand(settle(world, 'done', 'say that you did it, today', 'done'))
    .addCommand(touch(world))
    .addCommand(statedDate(world))
    .addCommand(longGame(world))
    .addCommand(stop(world))
}

export function calendarCommand(world: CliWorld): Command {
  return newCommand('calendar', 'write talks, days and conversations for a calendar program (.ics)')
    .argument('<file>')
    .action(async (file: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const written = await exportCalendar(services, world.calendar(options), file)
      show(world, options, written, ({ entries }) =>
        entries === 1 ? `Wrote 1 entry to ${file}.` : `Wrote ${entries} entries to ${file}.`,
      )
    })
}

const list = (world: CliWorld) =>
  newCommand('list', 'what is due, and what comes').action(async (options: GlobalOptions) => {
    const { services } = await world.openHome(options)
    show(world, options, await listConversations(services), renderConversations)
  })

const snooze = (world: CliWorld) =>
  newCommand('snooze', 'put one off until a day')
    .argument('<id>', 'of the conversation')
    .argument('<day>', 'like 2026-03-01', day)
    .action(async (id: string, until: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      said(
        world,
        options,
        await settleStep(services, id, 'later', until),
        `Put off until ${until}.`,
      )
    })

const settle = (world: CliWorld, name: string, does: string, outcome: 'skipped' | 'done') =>
  newCommand(name, does)
    .argument('<id>', 'of the conversation')
    .action(async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      said(world, options, await settleStep(services, id, outcome), 'Kept.')
    })

type TouchOptions = GlobalOptions & {
  readonly on?: string
  readonly who: (typeof TOUCH_DIRECTIONS)[number]
  readonly by: (typeof TOUCH_CHANNELS)[number]
  readonly about: (typeof TOUCH_KINDS)[number]
  readonly note?: string
}

const touch = (world: CliWorld) =>
  newCommand('touch', 'say that you were in touch: you turned to them, they to you, or you spoke')
    .argument('<application>')
    .option('--on <day>', 'when; else today', day)
    .addOption(
      new Option('--who <direction>', 'who turned to whom')
        .choices(TOUCH_DIRECTIONS)
        .default('both'),
    )
    .addOption(new Option('--by <way>', 'how').choices(TOUCH_CHANNELS).default('phone'))
    .addOption(new Option('--about <kind>', 'what for').choices(TOUCH_KINDS).default('other'))
    .option('--note <text>', 'what was said')
    .action(async (id: string, { on, who, by, about, note, ...options }: TouchOptions) => {
      const { services } = await world.openHome(options)
      const { today } = await personDay(services)
      const made = {
        on: on ?? today,
        direction: who,
        kind: about,
        channel: by,
        ...(note && { note }),
      }
      await change(world, options, id, { type: 'touch', touch: made })
    })

const statedDate = (world: CliWorld) =>
  newCommand('stated-date', 'say by when they said they would answer')
    .argument('<application>')
    .argument('<day>', 'like 2026-03-01', day)
    .option('--said-on <day>', 'when they said so; else today', day)
    .action(async (id: string, by: string, options: GlobalOptions & { saidOn?: string }) => {
      const { services } = await world.openHome(options)
      const saidOn = options.saidOn ?? (await personDay(services)).today
      await change(world, options, id, { type: 'stated-date', stated: { saidOn, by } })
    })

const longGame = (world: CliWorld) =>
  newCommand('long-game', 'say whether an employer is worth staying in touch with')
    .argument('<application>')
    .addArgument(
      new Argument('<mark>', '"none" takes it back').choices([...LONG_GAME_MARKS, 'none']),
    )
    .action(
      async (id: string, mark: (typeof LONG_GAME_MARKS)[number] | 'none', options: GlobalOptions) =>
        change(world, options, id, { type: 'long-game', mark: mark === 'none' ? null : mark }),
    )

const stop = (world: CliWorld) =>
  newCommand('stop', 'stop all conversations with an employer for good')
    .argument('<application>')
    .option('--asked', 'they asked not to be written to')
    .option('--lift', 'they may go on')
    .action(async (id: string, options: GlobalOptions & { asked?: true; lift?: true }) => {
      const why: (typeof CONTACT_STOPS)[number] = options.asked ? 'asked-not-to' : 'stopped'
      await change(world, options, id, { type: 'contact-stop', why: options.lift ? null : why })
    })

async function change(world: CliWorld, options: GlobalOptions, id: string, body: Change) {
  const { services } = await world.openHome(options)
  said(world, options, await changeApplication(services, id, body), 'Kept.')
}

function said(world: CliWorld, options: GlobalOptions, recorded: Recorded, words: string): void {
  show(world, options, recorded, () => words)
}

function renderConversations({ due, coming, place }: ConversationsView): string {
  const parts = [
    due.length === 0 ? 'Nothing is due. Rest is fine.' : `Due:\n${due.map(renderOne).join('\n')}`,
    ...(coming.length === 0 ? [] : [`Coming:\n${coming.map(renderOne).join('\n')}`]),
    `Working days of ${place.country ?? 'no country'}${place.guessedFrom ? ' (a guess)' : ''}, days of ${place.timeZone}. Timing is etiquette, not proven.`,
  ]
  return parts.join('\n\n')
}

function renderOne({ title, when, why, draft, applicationId, id }: ConversationView): string {
  return [
    `• ${title} (${when})`,
    `  ${why}`,
    ...(draft ? [`  Draft: comeback draft ${draft.kind} ${applicationId}`] : []),
    `  Id: ${id}`,
  ].join('\n')
}
