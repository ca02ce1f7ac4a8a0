/** `comeback tone [FILE]`: what in a text may not sound as it is meant. Nothing is kept. */
import { type Command, Option } from 'commander'
import { textFromFile } from '#app/text-from-file.ts'
import type { ToneView } from '#contracts/tone.ts'
import { TONE_LANGUAGES, type ToneLanguageId } from '#core/model/tone.ts'
import { newCommand, show } from './command.ts'
import type { CliWorld, GlobalOptions } from './world.ts'

type ToneOptions = GlobalOptions & { readonly for?: string; readonly language: ToneLanguageId }

export function toneCommand(world: CliWorld): Command {
  return newCommand('tone', 'what in a letter may not sound as you mean it, and a calmer way')
    .argument('[file]', 'a text file; without it the text comes in on stdin')
    .option('--for <id>', 'the application it is about: its names are not read as tone')
    .addOption(
      new Option('--language <id>', 'in which it is written').choices(TONE_LANGUAGES).default('en'),
    )
    .action(async (file: string | undefined, options: ToneOptions) => {
      const { services } = await world.openHome(options)
      const { checkTone } = await import('#app/check-tone.ts')
      const text =
        file === undefined ? await world.readInput() : await textFromFile(services.files, file)
      const about = { applicationId: options.for, language: options.language }
      show(world, options, await checkTone(services, text, about), renderTone)
    })
}

function renderTone({ words, marks }: ToneView): string {
  if (marks.length === 0)
    return `${words} words. Nothing stands out. It misses some of what can hurt: read it once more.`
  return marks
    .flatMap(({ kind, words: marked, why, calmer }) => [
      marked === '' ? `${kind}: ${words} words` : `${kind}: "${marked}"`,
      `  ${why}`,
      ...(calmer ? [`  Calmer: ${calmer.say === '' ? '(leave it out)' : calmer.say}`] : []),
      '',
    ])
    .join('\n')
}
