/** Removes everything that Comeback keeps: `comeback erase`, POST /api/erase. */
import type { HomeKeeper } from './ports.ts'

export async function eraseHome(
  keeper: HomeKeeper,
): Promise<{ readonly removed: readonly string[] }> {
  return keeper.erase()
}
