import { defineConfig } from 'vitest/config'

// What is waited for comes when it comes: a busy machine is no fault.
const expect = { poll: { timeout: 30_000 } }

/** One command runs everything, two files at a time. */
export default defineConfig({
  test: {
    // Much of the time a test waits for a process of its own: two files at once, on any machine.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          expect,
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,docs,eval,letters,store,training}/**/*.test.ts',
          ],
          setupFiles: ['tests/setup/quiet-console.ts'],
          // Nothing here is timed; a busy machine must not fail a property test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'process',
          expect,
          include: ['tests/{cli,mail,server}/**/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          expect,
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 400_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
