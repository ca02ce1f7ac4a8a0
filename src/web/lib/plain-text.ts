/** Lower case and without accents, so that "Cafe" finds "Café" and "lodz" finds "Łódź". */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđß]/g, unmarked)
}

/** Letters whose mark is part of them, so that no normal form takes it off. */
const UNMARKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss' }
const unmarked = (letter: string) => UNMARKED[letter] ?? letter
