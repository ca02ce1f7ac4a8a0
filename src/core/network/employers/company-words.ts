/** Words in the names of employers that say what kind, which part or how, and not who. Data. */
import { wordGroups, wordSet } from './word-set.ts'

/** Several firms under one roof: with it another firm may be meant. */
export const GROUPS = wordSet(`
  group groupe grupo gruppe gruppo groep koncern grup grupa konzern konsern holding holdings gruppen koncernen
  konsernet konzerne holdingi hldg hldgs grp`)

/** What firms that make things of software append; who it is stands before. */
export const MAKERS = wordSet(`
  technologies technology tech labs lab software systems system platforms platform`)

/** What firms of any kind append; behind a bare word it may be another firm. */
export const KINDS = wordSet(`
  international global worldwide services service solutions partners consulting consultants studio studios digital
  online care company industries enterprises trust nhs ventures solicitors abogados avocats rechtsanwalte advokater
  advogados avvocati bda rba resorts
  associates associati asociados associes associados agency agencia agence agentur creative media design designs recruitment recruiting staffing talent soluciones solucoes soluzioni losungen advocats attorneys
  vertriebs vertriebsgesellschaft produktions produktionsgesellschaft verwaltungs beteiligungs betriebs
  betriebsgesellschaft`)

/** Of those, what says another trade where two words that tell stand before: "Blue Heron Care". */
const TRADES_APPENDED =
  'media creative design designs recruitment recruiting staffing talent advocats attorneys'

export const KINDS_APART = wordSet(`care trust nhs ventures ${TRADES_APPENDED}`)

/** Behind a lone name, what may be somebody else of that name: "Kelmer Associates". */
export const KINDS_APART_ALONE = wordSet(
  `${TRADES_APPENDED} care trust nhs ventures associates associati asociados associes associados partners consulting consultants`,
)

/** Behind a partner's name, that there are more. */
export const PARTNERSHIPS = wordSet(
  'partners associates associati asociados associes associados sons fils hijos figli sohne',
)

/** What stands between words and is none of a name's own. */
export const LITTLE = wordSet(`
  of the at in on for f de la le les el los las du des d l di del della dello dei degli delle al do da dos das
  der die das den dem des fur von vom zu zum zur im am auf van het te ten ter voor i af av pa til studi no na w ve`)

/** Runs of words, and their short forms, that are written in one way here. */
export const WORD_RUNS: readonly (readonly [RegExp, string])[] = [
  [/ nhs(?: foundation)? (?:trust|ft)$| nhsft$/, ' nhs'],
  [/ co council$/, ' county council'],
  [/\b(?:chartered|certified) accountants$/, 'accountants'],
  [
    /\b(drive|conveyor|medical|measuring|energy|building|automation) technolog(?:y|ies)$/,
    '$1technology',
  ],
  [/\bmechanical engineering$/, 'mechanicalengineering'],
  [/\bagentur fur arbeit\b|\bemployment agency\b/, 'arbeitsagentur'],
  [/^bundesagentur fur arbeit\b/, 'arbeitsagentur'],
  [/^casa editrice /, 'editore '],
  [/^santa casa de misericordia /, 'santa casa '],
  [/^h u /, 'hospital universitario '],
  [/\bdiakonisches werk\b/, 'diakonie'],
  [/\bindustrie (?:und )?handelskammer\b/, 'ihk'],
  [/\bvideregaende skole\b/, 'vgs'],
  [/\bf lli\b/, 'fratelli'],
  [/^soc coop /, ''],
  [/\bdr (?:med|jur|ing|phil|rer nat)(?: dent| vet)?\b/, 'dr'],
  [/ state u$/, ' state university'],
  [/^kancelaria (?:prawna|adwokacka|notarialna|radcow prawnych|radcy prawnego) /, 'kancelaria '],
  [/^studio legale | studio legale$/, ' avvocato '],
]

/** Asked first: most names have none of them. */
export const MAYBE_WORD_RUN =
  / (?:nhs|nhsft|co council|accountants|werk|engineering|technolog(?:y|ies)|skole|u)\b|^kancelaria |studio legale|handelskammer|arbeit|employment agency|^santa casa|^casa editrice|^h u |\bf lli\b|^soc |\bdr /

