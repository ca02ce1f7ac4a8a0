/** What schools, hospitals, offices and towns are called in several languages. Data. */
import { wordGroups, wordSet } from './word-set.ts'

/** Kinds of houses whose name is read in either order, in one word each. */
export const INSTITUTIONS = wordGroups(`
  university: universitat universite universidad universita universidade universiteit universitet universitetet uniwersytet univerzita univerzitet sveuciliste yliopisto ulikool egyetem universitesi universitatea uni univ
  hospital: hospitals hopital ospedale szpital ziekenhuis krankenhaus sygehus sykehus sjukhus sjukhuset sairaala nemocnice korhaz hastanesi bolnica spital
  unihospital:
  techuniversity:
  polyuniversity:
  appliedsciences:
  klinikum: kliniken
  clinic: klinik clinica clinique klinika
  polytechnic: politecnica polytechnique politechnika
  institute: institut instituto istituto instituut instytut
  museum: musee museo museu muzeum museet
  library: bibliothek biblioteca bibliotheque bibliotek biblioteka bibliotheek
  ministry: ministerium ministerio ministere ministero ministerie ministerstvo ministerstwo
  academy: akademie academia akademia accademia
  college:
  airport: flughafen aeroport aeropuerto aeroporto lufthavn
  theatre: theater teatro teatr
  sparkasse: stadtsparkasse
  volksbank: volksbanken
  stadtwerke:
  school: schule escuela ecole scuola escola skole skola
  region: regionen regione
  chamber: ihk
  police: polizei policia polizia politie
  diocese: bistum diocesis diocesi
  bank: banco banca banque banka bankas
  foundation: stiftung fundacion fondation fondazione fundacao fundacja stichting
  hotel: hoteles hotels
  verlag:
  brauerei:
  restaurant: restaurante ristorante
  kanzlei:
  autohaus:`)

/** What says which sort of such a house it is, and not which one. */
export const SORTS = wordGroups(`
  technical: technische tecnica technique
  federal: federale fed
  state: estatal estadual statale staatliche
  public: publica publico publique pubblica
  national: nacional nazionale nationale narodni narodowy
  royal: royale
  central: centrale zentrale zentral
  general: generale
  regional: regionale
  autonomous: autonoma autonome
  catholic: catolica catholique cattolica katholische katholieke katolicki
  medical: medica medizinische medyczny
  municipal: municipale`)

/** Runs of words, and short forms, that are one kind: in plain letters. */
export const INSTITUTION_RUNS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:cent(?:re|er) hospitalier (?:regional )?(?:et )?universitaire|universitatsklinik(?:um|en)?|universitatsmedizin|universitatsspital|unispital|(?:uni|university|universitats) ?klinik(?:um)?|university (?:clinic|medical cent(?:er|re))|hospital (?:clinico )?(?:universitario|university)|ospedale universitario|fakultni nemocnice|szpital uniwersytecki|klinikum der universitat|uniklinik(?:um)?|university hospitals?|hospital universitario|hopital universitaire|universitair (?:ziekenhuis|medisch centrum)|azienda ospedaliero universitaria|universitetssykehus(?:et)?|universitetshospital|universitetssjukhuset?)\b|^(?:chu|chru|chuv|umc|uz|ukl|uk)\b(?= )|(?<= )umc$/,
    'unihospital',
  ],
  [
    /\bchamber of commerce(?: (?:and )?industry)?\b|\bc(?:amara|hambre|amera) d[ei] com(?:ercio|merce|mercio)(?: (?:et )?d industrie)?\b|^(?:cci|kvk)(?= )/,
    'chamber',
  ],
  [/\bconseil regional\b/, 'region'],
  [/\bpolice (?:department|service|force)\b/, 'police'],
  [/\b(?:cent(?:re|er) hospitalier|algemeen ziekenhuis)\b|^(?:ch|az|kh)\b(?= )/, 'hospital'],
  [
    /\b(?:technische universit(?:at|eit)|technical university|universi(?:dad|dade|ta) tecnica|universite technique|teknisk universitet|tekniska universitetet|university of technology)\b|^tu\b(?= )/,
    'techuniversity',
  ],
  [
    /\b(?:(?:universi(?:dad|dade|ta|tat|tatea|te)|university) (?:politecnica|polytechnique|politehnica)|polytechnic university|(?:instituto |istituto )?politecnico|polytechnic institute)\b|^u politecnica\b/,
    'polyuniversity',
  ],
  [
    /\b(?:(?:fach)?hochschule(?: fur angewandte wissenschaften)?|university of applied sciences|hogeschool|ammattikorkeakoulu)\b|^(?:fh|hs|haw)\b(?= )/g,
    'appliedsciences',
  ],
  [/^vb\b(?= )/, 'volksbank'],
  [/^sw\b(?= )/, 'stadtwerke'],
  [/^u(?:ni)? (?:of|de|di)\b(?= )/, 'university'],
  [/^uni(?=[a-z]{4,}$)/, 'university '],
]

