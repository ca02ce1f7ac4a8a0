/** `people …`: the contacts, who is known where, champions, meetings, offers, erasing one. */
import { Argument, Command, Option } from 'commander'
import { listLongGame } from '#app/cadence/list-long-game.ts'
import { changePeople } from '#app/people/change-people.ts'
import { employersKnown } from '#app/people/employers-known.ts'
import { exportVcards } from '#app/people/export-vcards.ts'
import { findPeople } from '#app/people/find-people.ts'
import { listMeetings } from '#app/people/list-meetings.ts'
import { offersOf } from '#app/people/offer-people.ts'
import { showPerson } from '#app/people/show-person.ts'
import type { ContactFactsBody, PeopleChange } from '#contracts/people.ts'
import { CONSENTS, RELATIONS, TIES } from '#core/model/contact.ts'
import { CHAMPION_STEPS, type ChampionStep, MEETING_KINDS } from '#core/model/people-events.ts'
import { day, newCommand, show } from './command.ts'
import { erasePersonCommand } from './people-erase.command.ts'
import { renderLongGame } from './render-long-game.ts'
import {
  renderEmployers,
  renderMeetings,
  renderOffers,
  renderPeople,
  renderPerson,
} from './render-people.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function peopleCommand(world: CliWorld): Command {
  // Without the options that all commands share: it would take them from those below it.
  const people = new Command('people').description(
    'the people you know: contacts, who is where, champions, meetings, erasing one',
  )
  const inner = [
    ...[listCommand, showCommand, atCommand, addCommand, setCommand, removeCommand],
    ...[mergeCommand, offersCommand, acceptCommand, championCommand, meetingsCommand],
    ...[longGameCommand, meetCommand, exportCommand, erasePersonCommand],
  ]
  for (const make of inner) people.addCommand(make(world))
  return people
}

function listCommand(world: CliWorld): Command {
  return newCommand('list', 'all contacts, or those that a text is found in')
    .argument('[text]', 'part of a name, employer or title')
    .action(async (text: string | undefined, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await findPeople(services, text ?? ''), renderPeople)
    })
}

function showCommand(world: CliWorld): Command {
  return newCommand('show', 'one contact with all that is known of them')
    .argument('<id>', 'as "comeback people list" gives it')
    .action(async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await showPerson(services, id), renderPerson)
    })
}

function atCommand(world: CliWorld): Command {
  return newCommand('at', 'who you know at the employers of your search')
    .argument('[employer]', 'part of its name')
    .action(async (named: string | undefined, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const known = await employersKnown(services, named === undefined ? {} : { named })
      show(world, options, known, renderEmployers)
    })
}

type FactOptions = GlobalOptions & {
  readonly name?: string
  readonly mail?: string[]
  readonly phone?: string[]
  readonly link?: string[]
  readonly employer?: string
  readonly title?: string
  readonly relation?: (typeof RELATIONS)[number]
  readonly tie?: (typeof TIES)[number]
  readonly from?: string
  readonly contact?: string
  readonly note?: string
  readonly consent?: (typeof CONSENTS)[number]
  readonly circle?: boolean
}

const withFacts = (command: Command): Command =>
  command
    .option('--mail <address...>', 'mail addresses')
    .option('--phone <number...>', 'phone numbers')
    .option('--link <address...>', 'profiles and pages')
    .option('--employer <name>', 'where they work now')
    .option('--title <text>', 'what they do there')
    .addOption(new Option('--relation <kind>', 'who they are to you').choices(RELATIONS))
    .addOption(new Option('--tie <kind>', 'how close').choices(TIES))
    .option('--from <text>', 'how you know each other')
    .option('--contact <date>', 'the last real contact', day)
    .option('--note <text>', 'notes')
    .addOption(new Option('--consent <state>', 'to keep their data here').choices(CONSENTS))
    .option('--circle', 'one of the few to talk to on a bad day')
    .option('--no-circle', 'not one of them')

function factsOf(options: FactOptions): ContactFactsBody {
  const { name, mail, phone, link, employer, title = null, relation, tie, from, note } = options
  const { contact, consent, circle } = options
  return {
    ...(name !== undefined && { name }),
    ...(mail && { mails: mail.map((one) => one.toLowerCase()) }),
    ...(phone && { phones: phone }),
    ...(link && { links: link }),
    ...(employer !== undefined && {
      employments: [{ employer, title, from: null, to: null, isCurrent: true }],
    }),
    ...(relation && { relation }),
    ...(tie && { tie }),
    ...(from !== undefined && { knownFrom: from }),
    ...(contact !== undefined && { lastContact: contact }),
    ...(note !== undefined && { notes: note }),
    ...(consent && { consent }),
    ...(circle !== undefined && { isInCircle: circle }),
  }
}

/** Records one change and says what it was about. */
async function record(
  world: CliWorld,
  options: GlobalOptions,
  change: PeopleChange,
  said: string,
): Promise<void> {
  const { services } = await world.openHome(options)
  show(world, options, await changePeople(services, change), ({ contactId, meetingId }) =>
    [said, contactId ?? meetingId ?? ''].filter((part) => part !== '').join(' '),
  )
}

function addCommand(world: CliWorld): Command {
  return withFacts(newCommand('add', 'a contact by hand').argument('<name>')).action(
    async (name: string, options: FactOptions) => {
      const facts = factsOf({ ...options, name })
      await record(world, options, { type: 'keep-contact', facts }, 'Kept:')
    },
  )
}

