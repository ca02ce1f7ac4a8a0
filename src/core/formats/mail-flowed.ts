/**
 * Flowed plain text (RFC 3676): lines that end in a space go on in the next line.
 *
 * The parser joins them without looking at quotes, so that `Ada wrote: ` and `> no news` become
 * one line and a quote reads as the writer's own words. Here lines of different depth stay apart.
 */

type Line = { readonly depth: number; readonly text: string }

/**
 * Joins the lines of a flowed text.
 *
 * @param text    as it was sent, transfer encoding undone, lines parted by LF
 * @param options `deleteSpaces`: the space at a soft line end is not part of the text (`DelSp=yes`)
 * @example unflowed('Ada wrote: \n> no \n> news') // => 'Ada wrote:\n> no news'
 */
export function unflowed(text: string, options: { readonly deleteSpaces?: boolean } = {}): string {
  const joined: string[] = []
  let current: Line | null = null
  for (const line of text.split('\n').map(lineOf)) {
    const goesOn = current?.text.endsWith(' ') && current.text !== '-- '
    if (current && goesOn && current.depth === line.depth && line.text !== '-- ') {
      const before: string = options.deleteSpaces ? current.text.slice(0, -1) : current.text
      current = { depth: line.depth, text: before + line.text }
      continue
    }
    if (current) joined.push(written(current))
    current = line
  }
  if (current) joined.push(written(current))
  return joined.join('\n')
}

/** Depth of quotes, and the text without their marks and the one space that may stand before it. */
function lineOf(line: string): Line {
  const depth = /^>*/.exec(line)?.[0].length ?? 0
  const text = line.slice(depth)
  return { depth, text: text.startsWith(' ') ? text.slice(1) : text }
}

function written({ depth, text }: Line): string {
  const end = text === '-- ' ? text : text.trimEnd()
  return depth === 0 ? end : `${'>'.repeat(depth)} ${end}`.trimEnd()
}
