/**
 * Lines with a person on them, country by country. Only numbers that were checked at their
 * source stand here: a test compares them with help-lines.sources.json, where each has its
 * source and day. Bundled with the first page, so that they are there without the program.
 */

export const HELP_PLACES = ['us', 'uk', 'ireland', 'elsewhere'] as const
export type HelpPlace = (typeof HELP_PLACES)[number]

export type HelpLine = {
  readonly name: string
  readonly what: string
  /** What opens when it is tapped: a call, a message, a page of theirs. */
  readonly ways: readonly { readonly text: string; readonly href: string }[]
}

/** Where the country is not known, neither is its number. */
const ANY_EMERGENCY = 'your emergency number (911, 999 or 112)'

export const HELP_LINES: Readonly<
  Record<
    HelpPlace,
    { readonly where: string; readonly lines: readonly HelpLine[]; readonly emergency: string }
  >
> = {
  us: {
    where: 'United States',
    lines: [
      {
        name: '988',
        what: 'Call, text or chat, free, day or night. You reach a trained crisis counselor.',
        ways: [
          { text: 'Call 988', href: 'tel:988' },
          { text: 'Text 988', href: 'sms:988' },
          { text: 'Chat at 988lifeline.org', href: 'https://988lifeline.org' },
        ],
      },
      {
        name: 'Crisis Text Line',
        what: 'If writing is easier: text HOME to 741741.',
        ways: [{ text: 'Text HOME to 741741', href: 'sms:741741?body=HOME' }],
      },
    ],
    emergency: '911',
  },
  uk: { where: 'United Kingdom', lines: [samaritans()], emergency: '999 or 112' },
  ireland: { where: 'Ireland', lines: [samaritans()], emergency: '112 or 999' },
  elsewhere: {
    where: 'Anywhere else',
    lines: [
      {
        name: 'findahelpline.com',
        what: 'Lists free lines with people on them, country by country.',
        ways: [{ text: 'Open findahelpline.com', href: 'https://findahelpline.com' }],
      },
    ],
    emergency: ANY_EMERGENCY,
  },
}

function samaritans(): HelpLine {
  return {
    name: 'Samaritans',
    what: 'Call 116 123, free from any phone, day or night, without credit. It does not show on the bill.',
    ways: [{ text: 'Call 116 123', href: 'tel:116123' }],
  }
}

/** The day on which the newest of the sources was looked at. */
export const HELP_CHECKED_ON = 'November 2026'
