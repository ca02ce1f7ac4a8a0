/** Contacts as an address book: GET /api/people.vcf, `comeback people export FILE`. */
import { vcardText } from '#core/formats/people/write-vcards.ts'
import type { Services } from '../ports.ts'
import { loadNetwork } from './load-network.ts'

export async function vcards({ store }: Pick<Services, 'store'>): Promise<string> {
  return vcardText((await loadNetwork(store)).contacts)
}

/** Writes it whole or not at all. Resolves to what was written. */
export async function exportVcards(
  services: Services,
  path: string,
): Promise<{ readonly file: string; readonly contacts: number }> {
  const { contacts } = await loadNetwork(services.store)
  await services.files.writeWhole(path, vcardText(contacts))
  return { file: path, contacts: contacts.length }
}
