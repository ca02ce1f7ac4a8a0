/**
 * `comeback --home DIR import FILE` is the same as `comeback import FILE --home DIR`.
 *
 * The options that every command has belong to each command, so that its help shows them; who
 * writes them before the command's name means the same.
 */

const FLAGS: ReadonlySet<string> = new Set(['--json'])
const WITH_VALUE: ReadonlySet<string> = new Set(['--home', '--now'])

/** How many arguments the shared option at the beginning takes; 0 where none stands there. */
function lengthOfOption(args: readonly string[]): number {
  const [name = '', value] = (args[0] ?? '').split('=', 2)
  if (FLAGS.has(name)) return 1
  if (!WITH_VALUE.has(name)) return 0
  return value === undefined ? 2 : 1
}

/**
 * Arguments with shared options behind the command, where they stood before it.
 *
 * @param args what follows the program's name
 * @example optionsBehind(['--json', 'debrief', 'a-1']) // => ['debrief', 'a-1', '--json']
 */
export function optionsBehind(args: readonly string[]): readonly string[] {
  let at = 0
  for (let taken = 1; taken > 0; at += taken) taken = lengthOfOption(args.slice(at))
  const rest = args.slice(at)
  if (at === 0 || rest[0] === undefined || rest[0].startsWith('-')) return args
  const endOfOptions = rest.indexOf('--')
  const end = endOfOptions === -1 ? rest.length : endOfOptions
  return [...rest.slice(0, end), ...args.slice(0, at), ...rest.slice(end)]
}
