/**
 * The command line in this process: for tests of what commands say and do. A process of its own
 * takes a second to start; that it says the same is shown by cli-here.test.ts, and what only a
 * process has (signals, kills, several at once, limits of the system) is tested with run-cli.ts.
 */
import { runCommandLine } from '#main/command-line.ts'
import type { Ran } from './run-cli.ts'

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

/** Runs with `--json`, expects exit 0, and gives the one document. */
export async function comebackJson<Document>(...args: readonly string[]): Promise<Document> {
  const { code, stdout, stderr } = await comeback(...args, '--json')
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return JSON.parse(stdout) as Document
}

/** Runs with `--json`, expects a refusal, and gives its code. */
export async function refusal(
  ...args: readonly string[]
): Promise<{ code: string; message: string }> {
  const ran = await comeback(...args, '--json')
  if (ran.code !== 1) throw new Error(`exit ${ran.code}: ${ran.stderr}${ran.stdout}`)
  return (JSON.parse(ran.stdout) as { error: { code: string; message: string } }).error
}
