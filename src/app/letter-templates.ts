/** The person's own templates for letters: listed, kept, changed, taken out; each an event. */

import type { KeptTemplate, TemplateBody, TemplatesView } from '#contracts/drafts.ts'
import type { Recorded } from '#contracts/http.ts'
import { DomainError } from '#core/model/errors.ts'
import { LETTER_KINDS, type OwnTemplate } from '#core/model/letter-kinds.ts'
import {
  ownTemplatesIn,
  readTemplate,
  TEMPLATE_SLOTS,
  templateIdFor,
} from '#core/outreach/own-templates.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

export async function listTemplates({ store }: Services): Promise<TemplatesView> {
  const templates = ownTemplatesIn(await store.events())
  return {
    kinds: [...LETTER_KINDS],
    templates: templates.map((template) => ({ ...template })),
    slots: [...TEMPLATE_SLOTS],
  }
}

/**
 * Keeps a new template, or other words for one.
 *
 * @param id of the one to change; `null`: a new one
 * @throws DomainError `bad-input` for an unknown slot; `conflict` where another has this name;
 *   `not-found` for an id that is none
 */
export async function keepTemplate(
  services: Services,
  text: TemplateBody,
  id: string | null = null,
): Promise<KeptTemplate> {
  const kept = ownTemplatesIn(await services.store.events())
  if (id !== null) refuseUnknown(kept, id)
  const read = readTemplate(text)
  const namesake = kept.find((one) => one.name === read.name && one.id !== id)
  if (namesake) {
    throw new DomainError(
      'conflict',
      `There is a template "${read.name}" already. Nothing was kept.`,
    )
  }
  const taken = kept.map((one) => one.id)
  const template = { id: (id ?? templateIdFor(read.name, taken)) as OwnTemplate['id'], ...read }
  const { eventId } = await recordEvent(services, { type: 'keep-template', template })
  return { eventId, template }
}

/** @throws DomainError `not-found` */
export async function dropTemplate(services: Services, id: string): Promise<Recorded> {
  refuseUnknown(ownTemplatesIn(await services.store.events()), id)
  return recordEvent(services, { type: 'drop-template', templateId: id })
}

function refuseUnknown(kept: readonly OwnTemplate[], id: string): void {
  if (kept.some((template) => template.id === id)) return
  const ids = kept.map((template) => template.id).join(', ') || 'none yet'
  throw new DomainError('not-found', `There is no template "${id}". There are: ${ids}.`)
}
