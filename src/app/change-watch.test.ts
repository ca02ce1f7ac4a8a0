/** Listeners hear of every change, also of data that were replaced, and of nothing else. */
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ChangeWord } from '#contracts/changes.ts'
import { changeWatch } from './change-watch.ts'

function scene(read: () => Promise<number>) {
  let lettingGo = 0
  const watch = changeWatch({
    store: { revisions: async () => ({ log: await read(), derived: -1 }) },
    run: 'run',
    letGo: async () => {
      lettingGo += 1
    },
  })
  onTestFinished(watch.close)
  const listen = () => {
    const heard: ChangeWord[] = []
    const stop = watch.listen(
      (word) => heard.push(word),
      () => undefined,
    )
    return { heard, stop }
  }
  return { watch, listen, letGoes: () => lettingGo }
}

const revisions = (heard: readonly ChangeWord[]) => heard.map(({ revision }) => revision)

describe('changeWatch', () => {
  it('tells the present revision at once, then each new one, once', async () => {
    let log = 4
    const { listen } = scene(async () => log)
    const { heard } = listen()
    await vi.waitFor(() => expect(revisions(heard)).toEqual([4]))
    log = 9
    await vi.waitFor(() => expect(revisions(heard)).toEqual([4, 9]))
  })

  it('tells a later listener where things stand, and the first nothing twice', async () => {
    const { listen } = scene(async () => 4)
    const first = listen()
    await vi.waitFor(() => expect(first.heard).toHaveLength(1))
    const second = listen()
    await vi.waitFor(() => expect(second.heard).toHaveLength(1))
    expect(first.heard).toHaveLength(1)
  })

  it('does not look while nobody listens', async () => {
    let looks = 0
    const { listen } = scene(async () => {
      looks += 1
      return looks
    })
    const { heard, stop } = listen()
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(1))
    stop()
    await new Promise((resolve) => setTimeout(resolve, 700))
    const afterwards = looks
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(looks).toBe(afterwards)
  })

  it('looks away while data are replaced, then says so even where the revision is the same', async () => {
    let [looks, isReplacing, looksMeanwhile] = [0, false, 0]
    const { watch, listen } = scene(async () => {
      looks += 1
      if (isReplacing) looksMeanwhile += 1
      return 4
    })
    const { heard } = listen()
    await vi.waitFor(() => expect(looks).toBeGreaterThan(1))
    await watch.lookingAway(async () => {
      isReplacing = true
      await new Promise((resolve) => setTimeout(resolve, 700))
      isReplacing = false
    })
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    expect(looksMeanwhile).toBe(0)
    expect(revisions(heard)).toEqual([4, 4])
    expect(heard[0]?.run).not.toBe(heard[1]?.run)
  })

  it('lets go of data that cannot be read any more, and tells it', async () => {
    let isThere = true
    const { listen, letGoes } = scene(async () => {
      if (!isThere) throw new Error('no such table')
      return 4
    })
    const { heard } = listen()
    await vi.waitFor(() => expect(revisions(heard)).toEqual([4]))
    isThere = false
    await vi.waitFor(() => expect(revisions(heard)).toEqual([4, -1]))
    expect(letGoes()).toBeGreaterThan(0)
  })
})
