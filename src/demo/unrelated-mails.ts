/** Mails of the rest of life, which must be left out of the search. Seeded. */
import { addDays, type Day } from '#core/model/dates.ts'
import type { RandomSource } from '#core/stats/random.ts'
import type { DemoMail } from './demo-application.ts'
import { PERSON } from './person.ts'
import { UNRELATED } from './wordings/unrelated.ts'

export function unrelatedMails(today: Day, random: RandomSource): readonly DemoMail[] {
  return UNRELATED.map(({ name, address, subject, text, isBulk = false }, at) => ({
    from: { name, address },
    to: { name: PERSON.name, address: PERSON.address },
    subject,
    text,
    day: addDays(today, -Math.round(2 + ((at + random()) / UNRELATED.length) * 240)),
    minute: 6 * 60 + Math.floor(random() * 900),
    thread: `unrelated-${at}`,
    form: isBulk ? 'html' : 'plain',
    isBulk,
  }))
}