/** Articles at the front of a name. */
export const ARTICLES = wordSet('the la le les el los las il lo gli der die das het de')

/** "And" in other languages than those that rebuilding knows; only between words. */
export const AND = wordSet('og och et y e i en o u')

/** Short forms, and how they are written out. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['natl', 'national'],
  ['mfg', 'manufacturing'],
  ['gov', 'government'],
  ['govt', 'government'],
  ['dept', 'department'],
  ['inst', 'institute'],
  ['hosp', 'hospital'],
  ['harbor', 'harbour'],
  ['color', 'colour'],
  ['gray', 'grey'],
  ['jewelry', 'jewellery'],
  ['aluminum', 'aluminium'],
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
  ['partnerzy', 'partners'],
  ['partnere', 'partners'],
  ['partneri', 'partners'],
  ['wspolnicy', 'partners'],
  ['partenaires', 'partners'],
  ['avv', 'avvocato'],
  ['labo', 'laboratoires'],
  ['rt', 'route'],
  ['rte', 'route'],
  ['spk', 'sparkasse'],
  ['ksk', 'kreissparkasse'],
  ['raiba', 'raiffeisenbank'],
  ['voba', 'volksbank'],
  ['caritasverband', 'caritas'],
  ['hwk', 'handwerkskammer'],
  ['awo', 'arbeiterwohlfahrt'],
  ['kkh', 'kreiskrankenhaus'],
  ['vhs', 'volkshochschule'],
  ['rechtsanwaltskanzlei', 'kanzlei'],
  ['steuerberater', 'steuerberatung'],
  ['ayto', 'ayuntamiento'],
  ['ayt', 'ayuntamiento'],
  ['mgt', 'management'],
  ['ins', 'insurance'],
  ['assn', 'association'],
  ['bldg', 'building'],
  ['tx', 'therapeutics'],
  ['uniw', 'university'],
  ['sta', 'santa'],
  ['sankt', 'saint'],
  ['sint', 'saint'],
  ['fte', 'fort'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['deux', '2'],
  ['trois', '3'],
  ['quatre', '4'],
  ['cinq', '5'],
  ['sept', '7'],
  ['huit', '8'],
  ['neuf', '9'],
  ['dix', '10'],
  ['zwei', '2'],
  ['drei', '3'],
  ['vier', '4'],
  ['funf', '5'],
  ['sechs', '6'],
  ['sieben', '7'],
  ['acht', '8'],
  ['neun', '9'],
  ['zehn', '10'],
  ['tres', '3'],
  ['cuatro', '4'],
  ['cinco', '5'],
  ['siete', '7'],
  ['ocho', '8'],
  ['nueve', '9'],
  ['diez', '10'],
  ['quatro', '4'],
  ['sete', '7'],
  ['oito', '8'],
])

/** Before the name of one firm alone: who it is stands behind. */
export const LEADING = wordSet(`
  dr prof doctor banco banca banque bank banka bankas hotel hoteles hotels cerveceria cervejaria birra brauerei brasserie bodegas cantina weingut
  laboratorios laboratoires laboratori laboratorium verlag editorial editora edizioni editions restaurant restaurante
  ristorante cafe autohaus maison casa cabinet kanzlei avvocato agence agencia agenzia agentur despacho bufete studio atelier azienda impresa empresa societe
  empresas spedition metzgerei backerei tischlerei schreinerei druckerei fleischerei imprenta menuiserie boulangerie seguradora aseguradora constructora seguros transportes kancelaria wydawnictwo browar nakladatelstvi pivovar forlag`)

/** Of those, what says no more than what it does: "Agence Papier Mouette" is "Papier Mouette". */
export const LEADING_OFFICES = wordSet(
  'agence agencia agenzia agentur cabinet kanzlei avvocato despacho bufete kancelaria studio atelier',
)

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

/** Of those, what a lone name has behind it without being another firm: "Torvane HR". */
export const LONE_FUNCTIONS = wordSet(
  'hr rd recruiting payroll procurement purchasing einkauf vertrieb kundenservice personalabteilung',
)

