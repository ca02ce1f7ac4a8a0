/** What a pasted line or posting tells of an application; nothing is kept. */
import type { PasteView } from '#contracts/paste.ts'
import { readPasted } from '#core/history/pasted/read-pasted.ts'
import type { Services } from './ports.ts'

export function readPaste({ clock }: Pick<Services, 'clock'>, text: string): PasteView {
  const { dateToChoose, ...pasted } = readPasted(text, clock.today())
  return {
    ...pasted,
    dateToChoose: dateToChoose && { ...dateToChoose, days: [...dateToChoose.days] },
  }
}
