/** `template list`, `show`, `keep`, `remove`: the person's own templates for letters. */
import { Command } from 'commander'
import { dropTemplate, keepTemplate, listTemplates } from '#app/letter-templates.ts'
import type { KeptTemplate, TemplatesView, TemplateView } from '#contracts/drafts.ts'
import { DomainError } from '#core/model/errors.ts'
import { newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function templateCommand(world: CliWorld): Command {
  return new Command('template')
    .description('your own templates for letters; "comeback draft" takes them by id')
    .addCommand(listCommand(world))
    .addCommand(showCommand(world))
    .addCommand(keepCommand(world))
    .addCommand(removeCommand(world))
}

function listCommand(world: CliWorld): Command {
  return newCommand('list', 'all letters: the kinds, and your own').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await listTemplates(services), renderList)
    },
  )
}

function showCommand(world: CliWorld): Command {
  return newCommand('show', 'the words of one')
    .argument('<id>', 'as listed, like own-friday-note')
    .action(async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      const { templates } = await listTemplates(services)
      const found = templates.find((template) => template.id === id)
      if (!found) throw new DomainError('not-found', `There is no template "${id}".`)
      show(world, options, found, renderTemplate)
    })
}

type KeepOptions = GlobalOptions & { subject: string; body?: string; id?: string }

function keepCommand(world: CliWorld): Command {
  return newCommand('keep', 'keep one; its text comes from stdin, or from --body')
    .argument('<name>', 'what you call it')
    .option('--subject <text>', 'the subject; may have slots', '')
    .option('--body <text>', 'the text, with slots like {employer}')
    .option('--id <id>', 'change this one instead of keeping a new one')
    .action(async (name: string, { subject, body, id, ...options }: KeepOptions) => {
      const { services } = await world.openHome(options)
      const text = { name, subject, body: body ?? (await world.readInput()) }
      show(world, options, await keepTemplate(services, text, id ?? null), renderKept)
    })
}

function removeCommand(world: CliWorld): Command {
  return newCommand('remove', 'take one out')
    .argument('<id>', 'as listed')
    .action(async (id: string, options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await dropTemplate(services, id), () => `Took ${id} out.`)
    })
}

function renderList({ kinds, templates, slots }: TemplatesView): string {
  const own = templates.map(({ id, name }) => `  ${id}   ${name}`)
  return [
    'Kinds:',
    ...kinds.map((kind) => `  ${kind}`),
    'Your own:',
    ...(own.length > 0 ? own : ['  none yet']),
    `Slots: ${slots.map((slot) => `{${slot}}`).join(' ')}`,
  ].join('\n')
}

const renderTemplate = ({ name, subject, body }: TemplateView) =>
  [name, `Subject: ${subject}`, '', body].join('\n')

const renderKept = ({ template }: KeptTemplate) =>
  `Kept as ${template.id}: comeback draft ${template.id} ID`
