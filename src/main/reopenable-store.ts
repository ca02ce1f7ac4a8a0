/**
 * A store that can be closed and opened again behind the same object.
 *
 * After an erase or a restore the open connection no longer belongs to the home; the server
 * keeps running, so its next use opens the home anew.
 */
import type { Store } from '#app/ports.ts'

export type ReopenableStore = { readonly store: Store; readonly closeNow: () => Promise<void> }

export async function reopenableStore(open: () => Promise<Store>): Promise<ReopenableStore> {
  let current: Promise<Store> | null = open()
  await current
  const opened = () => {
    current ??= open()
    return current
  }
  const closeNow = async () => {
    const closing = current
    current = null
    await (await closing)?.close()
  }
  const store = new Proxy({} as Store, {
    get:
      (_target, name: keyof Store) =>
      async (...args: readonly unknown[]) => {
        const method = (await opened())[name] as (...given: readonly unknown[]) => unknown
        return method(...args)
      },
  })
  return { store, closeNow }
}
