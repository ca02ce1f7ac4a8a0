/**
 * HTML to the text that a person sees.
 *
 * Hidden things are left out, blocks become lines, quotes carry `> `, so that what is read is
 * what was meant to be read. Never a renderer: widths, floats and pictures are unknown to it.
 * Works on the token stream in linear time, whatever the nesting. Start reading at `htmlToText`.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  BLOCK,
  CLOSES,
  CLOSES_PARAGRAPH,
  type Closes,
  FORMATTING,
  IN_HEAD,
  PARAGRAPH,
  SCOPE,
  TABLE_PARTS,
  UNSEEN,
  VOID,
} from './html-elements.ts'
import { hiddenClasses, type StyleEffect, styleEffect } from './html-style.ts'
import { type LineWriter, lineWriter } from './visible-lines.ts'

/** Browsers stop nesting here too; deeper elements count as part of the one at this depth. */
const MAX_DEPTH = 512

/**
 * The visible text of an HTML mail or page.
 *
 * Quotes are marked line by line with `> `, list items with `- ` or their number, cells of a row
 * are parted by a tab. Links give their text, pictures nothing. Anything is HTML: text without
 * tags gives itself, with white space collapsed.
 *
 * @param html any text; need not be well formed
 * @returns lines parted by LF, none of them ending in white space; empty when nothing is visible
 * @example htmlToText('<p>Hello&nbsp;Ada,</p><div style="display:none">psst</div>see you') // => 'Hello Ada,\n\nsee you'
 * @example htmlToText('<blockquote>old</blockquote>new') // => '> old\n\nnew'
 */
export function htmlToText(html: string): string {
  const page = newPage(html)
  const tokenizer = new Tokenizer({}, callbacks(page))
  tokenizer.write(html)
  tokenizer.end()
  return page.writer.finish()
}

/** An open element and what it means for the text inside it. */
type Frame = {
  readonly name: string
  readonly gone: boolean
  readonly tiny: boolean
  readonly invisible: boolean
  readonly keepsLines: boolean
  readonly isQuote: boolean
  readonly isMarginless: boolean
}

const ROOT: Frame = {
  name: '',
  gone: false,
  tiny: false,
  invisible: false,
  keepsLines: false,
  isQuote: false,
  isMarginless: false,
}

type Page = {
  readonly html: string
  readonly writer: LineWriter
  readonly frames: Frame[]
  /** How many elements of a name are open: an end tag without one costs nothing. */
  readonly open: Map<string, number>
  /** Elements opened beyond the deepest level. */
  beyond: number
  /** Number of the last item per open list; `null` where items have dashes. */
  readonly lists: (number | null)[]
  readonly hiddenClasses: Set<string>
  readonly styles: Map<string, StyleEffect>
}

function newPage(html: string): Page {
  return {
    html,
    writer: lineWriter(),
    frames: [],
    open: new Map(),
    beyond: 0,
    lists: [],
    hiddenClasses: new Set(),
    styles: new Map(),
  }
}

/** The attributes that matter, of the tag being read. */
type Attributes = { style: string; class: string; isHidden: boolean }

function callbacks(page: Page): TokenizerCallbacks {
  const { html, writer } = page
  let name = ''
  let attributes: Attributes = { style: '', class: '', isHidden: false }
  let reading: 'style' | 'class' | null = null
  const nothing = () => {}
  const endOfTag = () => startTag(page, name, attributes)
  return {
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase()
      attributes = { style: '', class: '', isHidden: false }
    },
    onattribname: (start, end) => {
      reading = null
      if (end - start !== 5 && end - start !== 6) return
      const attribute = html.slice(start, end).toLowerCase()
      if (attribute === 'hidden') attributes.isHidden = true
      if (attribute === 'style' || attribute === 'class') reading = attribute
    },
    onattribdata: (start, end) => {
      if (reading) attributes[reading] += html.slice(start, end)
    },
    onattribentity: (codePoint) => {
      if (reading) attributes[reading] += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      reading = null
    },
    onopentagend: endOfTag,
    onselfclosingtag: endOfTag,
    onclosetag: (start, end) => endTag(page, html.slice(start, end).toLowerCase()),
    ontext: (start, end) => {
      const frame = top(page)
      if (isSeen(frame)) writer.text(html.slice(start, end), frame.keepsLines)
      else if (frame.name === 'style') {
        for (const hidden of hiddenClasses(html.slice(start, end))) page.hiddenClasses.add(hidden)
      }
    },
    ontextentity: (codePoint) => {
      const frame = top(page)
      const isJoiner = codePoint === 0x200c || codePoint === 0x200d
      if (isSeen(frame) && !isJoiner) {
        writer.text(String.fromCodePoint(codePoint), frame.keepsLines)
      }
    },
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onprocessinginstruction: nothing,
  }
}

const top = (page: Page): Frame => page.frames.at(-1) ?? ROOT
const isSeen = (frame: Frame) => !(frame.gone || frame.tiny || frame.invisible)

