/** `letters reword KIND ID`: another wording by the person's own language model, after a yes. */
import type { Command } from 'commander'
import { keepLetter } from '#app/letters/keep-letter.ts'
import { letterAsItStands } from '#app/letters/letter-as-it-stands.ts'
import { showOutgoingLetter } from '#app/rewording/outgoing-letter.ts'
import { confirmedLetter, rewordLetter } from '#app/rewording/reword-letter.ts'
import type { RewordReport } from '#contracts/rewording.ts'
import { newCommand, show } from './command.ts'
import { confirmSending } from './confirm-sending.ts'
import { renderOutgoingLetter, renderReworded } from './render-rewording.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type RewordOptions = GlobalOptions & {
  readonly language?: string
  readonly show?: true
  readonly yes?: true
  readonly keep?: true
}

export function rewordCommand(world: CliWorld): Command {
  return newCommand('reword', 'another wording of a letter by your own language model, checked')
    .argument('<kind>', 'such as feedback-request; see docs/reference/letters.md')
    .argument('<id>', 'id of the application')
    .option('--language <language>', 'en or de, of a letter that is not kept yet')
    .option('--show', 'only show what would be sent, and to whom')
    .option('--yes', 'send it without asking')
    .option('--keep', 'keep the new wording in place of the letter')
    .action((kind: string, id: string, options: RewordOptions) =>
      runReword(world, kind, id, options),
    )
}

async function runReword(world: CliWorld, kind: string, id: string, options: RewordOptions) {
  const { services } = await world.openHome(options)
  const desk = world.model(options)
  const sending = world.sending(options)
  const letter = await letterAsItStands(services, sending, kind, id, options.language)
  const about = { applicationId: id, body: letter.body }
  const outgoing = await showOutgoingLetter(services, desk, about)
  if (options.show) return show(world, options, outgoing, renderOutgoingLetter)
  world.tell(`${renderOutgoingLetter(outgoing)}\n`)
  const { host, model } = outgoing
  await confirmSending(world, `Send this letter to ${model} at ${host}?`, options.yes ?? false)
  const body = { ...about, kind: letter.kind, seen: outgoing.seen }
  const confirmed = await confirmedLetter(services, desk, body)
  const report = await rewordLetter(services, desk, confirmed, world.stopSignal)
  if (report.wording && options.keep) {
    await keepLetter(services, sending.runs, { ...letter, body: report.wording.text })
  }
  show(world, options, report, (all: RewordReport) => renderReworded(all, options.keep ?? false))
}
