/** `comeback draft KIND ID`: a letter as text, JSON, or an `.eml` draft. */
import { type Command, Option } from 'commander'
import { changeApplication } from '#app/change-application.ts'
import { draftForApplication, emlForApplication } from '#app/draft-letter.ts'
import type { DraftView } from '#contracts/views.ts'
import { namedValues, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type DraftOptions = GlobalOptions & {
  readonly eml?: boolean
  readonly keep?: boolean
  readonly fact?: Readonly<Record<string, string>>
  readonly to?: string
  readonly register?: string
  readonly language?: string
  readonly variant?: string
  readonly question?: string
}

export function draftCommand(world: CliWorld): Command {
  return newCommand('draft', 'a letter for one application, to read, change and send yourself')
    .argument(
      '<kind>',
      'such as feedback-request, or an own template; see docs/reference/letters.md',
    )
    .argument('<id>', 'id of the application')
    .option('--to <name>', 'whom it goes to: a name, an address, or "Name <address>"')
    .option('--fact <id=text>', 'a fact that only you have; may be repeated', namedValues)
    .option('--keep', 'keep these facts with the application, for its other letters too')
    .option('--register <register>', 'warm or formal')
    .option('--language <language>', 'en or de')
    .option('--variant <variant>', 'another form: call, of a feedback-request')
    .option('--question <id>', 'the feedback question to ask')
    .addOption(new Option('--eml', 'an .eml draft that a mail program opens').conflicts('json'))
    .action((kind: string, id: string, options: DraftOptions) => runDraft(world, kind, id, options))
}

async function runDraft(world: CliWorld, kind: string, id: string, options: DraftOptions) {
  const { eml, keep, fact: facts = {}, to, register, language, variant, question } = options
  const { services } = await world.openHome(options)
  const request = { to, register, language, variant, question, facts }
  const draft = await draftForApplication(services, kind, id, request)
  if (keep && Object.keys(facts).length > 0) {
    await changeApplication(services, id, { type: 'give-facts', facts })
  }
  if (eml) world.write(await emlForApplication(services, kind, id, request))
  else show(world, options, draft, renderDraft)
}

function renderDraft({ subject, body, to, checks, choices, facts = [] }: DraftView): string {
  const open = checks.filter(({ ok }) => !ok).map(({ message }) => `! ${message}`)
  const missing = facts
    .filter(({ needed }) => needed)
    .map(({ id, label }) => `  --fact ${id}="…"   ${label}`)
  const others = (choices?.recipients ?? [])
    .flatMap(({ name }) => (name !== null && name !== choices?.to ? [name] : []))
    .map((name) => `  --to "${name}"`)
  return [
    `To: ${to ?? (choices?.to ? `${choices.to} (no address known)` : '(nobody known yet)')}`,
    `Subject: ${subject}`,
    '',
    body,
    '',
    ...open,
    ...(missing.length > 0 ? ['', 'Fill the gaps:', ...missing] : []),
    ...(others.length > 0
      ? ['', 'It could go to others, to each a letter of their own:', ...others]
      : []),
  ].join('\n')
}
