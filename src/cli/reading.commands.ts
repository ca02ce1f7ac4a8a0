/** `applications`, `classify`, `patterns`, `next`: commands that read and change nothing. */
import type { Command } from 'commander'
import { listApplications } from '#app/list-applications.ts'
import { planNext } from '#app/plan-next.ts'
import { showPatterns } from '#app/show-patterns.ts'
import type { ApplicationsView, NextView } from '#contracts/views.ts'
import { newCommand, show } from './command.ts'
import { renderPatterns } from './render-patterns.ts'
import { renderSteps } from './render-steps.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function applicationsCommand(world: CliWorld): Command {
  return newCommand('applications', 'list the search as it was rebuilt').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await listApplications(services), renderApplications)
    },
  )
}

export function patternsCommand(world: CliWorld): Command {
  return newCommand(
    'patterns',
    'the search as a whole: stages against the usual, and where it leaks',
  ).action(async (options: GlobalOptions) => {
    const { services } = await world.openHome(options)
    show(world, options, await showPatterns(services), renderPatterns)
  })
}

export function nextCommand(world: CliWorld): Command {
  return newCommand('next', "today's steps, three at most").action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show<NextView>(world, options, await planNext(services), ({ steps: todays }) =>
        todays.length === 0 ? 'Nothing is due today. Rest is fine.' : renderSteps(todays),
      )
    },
  )
}

export function classifyCommand(world: CliWorld): Command {
  return newCommand('classify', 'say what mails mean, one JSON line each; nothing is stored')
    .argument('<files...>', 'mails, mailboxes, folders or zips of them')
    .action(async (paths: string[], options: GlobalOptions) => {
      const { classifyFiles } = await import('#app/classify-files.ts')
      for await (const found of classifyFiles(world.files(options), paths)) {
        if ('line' in found) world.write(`${JSON.stringify(found.line)}\n`)
        else world.tell(`${found.file}, ${found.problem.place}: ${found.problem.reason}\n`)
      }
    })
}

function renderApplications({ applications }: ApplicationsView): string {
  if (applications.length === 0)
    return 'No applications yet. "comeback import FILE" brings them in.'
  return applications
    .map(({ id, employer, role, stage, outcome, stageAtRejection }) => {
      const end = stageAtRejection ? `rejected at ${stageAtRejection}` : outcome
      return `${id}  ${employer}${role ? `, ${role}` : ''}: ${stage}, ${end}`
    })
    .join('\n')
}
