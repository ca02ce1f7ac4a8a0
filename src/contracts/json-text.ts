/**
 * JSON text to a value, with the place of a fault as a person finds it in an editor.
 * JavaScript engines word the place differently or leave it out, so it is looked for here.
 */
import { DomainError } from '#core/model/errors.ts'

/** No file of ours nests deeper than 8; a bomb of brackets does. */
const DEEPEST = 100

const TOKEN = /[ \t\r\n]+|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y

/** Part of a string: the engine keeps a way back for each character, and has room for so many. */
const STRING_PART = /(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/uy

/** What a sticky pattern matches at an offset; empty where it does not. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** The token that begins at an offset; empty where none does. */
function tokenAt(text: string, at: number): string {
  if (text[at] !== '"') return matchAt(TOKEN, text, at)
  let end = at + 1
  for (let part = '"'; part !== ''; end += part.length) part = matchAt(STRING_PART, text, end)
  return text[end] === '"' ? text.slice(at, end + 1) : ''
}

/** What may come next: a value, a key, a colon, or what follows a value. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' | 'nothing'

/** The next state of reading, or `null` where the token cannot stand here. */
function step(expected: Expected, token: string, open: string[]): Expected | null {
  const closed = (): Expected => {
    open.pop()
    return open.length === 0 ? 'nothing' : 'after'
  }
  const inner = open.at(-1)
  if (expected === 'value' || expected === 'value-or-end') {
    if (token === '{' || token === '[') {
      open.push(token)
      return token === '{' ? 'key-or-end' : 'value-or-end'
    }
    if (token === ']' && expected === 'value-or-end') return closed()
    if (/^[}\],:]$/.test(token)) return null
    return inner ? 'after' : 'nothing'
  }
  if (expected === 'key' || expected === 'key-or-end') {
    if (token === '}' && expected === 'key-or-end') return closed()
    return token.startsWith('"') ? 'colon' : null
  }
  if (expected === 'colon') return token === ':' ? 'value' : null
  if (expected === 'nothing') return null
  if (token === ',') return inner === '{' ? 'key' : 'value'
  return token === (inner === '{' ? '}' : ']') ? closed() : null
}

/** Offset of the first character that breaks the JSON; its length where it ends too early. */
function faultOffset(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at)
    if (token === '') return at
    if (token.trim() !== '') {
      const next = step(expected, token, open)
      if (next === null) return at
      expected = next
    }
    at += token.length
  }
  return at
}

/** Whether a value nests deeper than `DEEPEST`; walks without recursion. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((held) =>
      typeof held === 'object' && held !== null ? Object.values(held) : [],
    )
  }
  return false
}

/**
 * Parses JSON, or says where it breaks.
 *
 * @param text the whole text; a byte order mark is passed over
 * @throws DomainError `bad-input` with `line` and `column` (both from 1) in its details
 * @example parseJson('{"a": [1, 2]}') // => { a: [1, 2] }
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (cause) {
    const offset = faultOffset(plain)
    const lines = plain.slice(0, offset).split('\n')
    const [line, column] = [lines.length, (lines.at(-1) ?? '').length + 1]
    const found = offset >= plain.length ? 'it ends too early' : `"${plain[offset]}" is unexpected`
    const message = `This is not sound JSON: ${found} in line ${line}, column ${column}. Export the file again, or mend that line.`
    throw new DomainError('bad-input', message, { line, column }, { cause })
  }
  if (isTooDeep(value)) {
    throw new DomainError(
      'bad-input',
      `This JSON nests deeper than ${DEEPEST} levels, which no history file does.`,
    )
  }
  return value
}
