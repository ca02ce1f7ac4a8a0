/** An online copy of the whole home into one checked file: `comeback backup FILE`. */
import type { Services } from './ports.ts'

export async function backupHome(
  { store, clock }: Services,
  path: string,
  version: string,
): Promise<{ readonly file: string }> {
  await store.backupTo(path, { madeAt: clock.now(), madeBy: version })
  return { file: path }
}
