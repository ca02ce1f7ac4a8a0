/** Every key that acts, by page, as the list under `?` shows them. Data. */

/** The modifier as it stands on this machine's keyboard. */
const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform ?? '')
const MOD = isApple ? '⌘' : 'Ctrl'

/** The key of the palette, as it is written beside Search. */
export const PALETTE_KEY = isApple ? '⌘K' : 'Ctrl K'

export type KeyLine = {
  /** Alternatives; each is pressed together. */
  readonly keys: readonly (readonly string[])[]
  readonly does: string
  /** A single key, which the person can switch off. */
  readonly single?: true
}
export type KeyGroup = { readonly where: string; readonly lines: readonly KeyLine[] }

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Everywhere',
    lines: [
      { keys: [[MOD, 'K']], does: 'Search, and everything that can be done' },
      { keys: [['?']], does: 'This list', single: true },
      { keys: [[MOD, 'Z']], does: 'Take back the last change made in this tab' },
      { keys: [[MOD, 'Shift', 'Z']], does: 'Bring it back' },
      { keys: [['Esc']], does: 'Close what is open' },
      { keys: [['Tab'], ['Shift', 'Tab']], does: 'To the next control, to the one before' },
    ],
  },
  {
    where: 'Search',
    lines: [
      { keys: [['↓'], ['↑']], does: 'To the next, to the one before' },
      { keys: [['Enter']], does: 'Open it, or do it' },
    ],
  },
  {
    where: 'Applications',
    lines: [{ keys: [['↓'], ['↑']], does: 'In the table: to the next row, to the one before' }],
  },
  {
    where: 'Conversations, long game',
    lines: [
      { keys: [['N'], ['P']], does: 'Open the next, the one before', single: true },
      { keys: [['O']], does: 'Open the draft of the one that stands open', single: true },
      { keys: [['D']], does: 'Done', single: true },
      { keys: [['L']], does: 'Put it off for a week', single: true },
      { keys: [['S']], does: 'Skip this one', single: true },
    ],
  },
  {
    where: 'Debrief',
    lines: [
      { keys: [['1'], ['2'], ['3'], ['4']], does: 'Answer the question', single: true },
      { keys: [['0']], does: 'Not sure', single: true },
    ],
  },
  {
    where: 'Review',
    lines: [
      { keys: [['Y']], does: 'Yes, so it is', single: true },
      { keys: [['N']], does: 'No, leave it out', single: true },
      { keys: [['1'], ['2'], ['3']], does: 'This application, where several fit', single: true },
      { keys: [['E']], does: 'Set it right', single: true },
      { keys: [['M']], does: 'Ask your language model, where one is switched on', single: true },
      { keys: [['T']], does: 'Take it as your model says', single: true },
      { keys: [['W']], does: 'Open or close the whole thread', single: true },
      { keys: [['A']], does: 'Let the answer hold for all such mails', single: true },
      { keys: [['U']], does: 'Take the last answer back', single: true },
    ],
  },
]
