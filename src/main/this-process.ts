/** The process as the command line's surroundings: its streams, its terminal, its signals. */
import type { Surroundings } from './command-line.ts'

export function thisProcess(): Surroundings {
  const stop = new AbortController()
  /** A second Ctrl-C ends at once; the first lets the running step finish and keep its work. */
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  }
  return {
    write: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
    confirm: async (question) => {
      if (!process.stdin.isTTY) return null
      const { confirm, isCancel } = await import('@clack/prompts')
      const answer = await confirm({ message: question, initialValue: false })
      return isCancel(answer) ? false : answer
    },
    askSecret: async (question) => {
      if (!process.stdin.isTTY) return null
      const { password, isCancel } = await import('@clack/prompts')
      const answer = await password({ message: question })
      return isCancel(answer) ? null : answer
    },
    readInput: async () => {
      const { text } = await import('node:stream/consumers')
      return text(process.stdin)
    },
    stopSignal: stop.signal,
  }
}
