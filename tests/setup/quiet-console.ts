/** Unexpected console output fails the test that wrote it. */
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const
let spies: readonly MockInstance[] = []

beforeEach(() => {
  spies = METHODS.map((method) =>
    vi.spyOn(globalThis.console, method).mockImplementation(() => undefined),
  )
})

afterEach(() => {
  const written = spies.flatMap((spy) => spy.mock.calls)
  for (const spy of spies) spy.mockRestore()
  expect(written, 'unexpected console output').toEqual([])
})
