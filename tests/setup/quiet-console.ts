/** Unexpected console output fails the test that wrote it. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined)
})

afterEach(() => {
  for (const method of METHODS) {
    const calls = vi.isMockFunction(console[method]) ? vi.mocked(console[method]).mock.calls : []
    expect(calls, `unexpected console.${method}`).toEqual([])
  }
  vi.restoreAllMocks()
})
