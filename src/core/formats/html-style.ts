/**
 * What a style says about whether text can be seen.
 *
 * Mails hide text in a dozen ways: preview lines for the inbox, texts for phones alone, marks for
 * one mail program. Only what these say is read here; everything else about looks is left alone.
 * Start reading at `styleEffect`.
 */

/** What one style changes; `null` where it says nothing. */
export type StyleEffect = {
  /** The element and all in it cannot be seen, whatever is inside. */
  readonly gone: boolean
  /** `display` is given and shows the element: stronger than a class that hides it. */
  readonly displayed: boolean
  /** Letters too small to be seen; an element inside may set a size again. */
  readonly tiny: boolean | null
  readonly invisible: boolean | null
  /** Line ends in the source are line ends on the screen. */
  readonly keepsLines: boolean | null
}

/** Letters up to this size are no text but a trick; in CSS pixels. */
const TINY_PIXELS = 2
const NO_EFFECT: StyleEffect = {
  gone: false,
  displayed: false,
  tiny: null,
  invisible: null,
  keepsLines: null,
}

/**
 * Reads a style attribute.
 *
 * @example styleEffect('DISPLAY:none !important').gone // => true
 * @example styleEffect('color:#ffffff;background-color:#0057b8').gone // => false
 */
export function styleEffect(style: string): StyleEffect {
  if (!/none|hid|collapse|display|visib|font|opacity|height|colou?r|indent|left|pre/i.test(style)) {
    return NO_EFFECT
  }
  const values = declarations(style)
  const display = values.get('display')
  const gone =
    display === 'none' ||
    values.get('mso-hide') === 'all' ||
    /^0*\.?0+%?$/.test(values.get('opacity') ?? '') ||
    isClippedAway(values) ||
    isSameColour(values)
  const visibility = values.get('visibility')
  const whiteSpace = values.get('white-space')
  return {
    gone,
    displayed: display !== undefined && display !== 'none',
    tiny: tinyLetters(values),
    invisible: visibility === undefined ? null : /^(hidden|collapse)$/.test(visibility),
    keepsLines: whiteSpace === undefined ? null : whiteSpace.startsWith('pre'),
  }
}

/** The declarations of a style by lower-case name; the last of a name counts. */
function declarations(style: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration.slice(colon + 1).replace('!important', '')
    values.set(declaration.slice(0, colon).trim(), value.trim())
  }
  return values
}

function isClippedAway(values: ReadonlyMap<string, string>): boolean {
  const isZero = (name: string) => /^0+(\.0+)?(px|pt|em|%)?$/.test(values.get(name) ?? '')
  const flat = isZero('max-height') || isZero('height') || isZero('width') || isZero('max-width')
  if (flat && values.get('overflow') === 'hidden') return true
  const isFarAway = (name: string) => /^-\d{3,}(\.\d+)?(px|pt|em)$/.test(values.get(name) ?? '')
  if (isFarAway('text-indent')) return true
  return values.get('position') === 'absolute' && (isFarAway('left') || isFarAway('top'))
}

/** White on white: the same colour for letters and ground, with no picture behind. */
function isSameColour(values: ReadonlyMap<string, string>): boolean {
  const colour = values.get('color')
  if (colour === undefined) return false
  if (colour === 'transparent') return true
  const ground = values.get('background-color') ?? values.get('background')
  return ground !== undefined && plainColour(ground) === plainColour(colour)
}

function plainColour(colour: string): string {
  const named = { white: '#ffffff', black: '#000000' }[colour] ?? colour
  return named.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3').replaceAll(' ', '')
}

/** Whether the style makes letters too small to see; sizes relative to others say nothing. */
function tinyLetters(values: ReadonlyMap<string, string>): boolean | null {
  const font = /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)?)(?:\s*\/|\s)/.exec(values.get('font') ?? '')
  const size = /^(\d*\.?\d+)(px|pt|em|rem|%)?$/.exec(values.get('font-size') ?? font?.[1] ?? '')
  if (!size) return values.has('font-size') ? false : null
  const [number, unit] = [Number(size[1]), size[2] ?? 'px']
  if (number === 0) return true
  if (unit === '%' || unit === 'em') return null
  return number * (unit === 'pt' ? 4 / 3 : unit === 'rem' ? 16 : 1) <= TINY_PIXELS
}

/**
 * Classes that a style sheet hides on a screen of ordinary size.
 *
 * Reads plain rules on one class (`.preheader { display: none }`) and nothing inside `@media`.
 *
 * @example hiddenClasses('.pre, td.x { display:none } @media print { .y { display:none } }') // => ['pre', 'x']
 */
export function hiddenClasses(sheet: string): readonly string[] {
  const hidden: (readonly string[])[] = []
  let depth = 0
  let at = 0
  let selectors = ''
  for (const brace of sheet.matchAll(/[{}]/g)) {
    const before = sheet.slice(at, brace.index)
    at = brace.index + 1
    if (brace[0] === '{') {
      if (depth === 0) selectors = before
      depth += 1
    } else {
      if (depth === 1 && styleEffect(before).gone) hidden.push(classesOf(selectors))
      depth = Math.max(0, depth - 1)
    }
  }
  return hidden.flat()
}

function classesOf(selectors: string): readonly string[] {
  const plain = selectors.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, '')
  return plain.split(',').flatMap((selector) => {
    const name = /^\s*[a-z\d]*\.([\w-]+)\s*$/i.exec(selector)?.[1]
    return name ? [name] : []
  })
}
