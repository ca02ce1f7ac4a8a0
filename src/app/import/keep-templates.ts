/** Own templates of a history file; one that is here already under its id goes before the file's. */
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import { ownTemplatesIn } from '#core/outreach/own-templates.ts'
import type { Services } from '../ports.ts'

export async function keepTemplates(
  { store, clock }: Services,
  inFile: readonly OwnTemplate[],
): Promise<void> {
  const known = new Set(ownTemplatesIn(await store.events()).map(({ id }) => id))
  for (const template of inFile) {
    if (known.has(template.id)) continue
    await store.appendEvent(clock.now(), { type: 'keep-template', template })
  }
}
