/** Invented employers, agencies, people and roles of the made mailbox. Data. */

const HEADS = (
  'Ash Brack Cald Dun Elm Fen Glen Hart Iver Kings Lang Marl Nor Oak Pem Quill Rav Sand Thorn Wes ' +
  'Yar Zel Cor Tam'
).split(' ')
const ENDS = 'ford moor wick bury stead grove holm haven combe dale'.split(' ')
const TRADES = (
  'Analytics Robotics Foods Energy Capital Logistics Media Labs Software Retail Insurance Travel ' +
  'Textiles Instruments Publishing Rail Games Water Mobility Studios'
).split(' ')

export type MadeEmployer = {
  readonly name: string
  /** Of its own mail, without `careers.` and the like. */
  readonly domain: string
}

export function employerNamed(name: string): MadeEmployer {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '')
  return { name, domain: `${slug}.example` }
}

/** Plain employers, no two of which share a word but the trade: @example plainEmployer(1).name // => 'Brackmoor Robotics' */
export function plainEmployer(at: number): MadeEmployer {
  const head = HEADS[at % HEADS.length]
  const end = ENDS[((at % HEADS.length) + Math.floor(at / HEADS.length)) % ENDS.length]
  const trade = TRADES[(at * 7) % TRADES.length]
  const again = Math.floor(at / (HEADS.length * ENDS.length))
  const first = `${head}${end}${again === 0 ? '' : ` ${TRADES[again]}`}`
  return employerNamed(at % 4 === 0 ? first : `${first} ${trade}`)
}

/** Two employers whose names meet in a part, or nearly. */
export const SIMILAR: readonly (readonly [string, string])[] = [
  ['Aldwyn Health', 'Aldwyn Homes'],
  ['Vertex Mobility', 'Vortex Mobility'],
  ['Northmoor', 'Northmoor Street Bakery'],
  ['Silverlake Partners', 'Silverlake Packaging'],
  ['Hartlin', 'Hartlin & Voss'],
  ['Meridian One', 'Meridian Two'],
  ['Pelican Data', 'Pelican Date'],
  ['Blue Finch', 'Blue Finch Foods'],
  ['Corvane', 'Corvana'],
  ['Ostrava Systems', 'Ostrava Sistemi'],
]

/** A house and one of its daughters. */
export const SUBSIDIARIES: readonly (readonly [string, string])[] = [
  ['Tessaly', 'Tessaly Digital'],
  ['Brandt Group', 'Brandt Mobility'],
  ['Ferrand', 'Ferrand Capital Markets'],
  ['Okoro', 'Okoro Payments'],
  ['Lindqvist', 'Lindqvist Medical'],
  ['Moreau', 'Moreau Energies'],
]

/** Names that are words of every mail. */
export const COMMON_WORDS =
  'Current Open Mint Basis Ramp Signal Notice Square Offer Apply Position Together Process Next Review'.split(
    ' ',
  )

export const AGENCIES = [
  'Harrow Search',
  'Keystone Recruitment',
  'Talentbruecke',
  'Peregrine Staffing',
  'Corbel Partners',
  'Atlas Personnel',
].map(employerNamed)

export const PEOPLE = (
  'Priya Raman|Jonas Weber|Chloe Martin|Ines Duarte|Tom Hadley|Mei Tanaka|Lucia Romero|Ben Stokes|' +
  'Aisha Karim|Erik Lund|Nora Quinn|Paul Girard|Rosa Silva|Omar Haddad|Katrin Vogel|Liam Byrne'
).split('|')

export const ROLES: Readonly<Record<Language, readonly string[]>> = {
  en: (
    'Data Analyst|Software Engineer|Product Manager|UX Designer|Marketing Manager|Account Executive|' +
    'Financial Analyst|DevOps Engineer|Office Manager|Backend Developer|Research Associate|' +
    'Supply Chain Planner|Customer Success Manager|Policy Adviser|Laboratory Technician|Copywriter'
  ).split('|'),
  de: 'Datenanalyst|Softwareentwickler|Vertriebsleiter|Personalreferent|Controller|Projektleiter'.split(
    '|',
  ),
  fr: 'Analyste de données|Développeur web|Chef de projet|Contrôleur de gestion|Responsable marketing'.split(
    '|',
  ),
  es: 'Analista de datos|Desarrollador backend|Jefe de producto|Técnico de laboratorio|Gestor de cuentas'.split(
    '|',
  ),
  pt: 'Analista de dados|Programador web|Gestor de produto|Técnico de qualidade|Assistente financeiro'.split(
    '|',
  ),
}

/** Titles that are two roles though they look like one. */
export const NEAR_TITLES: readonly (readonly [string, string])[] = [
  ['Data Analyst', 'Senior Data Analyst'],
  ['Software Engineer I', 'Software Engineer II'],
  ['Customer Success Manager', 'Customer Support Manager'],
  ['Product Manager, Payments', 'Product Manager, Growth'],
  ['Frontend Developer', 'Backend Developer'],
  ['Data Engineer', 'Data Scientist'],
  ['Junior Controller', 'Senior Controller'],
  ['Account Manager', 'Key Account Manager'],
  ['Research Associate II', 'Research Associate III'],
]

/** A role, and what later mails call it. */
export const RENAMED: readonly (readonly [string, string])[] = [
  ['Marketing Manager', 'Growth Marketing Lead'],
  ['Data Analyst', 'Insights Analyst'],
  ['Software Engineer', 'Platform Engineer'],
  ['Customer Success Manager', 'Client Partner'],
  ['UX Designer', 'Product Designer'],
  ['Office Manager', 'Workplace Coordinator'],
]

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]
