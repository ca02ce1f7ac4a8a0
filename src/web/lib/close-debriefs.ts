/** Puts aside, or leaves alone, several rejections by one word that is taken back as one. */
import { api } from '#web/lib/api.ts'

export async function closeDebriefs(
  ids: readonly string[],
  outcome: 'later' | 'not-this-one',
): Promise<{ readonly eventIds: readonly string[] }> {
  const eventIds: string[] = []
  for (const id of ids) eventIds.push((await api.closeDebrief(id, outcome)).eventId)
  return { eventIds }
}
