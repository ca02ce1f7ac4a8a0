/** What the form of a new application says of a pasted text. Pure. */
import type { PasteView } from '#contracts/paste.ts'
import { shortDay } from '#web/lib/day-words.ts'

/** One sentence after reading: what was found, or what is missing. */
export function pasteSentence({ kind, employer, role, dateToChoose }: PasteView): string {
  if (kind === 'address')
    return 'An address alone does not tell who and what. Open it and paste the text of the posting, or fill in the form.'
  const found = [employer && 'the employer', role && 'the role'].filter(Boolean)
  const told =
    found.length === 0
      ? 'Neither employer nor role could be read from it. Fill them in below.'
      : `Read: ${found.join(' and ')}. Look them over below.`
  if (!dateToChoose) return told
  const days = dateToChoose.days.map((day) => shortDay(day)).join(' or ')
  return `${told} "${dateToChoose.text}" can be ${days}: choose the day.`
}

/** Where a field came from, for the line beneath it. */
export function fromWords(told: { readonly from: string } | null | undefined): string | undefined {
  return told
    ? `From: “${told.from.length > 60 ? `${told.from.slice(0, 60)}…` : told.from}”`
    : undefined
}
