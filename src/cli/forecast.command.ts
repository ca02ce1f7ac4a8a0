/** `forecast`: what it takes to get to the next offer. */
import { type Command, InvalidArgumentError } from 'commander'
import { showForecast } from '#app/show-forecast.ts'
import type { ForecastView } from '#contracts/forecast.ts'
import { aboutInTen } from '#core/model/chance-words.ts'
import { day, newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type ForecastOptions = GlobalOptions & { readonly by?: string; readonly weekly?: number }

export function forecastCommand(world: CliWorld): Command {
  return newCommand('forecast', 'what it takes to get to the next offer, and what would change it')
    .option('--by <date>', 'the chance of an offer by this day; else in twelve weeks', day)
    .option('--weekly <number>', 'applications a week; else your own pace', pace)
    .action(async (options: ForecastOptions) => {
      const { services } = await world.openHome(options)
      const { by, weekly } = options
      const forecast = await showForecast(services, {
        ...(by === undefined ? {} : { by: by.slice(0, 10) }),
        ...(weekly === undefined ? {} : { weekly }),
      })
      show(world, options, forecast, renderForecast)
    })
}

/** @throws InvalidArgumentError, which is wrong usage */
function pace(text: string): number {
  const weekly = Number(text)
  if (text.trim() !== '' && Number.isFinite(weekly)) return weekly
  throw new InvalidArgumentError('It takes a number of applications a week, like 5.')
}

function renderForecast({ n, offerBy, words, whatIfs }: ForecastView): string {
  const rests = `From ${n} ${n === 1 ? 'application' : 'applications'}, 10,000 simulated ways on.`
  const chance = `An offer by ${offerBy.date}: ${aboutInTen(offerBy.probability)}.`
  const others = whatIfs.map((one) => one.words)
  return [
    [chance, ...words, rests],
    ['What would change it', ...others],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
