/** A letter on its way to a language model, and what came back, as text for a terminal. */
import type { OutgoingLetterView, RewordReport } from '#contracts/rewording.ts'
import { plainLine } from './plain-line.ts'

/** Exactly what goes, and what stays here. */
export function renderOutgoingLetter({
  host,
  model,
  instructions,
  standIns,
  data,
}: OutgoingLetterView): string {
  const stays = standIns.map(({ sign, value }) => `  ${sign}  ${plainLine(value)}`)
  return [
    `To ${model} at ${host}: one letter. With it go these instructions:`,
    instructions,
    'And of the letter exactly this:',
    data,
    ...(stays.length > 0
      ? [`What stays here, and what goes in its place:\n${stays.join('\n')}`]
      : []),
  ].join('\n\n')
}

export function renderReworded({ model, wording, refused }: RewordReport, isKept: boolean): string {
  if (wording === null) {
    return `${model} answered, and its answer was not taken. ${plainLine(refused ?? '')}\nYour letter is as it was.`
  }
  const { text, newWords } = wording
  const fresh =
    newWords.length > 0
      ? `New words, not in your letter: ${newWords.join(', ')}.`
      : 'No word carries something that your letter does not have.'
  const end = isKept ? 'It is kept in place of the letter.' : 'Nothing was kept; --keep keeps it.'
  return [text, fresh, `Read it: a check of words cannot tell a changed meaning. ${end}`].join(
    '\n\n',
  )
}