function setCommand(world: CliWorld): Command {
  const command = newCommand('set', 'set right what is known of a contact').argument('<id>')
  return withFacts(command.option('--name <text>', 'their name')).action(
    async (contactId: string, options: FactOptions) => {
      const facts = factsOf(options)
      await record(world, options, { type: 'keep-contact', contactId, facts }, 'Changed:')
    },
  )
}

function removeCommand(world: CliWorld): Command {
  return newCommand('remove', 'take a contact out; what is kept of them stays, see "erase"')
    .argument('<id>')
    .action(async (contactId: string, options: GlobalOptions) => {
      await record(world, options, { type: 'drop-contact', contactId }, 'Taken out:')
    })
}

function mergeCommand(world: CliWorld): Command {
  return newCommand('merge', 'two contacts are one person')
    .argument('<into>', 'the one that stays')
    .argument('<from>', 'the one that goes into it')
    .action(async (into: string, from: string, options: GlobalOptions) => {
      await record(world, options, { type: 'merge-contacts', into, from }, 'Joined:')
    })
}

function offersCommand(world: CliWorld): Command {
  return newCommand(
    'offers',
    'people of talks and mails who are no contacts yet, and likely duplicates',
  ).action(async (options: GlobalOptions) => {
    const { services } = await world.openHome(options)
    show(world, options, await offersOf(services), renderOffers)
  })
}

function acceptCommand(world: CliWorld): Command {
  return newCommand('accept', 'make somebody who is offered a contact')
    .argument('<key>', 'as "comeback people offers" gives it')
    .option('--decline', 'do not offer them again instead')
    .action(async (key: string, options: GlobalOptions & { decline?: boolean }) => {
      const type = options.decline ? 'decline-offer' : 'accept-offer'
      await record(world, options, { type, key }, options.decline ? 'Not offered again.' : 'Kept:')
    })
}

type ChampionOptions = GlobalOptions & {
  readonly on?: string
  readonly note?: string
  readonly drop?: boolean
}

function championCommand(world: CliWorld): Command {
  return newCommand('champion', 'what somebody who could vouch for you was asked and did')
    .argument('<id>', 'of the contact')
    .argument('<employer>')
    .addArgument(new Argument('[step]', 'how far it got').choices(CHAMPION_STEPS).default('open'))
    .option('--on <date>', 'when; else today', day)
    .option('--note <text>', 'what was said')
    .option('--drop', 'take them off the champions there')
    .action(
      async (contactId: string, employer: string, step: ChampionStep, options: ChampionOptions) => {
        const { on, note, drop } = options
        const change: PeopleChange = drop
          ? { type: 'drop-champion', contactId, employer }
          : {
              ...{ type: 'champion-step', contactId, employer, step },
              ...(on !== undefined && { on }),
              ...(note !== undefined && { note }),
            }
        await record(world, options, change, drop ? 'Taken off:' : 'Kept:')
      },
    )
}

function meetingsCommand(world: CliWorld): Command {
  return newCommand('meetings', 'informational interviews and events, by day').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await listMeetings(services), renderMeetings)
    },
  )
}

function longGameCommand(world: CliWorld): Command {
  return newCommand('long-game', 'employers worth staying in touch with, and what ended it').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await listLongGame(services), renderLongGame)
    },
  )
}

type MeetOptions = GlobalOptions & {
  readonly id?: string
  readonly kind?: (typeof MEETING_KINDS)[number]
  readonly on?: string
  readonly employer?: string
  readonly with?: string[]
  readonly plan?: string
  readonly question?: string[]
  readonly note?: string
  readonly thanked?: string
  readonly next?: string
}

function meetCommand(world: CliWorld): Command {
  return newCommand('meet', 'plan a talk or an event, or say how it went')
    .argument('<title>')
    .option('--id <id>', 'of a meeting that is known, to change it')
    .addOption(new Option('--kind <kind>', 'what it is').choices(MEETING_KINDS))
    .option('--on <date>', 'when', day)
    .option('--employer <name>', 'where')
    .option('--with <ids...>', 'ids of contacts')
    .option('--plan <text>', 'what you want of it')
    .option('--question <text...>', 'what you want to ask')
    .option('--note <text>', 'what came of it')
    .option('--thanked <date>', 'when you thanked them', day)
    .option('--next <text>', 'what comes next')
    .action(async (title: string, options: MeetOptions) => {
      const { id, kind, on, employer, with: people, plan, question, note, thanked, next } = options
      const meeting = {
        title,
        ...(kind && { kind }),
        ...(on !== undefined && { on }),
        ...(employer !== undefined && { employer }),
        ...(people && { with: people }),
        ...(plan !== undefined && { plan }),
        ...(question && { questions: question }),
        ...(note !== undefined && { notes: note }),
        ...(thanked !== undefined && { thankedOn: thanked }),
        ...(next !== undefined && { next }),
      }
      const named = id === undefined ? {} : { meetingId: id }
      await record(world, options, { type: 'keep-meeting', ...named, meeting }, 'Kept:')
    })
}

function exportCommand(world: CliWorld): Command {
  return newCommand('export', 'all contacts as an address book (vCard 3.0)')
    .argument('<file>')
    .action(async (file: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(
        world,
        options,
        await exportVcards(services, file),
        ({ contacts }) => `Wrote ${contacts} contacts to ${file}.`,
      )
    })
}
