/** Every `@example call // => value` in the core is run, and must be true. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Example = {
  readonly file: string
  readonly line: number
  readonly call: string
  readonly value: string
}

const ROOT = new URL('../../', import.meta.url)
const files = globSync('src/core/**/*.ts', { cwd: ROOT }).filter(
  (file) => !file.endsWith('.test.ts'),
)
const examples = files.flatMap(examplesIn)

/** The examples of a file: all after `@example` up to `// =>`, and the value behind it. */
function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(new URL(file, ROOT), 'utf8')
  return [...text.matchAll(/@example([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/g)].flatMap((match) => {
    const line = text.slice(0, match.index).split('\n').length
    const body = (match[1] ?? '').replace(/^\s*\*?\s?/gm, ' ').trim()
    const [call, value] = body.split('// =>').map((part) => part.trim())
    return call && value ? [{ file, line, call, value }] : []
  })
}

/** Evaluates an expression with a module's exports as names. */
function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names))
}

const plain = (value: unknown) =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

describe('docstring examples', () => {
  it('exist', () => expect(examples.length).toBeGreaterThan(10))

  it.each(examples)('$file:$line $call', async ({ file, call, value }) => {
    const names = (await import(new URL(file, ROOT).href)) as Record<string, unknown>
    const found = plain(await evaluate(call, names))
    const expected = plain(evaluate(value.replace(/[.;]$/, ''), {}))
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 6)
    else expect(found).toEqual(expected)
  })
})