function startTag(page: Page, name: string, attributes: Attributes): void {
  closeImplied(page, name)
  if (VOID.has(name)) {
    voidTag(page, name)
    return
  }
  if (page.frames.length >= MAX_DEPTH) {
    page.beyond += 1
    return
  }
  const frame = newFrame(page, name, attributes)
  page.frames.push(frame)
  page.open.set(name, (page.open.get(name) ?? 0) + 1)
  if (name === 'ol' || name === 'ul' || name === 'menu') page.lists.push(name === 'ol' ? 0 : null)
  if (isSeen(frame)) beginLines(page, frame)
}

function newFrame(page: Page, name: string, attributes: Attributes): Frame {
  const parent = top(page)
  const effect = effectOf(page, attributes.style)
  const classes = attributes.class === '' ? [] : attributes.class.split(/\s+/)
  const isHiddenByClass = classes.some((one) => page.hiddenClasses.has(one)) && !effect?.displayed
  const isHidden = attributes.isHidden && !effect?.displayed
  return {
    name,
    gone: parent.gone || UNSEEN.has(name) || isHidden || isHiddenByClass || effect?.gone === true,
    tiny: effect?.tiny ?? parent.tiny,
    invisible: effect?.invisible ?? parent.invisible,
    keepsLines: effect?.keepsLines ?? (parent.keepsLines || name === 'pre'),
    // Mail programs indent with a quote that has no border.
    isQuote: name === 'blockquote' && !/border(-left)?\s*:\s*(none|0)/i.test(attributes.style),
    // Word's paragraphs are lines.
    isMarginless: name === 'p' && (classes[0]?.startsWith('Mso') ?? false),
  }
}

function effectOf(page: Page, style: string): StyleEffect | null {
  if (style === '') return null
  const known = page.styles.get(style)
  if (known) return known
  const effect = styleEffect(style)
  page.styles.set(style, effect)
  return effect
}

function beginLines({ writer, lists }: Page, frame: Frame): void {
  const { name } = frame
  if (name === 'td' || name === 'th') writer.nextCell()
  if (!BLOCK.has(name)) return
  endBlock(writer, frame, lists)
  if (frame.isQuote) writer.quote(1)
  if (name !== 'li') return
  const number = lists.at(-1) ?? null
  if (number !== null) lists[lists.length - 1] = number + 1
  writer.bullet(number === null ? '- ' : `${number + 1}. `)
}

function endBlock(writer: LineWriter, frame: Frame, lists: readonly unknown[]): void {
  const isInnerList = lists.length > 1 && (frame.name === 'ul' || frame.name === 'ol')
  if (PARAGRAPH.has(frame.name) && !frame.isMarginless && !isInnerList) writer.endParagraph()
  else writer.endLine()
}

function voidTag(page: Page, name: string): void {
  if (!isSeen(top(page))) return
  if (name === 'br') page.writer.lineBreak()
  if (name !== 'hr') return
  page.writer.endLine()
  page.writer.text('---', false)
  page.writer.endLine()
}

/** What a start tag closes by itself: an open paragraph, item, cell, row or head. */
function closeImplied(page: Page, name: string): void {
  if (BLOCK.has(name) && page.open.get('p')) closeWithin(page, CLOSES_PARAGRAPH)
  const closes = CLOSES.get(name)
  if (closes) closeWithin(page, closes)
  if (page.open.get('head') && top(page).name === 'head' && !IN_HEAD.has(name)) pop(page)
}

function closeWithin(page: Page, { names, within }: Closes): void {
  for (let at = page.frames.length - 1; at >= 0; at -= 1) {
    const { name } = page.frames[at] as Frame
    if (names.has(name)) popTo(page, at)
    if (names.has(name) || within.has(name)) return
  }
}

function endTag(page: Page, name: string): void {
  if (page.beyond > 0) {
    page.beyond -= 1
    return
  }
  if (name === 'body' || name === 'html') return
  if (!page.open.get(name)) {
    if (isSeen(top(page)) && (name === 'p' || name === 'br')) page.writer.lineBreak()
    return
  }
  const reachesOut = TABLE_PARTS.has(name)
  const passesBlocks = FORMATTING.has(name) || BLOCK.has(name) || UNSEEN.has(name) || reachesOut
  for (let at = page.frames.length - 1; at >= 0; at -= 1) {
    const inner = (page.frames[at] as Frame).name
    if (inner === name) {
      popTo(page, at)
      return
    }
    if (reachesOut ? inner === 'table' : SCOPE.has(inner)) return
    if (!passesBlocks && BLOCK.has(inner)) return
  }
}

function popTo(page: Page, depth: number): void {
  while (page.frames.length > depth) pop(page)
}

function pop(page: Page): void {
  const frame = page.frames.pop() as Frame
  const { name } = frame
  page.open.set(name, (page.open.get(name) ?? 1) - 1)
  if (isSeen(frame)) {
    if (frame.isQuote) page.writer.quote(-1)
    if (name === 'li') page.writer.bullet('')
    if (BLOCK.has(name)) endBlock(page.writer, frame, page.lists)
  }
  if (name === 'ol' || name === 'ul' || name === 'menu') page.lists.pop()
}
