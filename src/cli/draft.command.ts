/** `comeback draft KIND ID`: a letter as text, JSON, or an `.eml` draft. */
import { type Command, Option } from 'commander'
import { draftForApplication, emlForApplication } from '#app/draft-letter.ts'
import type { DraftView } from '#contracts/views.ts'
import { newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function draftCommand(world: CliWorld): Command {
  return newCommand('draft', 'a letter for one application, to read, change and send yourself')
    .argument('<kind>', 'such as feedback-request; see docs/reference/letters.md')
    .argument('<id>', 'id of the application')
    .addOption(new Option('--eml', 'an .eml draft that a mail program opens').conflicts('json'))
    .action(async (kind: string, id: string, options: GlobalOptions & { eml?: boolean }) => {
      const { services } = await world.openHome(options)
      if (options.eml) world.write(await emlForApplication(services, kind, id))
      else show(world, options, await draftForApplication(services, kind, id), renderDraft)
    })
}

function renderDraft({ subject, body, to, checks }: DraftView): string {
  const open = checks.filter(({ ok }) => !ok).map(({ message }) => `! ${message}`)
  return [`To: ${to ?? '(nobody known yet)'}`, `Subject: ${subject}`, '', body, '', ...open].join(
    '\n',
  )
}
