/** `model ask`: shows what would be sent, asks, sends what was confirmed. Settles nothing. */
import type { Command } from 'commander'
import { askModel, confirmed } from '#app/second-opinion/ask-model.ts'
import { showOutgoing } from '#app/second-opinion/outgoing.ts'
import type { AskReport, OutgoingView } from '#contracts/second-opinion.ts'
import { DomainError } from '#core/model/errors.ts'
import { newCommand, show } from './command.ts'
import { confirmSending } from './confirm-sending.ts'
import { renderOutgoing, renderReport } from './render-model.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type AskOptions = GlobalOptions & { show?: boolean; yes?: boolean }

export function askCommand(world: CliWorld): Command {
  return newCommand('ask', 'ask the model about mails that wait under Review; all, or those named')
    .argument('[message-ids...]', 'as "comeback model ask --show --json" lists them')
    .option('--show', 'only show what would be sent, and to whom')
    .option('--yes', 'send it without asking')
    .action(async (ids: string[], options: AskOptions) => {
      const { services } = await world.openHome(options)
      const desk = world.model(options)
      const outgoing = await showOutgoing(services, desk, ids.length > 0 ? ids : null)
      if (options.show) return show(world, options, outgoing, renderOutgoing)
      if (outgoing.mails.length === 0) return show(world, options, nothing(outgoing), renderReport)
      world.tell(`${renderOutgoing(outgoing)}\n`)
      await confirmSending(world, sendQuestion(outgoing), options.yes ?? false)
      const shown = outgoing.mails.map(({ messageId, seen }) => ({ messageId, seen }))
      const mails = await confirmed(services, desk, { mails: shown })
      const report = await askModel(services, desk, mails, {
        signal: world.stopSignal,
        onProgress: (done) => world.tell(`${done} of ${shown.length}\n`),
      })
      if (report.trouble) throw troubleOf(report)
      show(world, options, report, renderReport)
    })
}

function nothing({ host, model, leftOut }: OutgoingView): AskReport {
  const opinions = leftOut.map(({ messageId, subject, why }) => {
    return { messageId, subject, suggestion: null, refused: why }
  })
  return { host, model, asked: 0, notSent: 0, opinions, trouble: null }
}

function sendQuestion({ mails, host, model }: OutgoingView): string {
  const what = mails.length === 1 ? 'this mail' : `these ${mails.length} mails`
  return `Send ${what} to ${model} at ${host}?`
}

/** What came back until then is kept, and told. */
function troubleOf(report: AskReport): DomainError {
  const { trouble, opinions, notSent } = report
  const kept = opinions.length === 0 ? '' : ` ${opinions.length} answered before are kept.`
  const left = notSent === 0 ? '' : ` ${notSent} were not sent.`
  const message = `${trouble?.message ?? ''}${kept}${left} Your search is as it was.`
  return new DomainError(codeOf(trouble?.code), message, { report })
}

const CODES = ['stopped', 'model-off', 'model-unreachable', 'model-refused', 'conflict'] as const
const codeOf = (code: string | undefined) => CODES.find((one) => one === code) ?? 'unexpected'
