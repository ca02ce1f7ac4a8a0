import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const shared = {
  // What is waited for comes when it comes: a busy machine is no fault.
  expect: { poll: { timeout: 30_000 } },
  // A process and all modules anew for each of 280 files took longer than most of their tests.
  isolate: false,
  setupFiles: ['tests/setup/quiet-console.ts'],
  // Programs that the tests start read the compiled modules of the ones before, as `comeback` does.
  env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
}

/** One command runs everything, two files at a time. */
export default defineConfig({
  test: {
    // Much of the time a test waits for a process of its own: two files at once, on any machine.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,docs,eval,letters,store,training}/**/*.test.ts',
          ],
          // Nothing here is timed; a busy machine must not fail a property test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'process',
          include: ['tests/{cli,mail,server}/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 400_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
