/** Words in the names of employers that say what kind, which part or how, and not who. Data. */
import { wordGroups, wordSet } from './word-set.ts'

/** Several firms under one roof: with it another firm may be meant. */
export const GROUPS = wordSet(
  'group groupe grupo gruppe gruppo groep koncern grup grupa konzern konsern holding holdings',
)

/** What firms that make things of software append; who it is stands before. */
export const MAKERS = wordSet(`
  technologies technology tech labs lab software systems system platforms platform`)

/** What firms of any kind append; behind a bare word it may be another firm. */
export const KINDS = wordSet(`
  international global worldwide services service solutions partners consulting consultants studio studios digital
  online care company industries enterprises trust nhs ventures solicitors abogados avocats rechtsanwalte advokater
  advogados avvocati bda rba`)

/** What stands between words and is none of a name's own. */
export const LITTLE = wordSet(`
  of the at in on for de la le les el los las du des d l di del della dello dei degli delle al do da dos das
  der die das den dem des fur von vom zu zum zur im am auf van het te ten ter voor i af av pa til studi no na w ve`)

/** Articles at the front of a name. */
export const ARTICLES = wordSet('the la le les el los las il lo gli der die das het de')

/** "And" in other languages than those that rebuilding knows; only between words. */
export const AND = wordSet('og och et y e i en')

/** Short forms, and how they are written out. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['natl', 'national'],
  ['assoc', 'associates'],
  ['mfg', 'manufacturing'],
  ['gov', 'government'],
  ['govt', 'government'],
  ['dept', 'department'],
  ['inst', 'institute'],
  ['hosp', 'hospital'],
  ['fdn', 'foundation'],
  ['mgmt', 'management'],
  ['svcs', 'services'],
  ['ctr', 'center'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['mt', 'mount'],
  ['gebr', 'gebruder'],
  ['hnos', 'hermanos'],
  ['partner', 'partners'],
])

/** Before the name of one firm alone: who it is stands behind. */
export const LEADING = wordSet(`
  banco banca banque bank banka bankas hotel hoteles hotels cerveceria cervejaria birra brauerei brasserie bodegas cantina weingut
  laboratorios laboratoires laboratori laboratorium verlag editorial editora edizioni editions restaurant restaurante
  ristorante cafe autohaus maison casa cabinet kanzlei despacho bufete studio atelier azienda impresa empresa societe
  empresas constructora seguros transportes kancelaria wydawnictwo browar nakladatelstvi pivovar forlag`)

/** Before a country or city they name somebody together with it: "Air France", "Radio Oslo". */
export const NAMED_BY_PLACE = wordSet(`
  air radio tv tele post poste correos gas rail water power energy oil steel visit invest teach save transport police
  tourism royal first national united new old great big north south east west club house metro port airport business
  enterprise sport team save young chamber bahn electric telecom bio agro eco euro inter pro`)

/** Which part of an employer: before its own little word ("Department of …"), or at the front. */
export const DEPARTMENTS = wordSet(`
  department departments departement departamento dipartimento dpto dept division faculty fakultat faculte facultad facolta
  faculdade faculteit fakultet fakulta wydzial tiedekunta school institut institute instituto istituto instituut
  institutt institutionen katedra zaklad lehrstuhl chair professur abteilung referat dezernat jugendamt direction
  direccion direzione direcao service ufficio concejalia consejeria conselleria secretaria vakgroep afdeling avdeling
  avdelning college centre center centro zentrum centrum laboratory lab labor office unit team equipe equipo
  engineering marketing sales finance hr it research operations legal procurement`)

/** At the end of two words: "Data Team", "Press Office". */
export const DEPARTMENT_ENDS = wordSet('department dept division team office unit abteilung')

/** Those that only a school, a hospital or an office has within it. */
export const INNER_HOUSES = wordSet(`
  school institut institute instituto istituto instituut institutt college centre center centro zentrum centrum
  laboratory lab chair office unit`)

/** What people of one employer do: at the end, behind two words and more. */
export const FUNCTIONS = wordSet(`
  engineering hr it rd operations procurement purchasing recruiting payroll administration
  headquarters headquarter hq careers career jobs team teams einkauf zentrale hauptverwaltung siege sede kontor`)

/** Divisions that firms call alike, at the end of a name. */
export const DIVISION =
  / (?:(?:global )?(?:business|shared) services(?: center)?|(?:global )?(?:rd|r d|development|innovation|technology|engineering|research|delivery|service|competence|capability|tech) (?:center|hub|lab)|customer (?:care|support|success|services?)|it services|center of excellence)$/

/** At the end behind a lone word, too. */
export const DESKS = wordSet('hq headquarters headquarter careers career jobs team teams zentrale')

/** Before a name: "Life at X"; and what may be a club or a firm of its own, "Team X". */
export const DESK_BEFORE =
  /^(?:life at|working at|work at|we are|careers at|jobs at|karriere bei|trabaja en) (?=\S)/iu
export const MAYBE_DESK_BEFORE = /^(?:team|inside|join|equipo|equipe) (?=\S)/iu

/** With one of these behind it, a name is of another: friends, owners, neighbours, namesakes. */
export const OTHERS = wordSet(`
  press alumni foundation stiftung fundacion fondation fondazione school schools church club fc cf sc museum union
  unions society association verein hotel friends stadium arena fund charity shop bookshop store park bakery cafe
  restaurant fitness golf golfklubb students student academy gymnasium kindergarten`)

/** What may be one firm's word or another's: asked about. */
export const KIN = wordGroups(`
  health: healthcare gesundheit sante salud saude salute
  pharma: pharmaceutical pharmaceuticals pharmaceutics pharmazie
  bank: banking bancorp banco banca banque banka banken
  insurance: assurance assurances insurances versicherung versicherungen seguros assicurazioni verzekeringen forsikring
  energy: energie energia energies energi
  logistics: logistik logistica logistique
  media: medien medios
  consulting: consultancy consultants advisory advisors beratung
  engineering: engineers ingenieure ingenierie ingenieria
  architects: architecture architekten architectes arquitectos architetti
  foods: food
  motors: motor automotive
  travel: travels viajes voyages reisen
  capital: investments investment invest
  electric: electrical electronics elektro
  analytics: analytic analysis`)

/** What stands where people have no employer, or name none. */
export const NO_EMPLOYER =
  /^(?:self[\s-]*employed|freelanc\w*|free\s?lance|independent(?: \w+)?|stealth.*|confidential|various|n\/?a|none|retired|unemployed|student|open to work|looking for .*|seeking .*|career break|sabbatical|selbst(?:st|)[aä]ndig\w*|freiberuf\w*|ind[ée]pendante?|aut[oó]nom[oa]|aut[oô]nom[oa]|privat\w*|zzp(?:'?er)?|libero professionista|por cuenta propia|em transi[cç][aã]o|auto-?entrepreneur\w*|egen virksomhed|[-–—.]+)$/iu
