/**
 * Fills an empty home with the example search, through the same use cases as a person's own:
 * a mailbox and a spreadsheet are made, imported, and some old rejections looked back at.
 *
 * Seeded, and every date counts back from today: the same today gives the same search. What
 * happens in it: journeys.ts (the talks) and quiet-applications.ts (all others).
 */
import { importFiles } from '#app/import/import-files.ts'
import type { Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import { DomainError } from '#core/model/errors.ts'
import { demoFiles, MAILBOX, SHEET } from './demo-files.ts'
import { lookBack } from './look-back.ts'
import { PERSON } from './person.ts'
import { tellMore } from './tell-more.ts'

/** @throws DomainError `home-not-empty` */
export async function fillDemo(services: Services): Promise<void> {
  if (!(await services.store.isEmpty())) {
    throw new DomainError(
      'home-not-empty',
      'There is a search in this home already, so the example was not added to it. Name an empty folder with --home, or erase this one first.',
    )
  }
  const today = services.clock.today()
  const { name, targetRoles, yearsOfExperience, skills } = PERSON
  await recordEvent(services, {
    type: 'person',
    person: { name, targetRoles, yearsOfExperience, skills },
  })
  await importFiles({ ...services, files: demoFiles(today) }, { paths: [SHEET, MAILBOX] })
  await lookBack(services)
  await tellMore(services)
}
