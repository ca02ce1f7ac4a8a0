/**
 * The command line in this process: for tests of what commands say and do. A process of its own
 * takes a second to start; that it says the same is shown by cli-here.test.ts, and what only a
 * process has (signals, kills, several at once, limits of the system) is tested with run-cli.ts.
 */
import { runCommandLine } from '#main/command-line.ts'
import { documentOf, type Ran, refusalOf } from './run-cli.ts'

/** @param input all that comes in on stdin */
export async function comebackWith(input: string, ...args: readonly string[]): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const code = await runCommandLine(args, {
    write: (text) => {
      stdout += text
    },
    tell: (text) => {
      stderr += text
    },
    confirm: async () => null,
    askSecret: async () => null,
    readInput: async () => input,
    stopSignal: new AbortController().signal,
  })
  return { code, stdout, stderr }
}

export const comeback = (...args: readonly string[]): Promise<Ran> => comebackWith('', ...args)

export const comebackJson = async <Document>(...args: readonly string[]): Promise<Document> =>
  documentOf<Document>(await comeback(...args, '--json'))

export const refusal = async (...args: readonly string[]) =>
  refusalOf(await comeback(...args, '--json'))
