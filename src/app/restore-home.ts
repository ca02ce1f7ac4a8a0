/** Puts a backup in the place of the present data, after checking it: `comeback restore FILE`. */
import type { HomeKeeper } from './ports.ts'

/** @throws DomainError `file-not-found`, `backup-damaged`, `home-newer` */
export async function restoreHome(
  keeper: HomeKeeper,
  path: string,
): Promise<{ readonly file: string }> {
  await keeper.restoreFrom(path)
  return { file: path }
}
