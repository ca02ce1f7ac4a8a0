/**
 * A page of docs/methods as data, so that the app shows it without a Markdown reader and without
 * taking HTML from a text. What this does not know stops the build: nothing is left out silently.
 */
import { marked, type Token, type Tokens } from 'marked'
import type { Block, Inline, MethodDocument } from '../src/web/lib/method-document.ts'

/** Names of the other methods and their titles, for the places that point to them. */
export type MethodTitles = ReadonlyMap<string, string>

export function methodDocument(markdown: string, titles: MethodTitles): MethodDocument {
  const blocks = marked.lexer(markdown).flatMap((token) => blocksOf(token, titles))
  const [first, ...rest] = blocks
  if (first?.kind !== 'heading' || first.depth !== 1) {
    throw new Error('A method begins with its title.')
  }
  return { title: plainText(first.inlines), blocks: rest }
}

/** The title of a method: its first line. */
export function methodTitle(markdown: string): string {
  return methodDocument(markdown, new Map()).title
}

function blocksOf(token: Token, titles: MethodTitles): readonly Block[] {
  const inlines = (of: Token) => inlinesOf(childrenOf(of), titles)
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [{ kind: 'heading', depth: (token as Tokens.Heading).depth, inlines: inlines(token) }]
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', inlines: inlines(token) }]
    case 'code':
      return [{ kind: 'formula', text: (token as Tokens.Code).text }]
    case 'list': {
      const { ordered, items } = token as Tokens.List
      const blocks = items.map((item) => item.tokens.flatMap((inner) => blocksOf(inner, titles)))
      return [{ kind: 'list', isOrdered: ordered, items: blocks }]
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const cells = (row: readonly Tokens.TableCell[]) =>
        row.map(({ tokens }) => inlinesOf(tokens, titles))
      return [{ kind: 'table', heads: cells(header), rows: rows.map(cells) }]
    }
    default:
      throw new Error(`A method holds "${token.type}", which the page cannot show: ${token.raw}`)
  }
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : []
}

function inlinesOf(tokens: readonly Token[], titles: MethodTitles): readonly Inline[] {
  return tokens.flatMap((token) => inlineOf(token, titles))
}

function inlineOf(token: Token, titles: MethodTitles): readonly Inline[] {
  const inlines = () => inlinesOf(childrenOf(token), titles)
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens ? inlines() : pointed(plain(token), titles)
    case 'escape':
      return [{ kind: 'text', text: plain(token) }]
    case 'codespan':
      return [{ kind: 'code', text: plain(token) }]
    case 'strong':
      return [{ kind: 'strong', inlines: inlines() }]
    case 'em':
      return [{ kind: 'emphasis', inlines: inlines() }]
    case 'link':
      return linkOf(token as Tokens.Link, inlines(), titles)
    default:
      throw new Error(`A method holds "${token.type}", which the page cannot show: ${token.raw}`)
  }
}

const plain = (token: Token): string => (token as Tokens.Text).text

/** A link to a method goes there; one to another document of the repository stays its words. */
function linkOf(
  { href }: Tokens.Link,
  inlines: readonly Inline[],
  titles: MethodTitles,
): readonly Inline[] {
  const name = /^([a-z-]+)\.md$/.exec(href)?.[1]
  if (name === undefined || !titles.has(name)) return inlines
  return [{ kind: 'method', name, text: plainText(inlines) }]
}

/** "silence.md" in a text becomes a link that is called as that page is. */
function pointed(text: string, titles: MethodTitles): readonly Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of text.matchAll(/\b([a-z-]+)\.md\b/g)) {
    const name = match[1] ?? ''
    const title = titles.get(name)
    if (title === undefined) continue
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) })
    found.push({ kind: 'method', name, text: title })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) })
  return found
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('inlines' in inline ? plainText(inline.inlines) : inline.text))
    .join('')
}
