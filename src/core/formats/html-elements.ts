/** What the elements of HTML mean for text: which begin lines, which close which, which hide. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Never closed. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr',
)

/** Their content is not shown as text. */
export const UNSEEN = set(
  'script style head title template noembed noframes iframe object svg math audio video canvas datalist select map',
)

/** Begin and end a line. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
)

/** Have an empty line before and after. */
export const PARAGRAPH = set('blockquote dl h1 h2 h3 h4 h5 h6 ol p pre ul')

/** An end tag looks no further out than these, unless it is one of theirs. */
export const SCOPE = set('caption table td th')
export const TABLE_PARTS = set('caption table tbody td tfoot th thead tr')

/** Their end tags close what stands open inside; those of other inline elements do not. */
export const FORMATTING = set('a b big code em font i nobr s small strike strong tt u')

/** A start tag of these in an open `head` means that the body has begun. */
export const IN_HEAD = set(
  'base basefont bgsound head html link meta noscript script style template title',
)

/** The elements that a start tag closes, and those that it does not look beyond. */
export type Closes = { readonly names: ReadonlySet<string>; readonly within: ReadonlySet<string> }

const ITEM: Closes = { names: set('li'), within: set('ul ol menu dir table td th') }
const TERM: Closes = { names: set('dt dd'), within: set('dl table td th') }
const CELL: Closes = { names: set('td th'), within: set('tr table') }
const ROW: Closes = { names: set('tr'), within: set('table') }

export const CLOSES: ReadonlyMap<string, Closes> = new Map([
  ['li', ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['tbody', ROW],
  ['tfoot', ROW],
])

/** A block closes a paragraph that stands open. */
export const CLOSES_PARAGRAPH: Closes = { names: set('p'), within: SCOPE }
