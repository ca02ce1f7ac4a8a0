/** `report`: the applications of a period for a job centre, as CSV. */
import type { Command } from 'commander'
import { exportReport } from '#app/report-applications.ts'
import { day, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type ReportOptions = GlobalOptions & { readonly from?: string; readonly to?: string }

export function reportCommand(world: CliWorld): Command {
  return newCommand('report', 'write the applications sent in a period as a table (.csv)')
    .argument('<file>')
    .option('--from <date>', 'the first day, like 2026-03-01; else from the first application', day)
    .option('--to <date>', 'the last day; else today', day)
    .action(async (file: string, options: ReportOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await exportReport(services, file, options), (written) => {
        const { applications, from, to, undated } = written
        const period = from ? `from ${from} to ${to}` : `up to ${to}`
        const left = undated > 0 ? ` ${undated} without any date are not in it.` : ''
        return `Wrote ${applications} applications sent ${period} to ${file}.${left}`
      })
    })
}
