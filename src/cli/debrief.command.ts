/** `comeback debrief [ID] [--answer id=option…]`: what probably happened, and what next. */
import type { Command } from 'commander'
import { answerDebrief } from '#app/answer-debrief.ts'
import { debriefRejection, newestRejection } from '#app/debrief-rejection.ts'
import type { DebriefView } from '#contracts/views.ts'
import { aboutInTen, inTenWithBand } from '#core/model/chance-words.ts'
import { namedValues, newCommand, show } from './command.ts'
import { renderSteps } from './render-steps.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type DebriefOptions = GlobalOptions & { readonly answer?: readonly string[] }

export function debriefCommand(world: CliWorld): Command {
  return newCommand('debrief', 'look at one rejection: the newest not yet looked at, or one')
    .argument('[id]', 'id of the application')
    .option(
      '--answer <id=option...>',
      'answers to the questions; may be repeated and may hold several',
    )
    .action(async (named: string | undefined, options: DebriefOptions) => {
      const { answers, id } = answersAndId(options.answer ?? [], named)
      const { services } = await world.openHome(options)
      const application = id ?? (await newestRejection(services))
      const view =
        Object.keys(answers).length > 0
          ? (await answerDebrief(services, application, answers)).debrief
          : await debriefRejection(services, application)
      show(world, options, view, renderDebrief)
    })
}

/** An option that holds several swallows an id that stands behind it; what has no `=` is the id. */
function answersAndId(texts: readonly string[], named: string | undefined) {
  const words = texts.flatMap((text) => text.split(/[,\s]+/)).filter((word) => word !== '')
  const id = named ?? words.find((word) => !word.includes('='))
  const pairs = words.filter((word) => word !== id)
  const answers = pairs.reduce<Readonly<Record<string, string>>>(
    (all, pair) => namedValues(pair, all),
    {},
  )
  return { answers, id }
}

function renderDebrief({
  application,
  verdict,
  sides,
  causes,
  nextQuestion,
  nextSteps,
  cannotKnow,
}: DebriefView): string {
  const side = (name: string, { probability, low, high }: DebriefView['sides']['fit']) =>
    `  ${name}: ${inTenWithBand({ mean: probability, low, high })}`
  const shown = causes
    .slice(0, 4)
    .flatMap(({ id, probability, because }) => [
      `  ${id}: ${aboutInTen(probability)}`,
      ...because.map(
        ({ evidence, effect }) =>
          `    ${effect >= 1 ? 'raised' : 'lowered'} ×${effect.toFixed(1)}: ${evidence}`,
      ),
    ])
  const question = nextQuestion
    ? [
        `\nOne question that would help: ${nextQuestion.text}`,
        ...nextQuestion.options.map(
          ({ id, text }) => `  --answer ${nextQuestion.id}=${id}  ${text}`,
        ),
      ]
    : []
  return [
    verdict,
    side('You can change', sides.youCanChange),
    side('Fit', sides.fit),
    side('Probably not you', sides.notYou),
    '\nWhat may have played a part:',
    ...shown,
    ...(cannotKnow ?? []),
    ...question,
    `\nNext (${application}):`,
    renderSteps(nextSteps),
  ].join('\n')
}
