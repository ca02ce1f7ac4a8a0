/** An online copy of the whole home into one checked file: `comeback backup FILE`. */
import type { Services } from './ports.ts'

export async function backupHome(
  { store }: Services,
  path: string,
): Promise<{ readonly file: string }> {
  await store.backupTo(path)
  return { file: path }
}
