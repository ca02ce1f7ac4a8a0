/** `feedback list`, `read`, `add`, `change`, `drop`: the book of what employers said. */
import { Command } from 'commander'
import { showFeedbackBook, suggestCauses } from '#app/feedback-book.ts'
import { changeFeedback, dropFeedback, keepFeedback } from '#app/keep-feedback.ts'
import { textFromFile } from '#app/text-from-file.ts'
import {
  FeedbackBody,
  type FeedbackBookView,
  FeedbackChange,
  type KeptFeedback,
  ReadFeedbackBody,
  type ReadFeedbackView,
} from '#contracts/feedback.ts'
import { checkedBody } from './checked-body.ts'
import { day, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function feedbackCommand(world: CliWorld): Command {
  return new Command('feedback')
    .description('what employers said, the causes it speaks of, and what you changed since')
    .addCommand(listCommand(world))
    .addCommand(readCommand(world))
    .addCommand(addCommand(world))
    .addCommand(changeCommand(world))
    .addCommand(dropCommand(world))
}

/** Causes as they are typed; the schema refuses unknown ones with its list. */
const causesOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)

async function textOf(world: CliWorld, options: GlobalOptions, file?: string): Promise<string> {
  return file === undefined ? world.readInput() : textFromFile(world.files(options), file)
}

function listCommand(world: CliWorld): Command {
  return newCommand('list', 'the book, newest first').action(async (options: GlobalOptions) => {
    const { services } = await world.openHome(options)
    show(world, options, await showFeedbackBook(services), renderBook)
  })
}

function readCommand(world: CliWorld): Command {
  return newCommand('read', 'which causes a text speaks of; nothing is kept')
    .argument('[file]', 'a text file; without it the text comes in on stdin')
    .action(async (file: string | undefined, options: GlobalOptions) => {
      const given = { text: await textOf(world, options, file) }
      const { text } = checkedBody(ReadFeedbackBody, given, 'Not read')
      show(world, options, suggestCauses(text), renderSuggestions)
    })
}

type AddOptions = GlobalOptions & {
  readonly causes?: readonly string[]
  readonly on?: string
  readonly from?: string
  readonly message?: string
}

function addCommand(world: CliWorld): Command {
  return newCommand('add', 'keep what an employer said about an application')
    .argument('<id>', 'of the application')
    .argument('[file]', 'a text file; without it the text comes in on stdin')
    .option('--causes <ids>', 'what it speaks of, like test-result,crowd-or-chance', causesOf)
    .option('--on <date>', 'when they said it', day)
    .option('--from <name>', 'who said it')
    .option('--message <id>', 'the mail of the application that it was taken from')
    .action(async (id: string, file: string | undefined, options: AddOptions) => {
      const { services } = await world.openHome(options)
      const { on, from, message: messageId, causes = [] } = options
      const given = { text: await textOf(world, options, file), on, from, messageId, causes }
      const body = checkedBody(FeedbackBody, given, 'Not kept')
      show(world, options, await keepFeedback(services, id, body), renderKept)
    })
}

type ChangeOptions = GlobalOptions & {
  readonly causes?: readonly string[]
  readonly since?: string
}

function changeCommand(world: CliWorld): Command {
  return newCommand('change', 'say what you changed since, or set the causes right')
    .argument('<id>', 'of the application')
    .argument('<feedback>', 'id of the feedback, as the list has it')
    .option('--causes <ids>', 'what it speaks of; empty for none', causesOf)
    .option('--since <text>', 'what you changed since; empty takes it out')
    .action(async (id: string, feedbackId: string, options: ChangeOptions) => {
      const { services } = await world.openHome(options)
      const { causes, since } = options
      const given = {
        ...(causes && { causes }),
        ...(since !== undefined && { changed: since.trim() === '' ? null : since }),
      }
      const change = checkedBody(FeedbackChange, given, 'Not kept')
      show(world, options, await changeFeedback(services, id, feedbackId, change), renderKept)
    })
}

function dropCommand(world: CliWorld): Command {
  return newCommand('drop', 'take feedback out of the book')
    .argument('<id>', 'of the application')
    .argument('<feedback>', 'id of the feedback, as the list has it')
    .action(async (id: string, feedbackId: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const dropped = await dropFeedback(services, id, feedbackId)
      show(world, options, dropped, () => `Taken out: ${dropped.feedbackId}.`)
    })
}

const renderKept = ({ feedbackId, applicationId }: KeptFeedback): string =>
  `Kept as ${feedbackId}, for ${applicationId}.`

function renderSuggestions({ suggestions }: ReadFeedbackView): string {
  if (suggestions.length === 0) return 'It speaks of no cause that can be told.'
  return suggestions.map(({ cause, words }) => `${cause}: "${words}"`).join('\n')
}

function renderBook({ feedback }: FeedbackBookView): string {
  if (feedback.length === 0) return 'Nobody has said anything yet, or it is not kept here.'
  return feedback
    .map(({ id, applicationId, employer, role, on, text, causes, changed }) =>
      [
        `${on ?? 'day not known'}  ${employer}${role ? `, ${role}` : ''}  (${applicationId} ${id})`,
        `  ${text.replace(/\s+/g, ' ')}`,
        `  ${causes.length > 0 ? causes.join(', ') : 'no cause confirmed'}`,
        ...(changed ? [`  since: ${changed}`] : []),
      ].join('\n'),
    )
    .join('\n\n')
}
