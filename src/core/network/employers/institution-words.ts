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
  polytechnic: politecnico politecnica polytechnique politechnika
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
export const SORTS = wordSet(
  'technical federal state public national royal central general regional',
)

/** Runs of words, and short forms, that are one kind: in plain letters. */
export const INSTITUTION_RUNS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:centre hospitalier (?:regional )?(?:et )?universitaire|universitatsklinik(?:um|en)?|universitatsmedizin|klinikum der universitat|uniklinik(?:um)?|university hospitals?|hospital universitario|hopital universitaire|universitair (?:ziekenhuis|medisch centrum)|azienda ospedaliero universitaria|universitetssykehus(?:et)?|universitetshospital|universitetssjukhuset?)\b|^(?:chu|chru|chuv|umc|uz|ukl)\b(?= )/,
    'unihospital',
  ],
  [/\bcentre hospitalier\b|^ch\b(?= )/, 'hospital'],
  [
    /\b(?:technische universit(?:at|eit)|technical university|universi(?:dad|dade|ta) tecnica|universite technique|teknisk universitet|tekniska universitetet|university of technology)\b|^tu\b(?= )/,
    'techuniversity',
  ],
  [
    /\b(?:universidad politecnica|universitat politecnica|universite polytechnique|polytechnic university)\b/,
    'polyuniversity',
  ],
  [
    /\b(?:fachhochschule|hochschule fur angewandte wissenschaften|university of applied sciences|hogeschool)\b|^(?:fh|haw)\b(?= )/,
    'appliedsciences',
  ],
  [/^vb\b(?= )/, 'volksbank'],
  [/^u(?:ni)? of\b(?= )/, 'university'],
]

/** Turned round these are two: "Washington University" is not the "University of Washington". */
export const TWO_UNIVERSITIES = wordSet(`
  washington miami york lincoln victoria newcastle ottawa rochester california texas indiana columbia concordia
  richmond houston phoenix charleston pennsylvania georgia oregon michigan kansas northwestern wesleyan trinity boston`)

export type BodyKind = 'any' | 'city' | 'town' | 'parish' | 'borough' | 'district' | 'county'

/** Before the place: longest first. */
export const BODY_FRONT: readonly (readonly [BodyKind, RegExp])[] = [
  ['borough', /^(?:royal |london |metropolitan )*borough of |^lb (?:of )?/],
  ['town', /^town of /],
  ['district', /^district of /],
  [
    'county',
    /^(?:county of|landkreis|kreis|landratsamt|kreisverwaltung|diputacion(?: provincial| foral)?|conseil departemental|departement|provincia|provincie|powiat|starostwo powiatowe) /,
  ],
  [
    'city',
    /^(?:city (?:and county )?of|municipality of|(?:excmo |excelentisimo |ilustre )?ayuntamiento|ajuntament|concello|municipio|camara municipal|cm|prefeitura(?: municipal)?|comune|citta|ville|mairie|commune|magistrat der stadt|stadt|stadtverwaltung|hansestadt|landeshauptstadt|gemeinde|gemeindeverwaltung|gemeente|kommune|kommunen|urzad (?:miasta|miejski|gminy)|miasto|gmina|magistrat mesta|mesto|obec|primaria|grad|opcina|dimos) /,
  ],
]

/** Behind the place. */
export const BODY_BACK: readonly (readonly [BodyKind, RegExp])[] = [
  ['borough', / (?:london |metropolitan )?borough council$| mbc$/],
  ['city', / city (?:council|hall|government)$/],
  ['town', / town council$/],
  ['parish', / (?:parish|community) council$/],
  ['district', / district council$/],
  ['county', / county council$| fylkeskommune$| kreisverwaltung$/],
  ['any', / council$/],
  [
    'city',
    / (?:kommune|kommun|stad|kaupunki|(?:buyuksehir )?belediyesi|municipality|gemeente|stadtverwaltung|mairie|ayuntamiento)$/,
  ],
]
