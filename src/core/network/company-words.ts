/** Words in the names of employers that say where, what form or what kind, and not who. Data. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Legal forms beyond those of mails (core/history/employer-name.ts); endings of web names. */
export const FORMS = words(
  'na asa aor private privat sab cv ou bvba sprl scs sca eg ek ohg vof aps hf rf pte sdn bhd com io ai app',
)

/** Several firms under one roof: with it another firm may be meant. */
export const GROUPS = words('group groupe grupo gruppe gruppo groep koncern holding holdings')

/** Countries, regions and large cities, as branches write them. */
export const PLACES = words(`
  uk gb britain england scotland wales ireland usa us america americas canada mexico brasil brazil argentina chile
  colombia peru europe europa eu emea apac latam dach benelux nordics nordic iberia deutschland germany france
  frankreich espana spain italia italy portugal nederland netherlands belgium belgique osterreich austria schweiz
  suisse switzerland svizzera polska poland cesko czechia slovakia slovensko hungary magyarorszag romania bulgaria
  serbia srbija croatia hrvatska slovenia greece turkiye turkey sverige sweden norge norway danmark denmark suomi
  finland eesti estonia latvia lithuania ukraine israel uae dubai africa india china japan korea singapore malaysia
  indonesia thailand vietnam philippines australia zealand asia pacific
  london manchester edinburgh dublin belfast berlin munchen munich hamburg koln cologne frankfurt stuttgart leipzig
  wien vienna zurich geneva geneve basel paris lyon madrid barcelona lisboa lisbon porto milano milan roma rome
  amsterdam rotterdam brussels bruxelles warsaw warszawa prague praha budapest stockholm oslo copenhagen kobenhavn
  helsinki york chicago boston seattle toronto sydney melbourne bangalore bengaluru mumbai tokyo shanghai branch`)

/** What firms that make things of software append; who it is stands before. */
export const MAKERS = words(`
  technologies technology tech labs lab software systems system platforms platform`)

/** What firms of any kind append; behind a bare word it may be another firm. */
export const KINDS = words(`
  international global worldwide services service solutions partners consulting consultants studio studios digital
  online care company industries enterprises trust nhs ventures`)

/** Short forms, and how they are written out. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['natl', 'national'],
  ['assoc', 'associates'],
  ['mfg', 'manufacturing'],
])

/** What stands where people have no employer, or name none. */
export const NO_EMPLOYER =
  /^(?:self[\s-]*employed|freelanc\w*|free\s?lance|independent(?: \w+)?|stealth.*|confidential|various|n\/?a|none|retired|unemployed|student|open to work|looking for .*|seeking .*|career break|sabbatical|selbst(?:st|)[aä]ndig\w*|freiberuf\w*|ind[ée]pendante?|aut[oó]nom[oa]|aut[oô]nom[oa]|privat\w*|[-–—.]+)$/iu
