/**
 * Names of the columns of a table of people, as LinkedIn, Google and Outlook write them, in the
 * languages that an export may be in. Data, and the one lookup.
 */
import { plainHeader } from '../sheet/header-names.ts'

export const PEOPLE_FIELDS = [
  'first-name',
  'last-name',
  'name',
  'link',
  'mail',
  'phone',
  'employer',
  'title',
  'connected-on',
  'notes',
] as const
export type PeopleField = (typeof PEOPLE_FIELDS)[number]

/** As `plainHeader` gives them. LinkedIn's own first, English before German, French, Spanish, Portuguese, Italian, Dutch. */
export const PEOPLE_COLUMNS: Readonly<Record<PeopleField, readonly string[]>> = {
  'first-name': [
    ...['first name', 'given name', 'vorname', 'prenom', 'nombre', 'nome', 'primeiro nome'],
    'voornaam',
  ],
  'last-name': [
    ...['last name', 'family name', 'surname', 'nachname', 'nom', 'nom de famille', 'apellidos'],
    ...['apellido', 'sobrenome', 'apelido', 'cognome', 'achternaam'],
  ],
  name: ['name', 'full name', 'display name', 'nom complet', 'nombre completo', 'nome completo'],
  link: ['url', 'profile url', 'linkedin', 'linkedin url', 'profil url', 'website 1 value'],
  mail: [
    ...['email address', 'e mail address', 'email', 'e mail', 'e mail 1 value', 'e mail adresse'],
    ...['adresse e mail', 'direccion de correo electronico', 'correo electronico'],
    ...['endereco de e mail', 'endereco de email', 'indirizzo e mail', 'indirizzo email'],
    ...['e mailadres', 'mail', 'e mail 2 address', 'e mail 2 value', 'e mail 3 address'],
  ],
  phone: [
    ...['phone', 'phone number', 'mobile phone', 'phone 1 value', 'business phone', 'home phone'],
    ...['telefon', 'telefonnummer', 'telephone', 'telefono', 'telefone', 'phone 2 value'],
  ],
  employer: [
    ...['company', 'organization', 'organisation', 'organization name', 'organization 1 name'],
    ...['employer', 'unternehmen', 'firma', 'entreprise', 'societe', 'empresa', 'azienda'],
    ...['bedrijf', 'current company'],
  ],
  title: [
    ...['position', 'job title', 'title', 'organization title', 'organization 1 title'],
    ...['poste', 'fonction', 'cargo', 'puesto', 'posizione', 'functie'],
  ],
  'connected-on': [
    ...['connected on', 'connected', 'verbunden am', 'vernetzt am', 'entree en relation le'],
    ...['en relation depuis', 'conectado el', 'fecha de conexion', 'conectado em', 'conexao em'],
    ...['collegato il', 'verbonden op'],
  ],
  notes: ['notes', 'note', 'notizen', 'notas', 'memo'],
}

const FIELD_OF: ReadonlyMap<string, PeopleField> = new Map(
  PEOPLE_FIELDS.flatMap((field) => PEOPLE_COLUMNS[field].map((name) => [name, field] as const)),
)

/** The field of each column; a column that is none of them has `null`. */
export function peopleFieldsOf(header: readonly string[]): readonly (PeopleField | null)[] {
  return header.map((name) => FIELD_OF.get(plainHeader(name)) ?? null)
}

/**
 * Whether a row is the header of a table of people: first and last name, and something to reach
 * or place them by. A table of applications may have a column `Name`, so that is not enough.
 *
 * @example isPeopleHeader(['First Name', 'Last Name', 'Company']) // => true
 * @example isPeopleHeader(['Name', 'Company', 'Status']) // => false
 */
export function isPeopleHeader(header: readonly string[]): boolean {
  const fields = new Set(peopleFieldsOf(header))
  const hasName = fields.has('first-name') && fields.has('last-name')
  const places = ['link', 'mail', 'employer', 'phone', 'connected-on'] as const
  return hasName && places.some((field) => fields.has(field))
}
