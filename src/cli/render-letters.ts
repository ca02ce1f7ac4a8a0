/** Kept letters, and the mail server that sends them, as a person reads them in a terminal. */
import type {
  LetterChanged,
  LettersView,
  LetterView,
  OutgoingState,
} from '#contracts/kept-letters.ts'

const STATES: Readonly<Record<LetterView['state'], string>> = {
  draft: 'draft',
  held: 'held',
  sending: 'on its way just now',
  unsure: 'nobody knows whether it went',
  sent: 'sent',
}

export function renderLetters({ letters }: LettersView): string {
  if (letters.length === 0) {
    return 'No letter is kept. "comeback letters keep KIND ID" keeps one.'
  }
  return letters.map(renderLine).join('\n')
}

function renderLine(letter: LetterView): string {
  const { id, kind, employer, state, heldUntil, sent, answers, whyNot } = letter
  const told = [
    STATES[state],
    ...(state === 'held' && heldUntil ? [`until ${heldUntil}`] : []),
    ...(sent ? [sent.on] : []),
    ...(answers.length > 0
      ? [answers.length === 1 ? 'answered' : `${answers.length} answers`]
      : []),
  ]
  const why = whyNot && state === 'draft' ? `\n  ! ${whyNot}` : ''
  return `${id}  ${told.join(', ')}: ${kind} to ${letter.to ?? '(nobody named yet)'}, ${employer}${why}`
}

export function renderChanged({ letter }: LetterChanged): string {
  if (letter === null) return 'Dropped.'
  const { to, subject, body, state } = letter
  const line = renderLine(letter)
  if (state === 'sent') return line
  return [line, '', `To: ${to ?? '(nobody named yet)'}`, `Subject: ${subject}`, '', body].join('\n')
}

const PASSWORD_WORDS = {
  keychain: "Its password lies in this system's keychain.",
  file: 'There is no keychain here, so its password lies in a file of your home that only your account can read.',
} as const

export function renderOutgoing({ outgoing }: OutgoingState): string {
  if (outgoing === null) {
    return 'No mail server sends your letters. "comeback letters connect ADDRESS" connects one; copying, your mail program and .eml files work without.'
  }
  const { address, host, port, passwordIn } = outgoing
  return [
    `Letters go from ${address} over ${host}, port ${port}, when you send one.`,
    passwordIn
      ? PASSWORD_WORDS[passwordIn]
      : `Its password is not here any more: "comeback letters connect ${address}" asks for it.`,
  ].join('\n')
}
