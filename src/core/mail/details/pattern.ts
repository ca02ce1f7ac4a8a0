/** Text and patterns as the rules for details need them: any of five alphabets, lines kept. */

/** Lower case, straight quotes, plain dashes and blanks; line breaks stay. */
export function flatText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]|\u200b|\u00ad|\u034f|\u200c/g, ' ')
    .toLowerCase()
}

/** A pattern of whole words; `\b` knows no letters but English ones. */
export function wholeWords(source: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags)
}

/** Numbers as words or digits, for `one of these` groups. */
export function numberOf(word: string, numbers: readonly string[]): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const at = numbers.findIndex((names) => names.split('|').includes(word))
  return at < 0 ? null : at + 1
}

/** Makes something once for each language, when it is first asked for. */
export function perLanguage<From extends { readonly language: string }, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const made = new Map<string, Made>()
  return (from) => {
    const known = made.get(from.language)
    if (known !== undefined) return known
    const fresh = make(from)
    made.set(from.language, fresh)
    return fresh
  }
}