/** Divisions that firms call alike, at the end of a name. */
export const DIVISION =
  / (?:(?:sales|marketing|data|product|design|support|hr|it|finance|legal|security|engineering|operations|people|talent|customer|procurement) (?:team|department|division)|(?:global )?(?:business|shared) services(?: center)?|(?:global )?(?:rd|r d|development|innovation|technology|engineering|research|delivery|service|competence|capability|tech) (?:center|hub|lab)|customer (?:care|support|success|services?)|it services|center of excellence|box office|(?:store|branch|filiale|tienda|magasin|boutique)(?: (?:no|nr|t))? \d+)$/

/** Where it is at home, at the end of a name. */
export const HOME_OFFICE =
  /(?<=.) (?:(?:head|main|home|corporate) office|head quarters?|siege social|sede (?:central|legale)|hauptsitz|hovedkontor(?:et)?|huvudkontor(?:et)?|hoofdkantoor|paakonttori|centrala|official)$/

/** A branch and where it is, behind two words and more. */
export const BRANCHES = wordSet(`
  werk standort filiale niederlassung zweigniederlassung geschaftsstelle sucursal succursale delegacion oddzial pobocka filial unidade unidad unite stabilimento usine`)

/** What people are at the end of their title: "Software Engineer", "Trainee". */
export const ROLE_ENDS = wordSet(`
  engineer developer manager intern trainee director designer analyst recruiter lead specialist assistant officer ceo cto cfo
  coo vp founder nurse teacher contractor programmer scientist researcher coordinator representative executive administrator
  verpleegkundige medewerker praticante infermiere infermiera pielegniarka pielegniarz
  solicitor handler werkstudent werkstudentin praktikant praktikantin leiter leiterin ingenieur entwickler stagiaire responsable`)

/** At the end behind a lone word, too. */
export const DESKS = wordSet('hq headquarters headquarter careers career jobs team teams zentrale')

/** Before a name: "Life at X"; and what may be a club or a firm of its own, "Team X". */
export const DESK_BEFORE =
  /^(?:former|retired from|(?:previously|formerly) (?:at|with)|ehemals bei|früher bei|life at|working (?:at|for)|i work (?:at|for)|employed (?:at|by)|interning at|interim at|hiring at|careers at|jobs (?:at|bei|hos)|karriere (?:bei|hos)|tätig bei|angestellt bei|trabaja en|trabajo en|lavoro (?:in|presso)|travaille chez|werkzaam bij|werken bij|pracuję w|työskentelen) (?=\S)/iu
