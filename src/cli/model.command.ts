/** `model set`, `status`, `off`, `ask`: the optional language model, off until it is named. */
import { Command } from 'commander'
import {
  namedModel,
  nameModel,
  showModel,
  switchModelOff,
} from '#app/second-opinion/named-model.ts'
import { ModelBody } from '#contracts/second-opinion.ts'
import { DomainError } from '#core/model/errors.ts'
import { newCommand, show } from './command.ts'
import { askCommand } from './model-ask.command.ts'
import { renderModel } from './render-model.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

export function modelCommand(world: CliWorld): Command {
  return new Command('model')
    .description('a language model of your own for mails that could not be read; off until named')
    .addCommand(setCommand(world))
    .addCommand(statusCommand(world))
    .addCommand(offCommand(world))
    .addCommand(askCommand(world))
}

type SetOptions = GlobalOptions & { model: string; keyStdin?: boolean }

function setCommand(world: CliWorld): Command {
  return newCommand('set', 'name a model and switch it on; nothing is sent yet')
    .argument('<address>', 'of a server with the OpenAI interface, like http://127.0.0.1:11434/v1')
    .requiredOption('--model <name>', 'as the server lists it')
    .option('--key-stdin', 'read the key of the server from stdin')
    .action(async (address: string, options: SetOptions) => {
      const { services } = await world.openHome(options)
      const key = options.keyStdin ? await world.readInput() : undefined
      const body = checked({ address, name: options.model, ...(key !== undefined && { key }) })
      const view = await nameModel(services, world.model(options), body)
      show(world, options, view, renderModel)
    })
}

/** Values are not repeated: one of them may be the key. */
function checked(given: unknown): ModelBody {
  const parsed = ModelBody.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `The ${path.join('.')} ${message}.`)
  throw new DomainError('bad-input', `${faults.join(' ')} Nothing was changed.`)
}

function statusCommand(world: CliWorld): Command {
  return newCommand('status', 'what is named, and what was sent so far')
    .option('--check', 'ask its server for its models; nothing of the search goes with it')
    .action(async (options: GlobalOptions & { check?: boolean }) => {
      const { services } = await world.openHome(options)
      const desk = world.model(options)
      const view = await showModel(services, desk)
      if (!options.check) return show(world, options, view, renderModel)
      const { address } = await namedModel(desk)
      const models = await desk.server.models(address, await desk.key.read(), world.stopSignal)
      show(world, options, { ...view, models }, (all) => {
        const has = `Its server answers, and has: ${all.models.join(', ') || 'no model'}.`
        return `${renderModel(all)}\n${has}`
      })
    })
}

function offCommand(world: CliWorld): Command {
  return newCommand('off', 'switch it off; forgets address, name and key').action(
    async (options: GlobalOptions) => {
      const { services } = await world.openHome(options)
      show(world, options, await switchModelOff(services, world.model(options)), renderModel)
    },
  )
}