/** Turned round these are two: "Washington University" is not the "University of Washington". */
export const TWO_UNIVERSITIES = wordSet(`
  washington miami york lincoln victoria newcastle ottawa rochester california texas indiana columbia concordia
  richmond houston phoenix charleston pennsylvania georgia oregon michigan kansas northwestern wesleyan trinity boston`)

export type BodyKind =
  | 'any'
  | 'city'
  | 'assembly'
  | 'executive'
  | 'town'
  | 'parish'
  | 'borough'
  | 'district'
  | 'county'

/** Before the place: longest first. */
export const BODY_FRONT: readonly (readonly [BodyKind, RegExp])[] = [
  ['borough', /^borough council of |^(?:royal |london |metropolitan )*borough of |^lb (?:of )?/],
  ['town', /^(?:town of|town council of|um) /],
  ['district', /^(?:district of|urzad gminy|gmina) /],
  [
    'county',
    /^(?:county (?:council )?of|landkreis|kreis|landratsamt|kreisverwaltung|(?:excma |excelentisima )?diputacion(?: provincial| foral)?|lra|conseil (?:departemental|general)|departement|provinc(?:ia|ie|e)(?: of)?|powiat|starostwo powiatowe) /,
  ],
  ['assembly', /^(?:camara municipal|camara de vereadores|cm) /],
  ['executive', /^(?:prefeitura(?: municipal| do municipio)?|pref) /],
  [
    'city',
    /^(?:(?:corporation of (?:the )?)?city (?:and county |council )?of|municipality of|(?:excmo |excelentisimo |ilustre )?ayuntamiento|ajuntament|concello|municipio|comune|citta|ville|mairie|commune|magistrat(?: der stadt)?|stadt|stadtverwaltung|hansestadt|landeshauptstadt|gemeinde|gemeindeverwaltung|gemeente|kommune|kommunen|urzad (?:miasta(?: i gminy)?|miejski)|miasto|magistrat mesta|mestsky urad|obecni urad|alcaldia(?: mayor)?|rathaus|gem|marktgemeinde|stadtgemeinde|universitatsstadt|grosse kreisstadt|kreisstadt|mesto|obec|primaria|grad|opcina|dimos) /,
  ],
]

/** Behind the place. */
export const BODY_BACK: readonly (readonly [BodyKind, RegExp])[] = [
  ['borough', / (?:london |metropolitan )?borough council$| mbc$/],
  ['city', / city (?:council|hall|government)$/],
  ['town', / town council$/],
  ['parish', / (?:parish|community) council$/],
  ['district', / district council$/],
  ['county', / county(?: council| government)?$| fylkeskommune$| kreisverwaltung$/],
  ['any', / council$/],
  [
    'city',
    / (?:kommune|kommun|stad|kaupunki|(?:buyuksehir )?belediye(?:si| baskanligi)|municipality|gemeente|stadtverwaltung|mairie|ayuntamiento)$/,
  ],
]