export const MAYBE_DESK_BEFORE =
  /^(?:team|inside|join|we are|work (?:at|for)|equipo|equipe) (?=\S)/iu

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
  insurance: assurance assurances insurances versicherung versicherungen versicherungs seguros seguradora aseguradora assicuratrice assicurazioni verzekeringen forsikring
  energy: energie energia energies energi
  logistics: logistik logistica logistique
  media: medien medios
  consulting: consult consultancy consultants beratung
  advisory: advisors advisers
  publishing: publishers verlag editore editrice editeur forlag forlaget bokforlag bokforlaget editorial editora edizioni uitgeverij wydawnictwo nakladatelstvi
  brewing: brewery brewers bryghus bryggeri brouwerij birrificio brauerei privatbrauerei brasserie browar cerveceria cervejaria pivovar
  telecom: telecommunications telecoms
  labs: lab laboratories laboratory
  recruitment: recruiting recruit
  games: gaming
  engineering: engineers ingenieure ingenierie ingenieria
  architects: architecture architekten architectes arquitectos architetti
  foods: food
  motors: motor automotive
  travel: travels viajes voyages reisen
  capital: investments investment invest
  electric: electrical electronics elektro
  analytics: analytic analysis
  machinery: machines machine maszyny maschinen maskiner macchine maquinas maquinaria stroje makine makina machinefabriek
  mechanicalengineering: maschinenbau meccanica metalomecanica strojirenstvi strojirny
  pumps: pumpen pumpenbau pompes bombas pompe pompy pomper
  metals: metal metall metaux metales metalli metais metalle metalurgica metallurgica metallverarbeitung
  steel: stahl acier acero aceros acciaio acciai aco acos stal staal
  furniture: mobel mobelhaus meubles muebles mobili moveis meble nabytek mobler mobilya
  construction: bau bauunternehmung bauunternehmen constructions construcciones construcao construcoes costruzioni edilizia budowa budownictwo bouw bouwbedrijf byggeri bygg insaat stavby batiment
  tools: werkzeuge werkzeugbau outils outillage herramientas utensili ferramentas narzedzia
  printing: druckerei druck imprimerie imprenta grafica grafiche drukarnia drukkerij tiskarna trykkeri tryckeri
  bakery: backerei boulangerie panaderia panificio padaria piekarnia pekarna bakkerij bageri bageriet backhaus bakeries
  wines: wein weine vins vinos vini vinhos
  plastics: kunststoffe kunststofftechnik plastiques plasticos plastica
  packaging: verpackungen emballages envases imballaggi embalagens opakowania
  cleaning: reinigung gebaudereinigung nettoyage limpiezas pulizie limpezas
  textiles: textil textilien textile tessuti tessile tecidos tkaniny tekstil
  chemicals: chemie chimie quimica quimicas chimica chemia kimya kemi
  glass: glas verre vidrio vidrios vetro vidros szklo sklo
  paints: lacke farben peintures pinturas vernici tintas
  transport: transports transportes trasporti autotrasporti spedition spedizioni nakliyat doprava
  elevators: aufzuge ascenseurs ascensores ascensori elevadores
  medicaltechnology: medizintechnik medtech
  drivetechnology: antriebstechnik
  conveyortechnology: fordertechnik
  measuringtechnology: messtechnik
  energytechnology: energietechnik
  buildingtechnology: gebaudetechnik
  automationtechnology: automatisierungstechnik
  farming: agricola agricultura landwirtschaft agriculture
  toys: spielwaren jouets juguetes giocattoli brinquedos zabawki
  shoes: schuhe chaussures calzados calzature calcados obuwie footwear
  fashion: moda
  jewellery: schmuck bijoux joyeria gioielli joalharia
  lawyers: abogados advocats avocats advogados avvocati rechtsanwalte advokater advokaten attorneys
  accountants: comptables contables contadores contabilistas commercialisti
  brakes: bremsen freins frenos freni
  cables: kabel cavi
  windows: fenster fenetres ventanas finestre janelas okna
  timber: holz bois maderas legno madeiras drewno holzbau
  paper: papier papel carta papir
  seafood: pescados pescas peche fisk ryby`)

/** Of those, the same trade in other words: taken, where who it is stands beside. */
export const KIN_ALIKE = wordSet(`
  logistics media energy foods travel architects engineering consulting brewing telecom labs recruitment games publishing
  machinery mechanicalengineering pumps metals steel furniture construction tools printing bakery wines plastics packaging cleaning textiles chemicals glass paints transport elevators medicaltechnology drivetechnology conveyortechnology measuringtechnology energytechnology buildingtechnology automationtechnology farming toys shoes fashion jewellery brakes cables windows timber paper seafood lawyers accountants`)

/** Of those, another language's word, and no other house's: "Versicherung" is "Insurance" there. */
export const KIN_TRANSLATED = wordSet(`
  versicherung versicherungen seguros assicurazioni verzekeringen forsikring gesundheit salud saude salute pharmazie seguradora aseguradora assicuratrice
  versicherungs`)

/** What stands where people have no employer, or name none. */
export const NO_EMPLOYER =
  /^(?:self[\s-]*employed|freelanc\w*|free\s?lance|independent(?: \w+)?|stealth.*|confidential|various|n\/?a|none|retired|unemployed|student|open to work|looking for .*|seeking .*|career break|sabbatical|selbst(?:st|)[aä]ndig\w*|freiberuf\w*|ind[ée]pendante?|aut[oó]nom[oa]|aut[oô]nom[oa]|privat\w*|zzp(?:'?er)?|libero professionista|por cuenta propia|em transi[cç][aã]o|auto-?entrepreneur\w*|egen virksomhed|[-–—.]+)$/iu
