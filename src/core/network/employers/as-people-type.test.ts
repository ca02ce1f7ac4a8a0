/** Employers as people type them, one contact against one employer: sure, asked, or none. */
import { describe, expect, it } from 'vitest'
import { NOTHING_KNOWN } from '#core/model/contact.ts'
import { matchEmployers } from './match-employers.ts'

/** How the first of the companies is told to be the employer, among all of them. */
function told([company = '', ...others]: readonly string[], employer: string) {
  const contacts = [company, ...others].map((name, at) => ({
    ...NOTHING_KNOWN,
    ...{ id: `c-${at}`, name: 'Made Person' },
    employments: [{ employer: name, title: null, from: null, to: null, isCurrent: true }],
  }))
  const employers = [{ name: employer, domains: [] }]
  const match = matchEmployers({ contacts, employers, words: [] }).find(
    ({ contactId }) => contactId === 'c-0',
  )
  return match === undefined ? 'none' : match.isSure ? 'sure' : 'asked'
}

describe('an employer as people type it', () => {
  it.each([
    ['Hosp. General de Almendrales', 'Hospital General de Almendrales'],
    ['Cant. Navali Brusco', 'Cantieri Navali Brusco S.p.A.'],
    ['Min. of Inland Fisheries', 'Ministry of Inland Fisheries'],
    ['Ospedale S. Marzio', 'Ospedale San Marzio'],
    ['Northgate Logistic', 'Northgate Logistics'],
    ['Cerâmicas Lourinde', 'Cerâmica Lourinde'],
    ['Route Nine Brewing', 'Route 9 Brewing'],
    ['Velstra Ltd. Foods', 'Velstra Foods'],
    ['M/s Bharani Steel', 'Bharani Steel Pvt Ltd'],
    ['Velstra Foods NASDAQ: VLS', 'Velstra Foods'],
    ['Velstra Foods 2019-2023', 'Velstra Foods'],
    ['Remote - Velstra Foods', 'Velstra Foods'],
    ["We're hiring! Velstra Foods", 'Velstra Foods'],
    ['Software Engineer at Velstra Foods', 'Velstra Foods'],
    ['Velstra Foods Head Office', 'Velstra Foods'],
    ['Target, Minneapolis, MN', 'Target'],
    ['Bexil (heute Velstra)', 'Velstra'],
    ['Bexil (nu Velstra)', 'Velstra'],
  ])('takes %s for %s', (company, employer) => expect(told([company], employer)).toBe('sure'))

  it.each([
    ['HS Marensee', 'Hochschule Marensee'],
    ['Marensee University of Applied Sciences', 'Hochschule Marensee'],
    ['Uniklinik Bruchfeld', 'Universitätsklinikum Bruchfeld'],
    ['Univ. Politecnica Albarca', 'Universidad Politécnica de Albarca'],
    ['Catholic University of Kelmo', 'Universidad Católica de Kelmo'],
    ['UniKelm', 'Universität Kelm'],
    ['Institut für Physik der Universität Kelm', 'Universität Kelm'],
    ['City of Oulunranta', 'Oulunrannan kaupunki'],
    ['Urząd Miejski w Korwinie', 'Urząd Miasta Korwin'],
    ['T.C. Karaçam Belediye Başkanlığı', 'Karaçam Belediyesi'],
    ['Lisserwaard (gemeente)', 'Gemeente Lisserwaard'],
    ['Région Virelle', 'Conseil régional de Virelle'],
    ['Calder Vale NHS FT', 'Calder Vale NHS Foundation Trust'],
  ])('takes %s for the house %s', (company, employer) =>
    expect(told([company], employer)).toBe('sure'),
  )

  it.each([
    ['Harbour Trust', 'Harbour Trust Insurance'],
    ['Stadtwerke Kelm', 'Stadtwerke Kelm Netz'],
    ['Stadtwerke Kelm Netz', 'Stadtwerke Kelm'],
    ['Blue Heron', 'Blue Heron Hospital'],
    ['Calder Vale Ltd', 'Calder Vale NHS Foundation Trust'],
    ['Pelican', 'Pelican Press'],
    ['Fenwick', 'Fenwick, Ashby & Stone'],
    ['Aldergate', 'Aldergate Council'],
    ["St Mary's", "St Mary's Hospital"],
    ['Aurora', 'Hotel Aurora'],
    ['MC Logistics', 'Maple Coast Logistics'],
    ['Blue Heron Studio', 'Blue Heron Software'],
    ['Blue Heron Care', 'Blue Heron'],
    ['Harvest Partners', 'Harvest'],
    ['Smith Group', 'Smith'],
    ['Aero', 'Aro'],
    ['Barista (Square)', 'Square'],
    ['Baker, Stone Architects', 'Baker'],
    ['Tidemark (Kvist Lund Group)', 'Kvist Lund'],
    ['Urząd Gminy Olszanów', 'Urząd Miasta Olszanów'],
  ])('does not take %s for %s without a word of the person', (company, employer) =>
    expect(told([company], employer)).toBe('asked'),
  )

  it.each([
    ['Route 66', 'Route 6'],
    ['Baker, Slate and Stone', 'Baker'],
    ['Volkshochschule Kelm', 'Hochschule Kelm'],
    ['Stadt Kelmbach', 'Stadtwerke Kelmbach'],
    ['Union Pacific', 'Union'],
  ])('takes %s for another than %s', (company, employer) =>
    expect(told([company], employer)).toBe('none'),
  )
})

describe('a slip of the pen', () => {
  it.each([
    ['Copperlnie', 'Copperline'],
    ['Novabridge Theraputics', 'Novabridge Therapeutics'],
    ['Univeristy of Kelm', 'University of Kelm'],
  ])('is taken in a long name: %s for %s', (company, employer) =>
    expect(told([company], employer)).toBe('sure'),
  )

  it.each([
    ['Merrow Prass', 'Merrow Press', 'a letter instead of another makes another name'],
    ['Universität Mariensee', 'Universität Marensee', 'places are near each other'],
    ['Rosenfeld Partners', 'Rosenfield Partners', 'so are family names'],
  ])('is asked about: %s for %s, as %s', (company, employer) =>
    expect(told([company], employer)).toBe('asked'),
  )

  it('is asked about where another contact has the word, too', () => {
    expect(told(['Kelmigton Foods'], 'Kelmington Foods')).toBe('sure')
    expect(told(['Kelmigton Foods', 'Kelmigton Bank'], 'Kelmington Foods')).toBe('asked')
  })
})

describe('a word that others have, too', () => {
  it('is no rival of itself in short, in the plural or with a slip', () => {
    expect(told(['Novabridge', 'Novabridge Theraputics'], 'Novabridge Therapeutics')).toBe('sure')
    expect(told(['Novabridge', 'Novabridge Bank'], 'Novabridge Therapeutics')).toBe('asked')
  })

  it('may be a club or a shop, where the name stands as it is', () => {
    expect(told(['Askerholt Group', 'Askerholt Golf Club'], 'Askerholt')).toBe('sure')
    expect(told(['Askerholt Group', 'Askerholt Shipping'], 'Askerholt')).toBe('asked')
  })
})

describe('what stands before an employer', () => {
  it.each([
    ['Infirmière à la Clinique Valdemora', 'Clinique Valdemora'],
    ['Claims handler @ Norvela Mutual Insurance', 'Norvela Mutual Insurance'],
    ['Pflegefachkraft im Klinikum Kelmstein', 'Klinikum Kelmstein'],
    ['Parks and Leisure, Kelmside District Council', 'Kelmside District Council'],
  ])('is left out, a role or a department: %s', (company, employer) =>
    expect(told([company], employer)).toBe('sure'),
  )

  it.each([
    ['The Bakery at Norvela', 'Norvela'],
    ['Casa en Valdemora', 'Valdemora'],
  ])('is a name of its own where it is neither: %s', (company, employer) =>
    expect(told([company], employer)).not.toBe('sure'),
  )
})

describe('one employer', () => {
  it.each([
    ['Aldous & Tremayn LLP', 'Aldous & Tremayne LLP'],
    ['v/d Loo Transport', 'Van der Loo Transport B.V.'],
    ['Kelmington Bryggeri', 'Kelmington Brewery'],
    ['Norvela Construtora Angola, Lda.', 'Construtora Norvela S.A.'],
    ['Clínica Santa Rita (Valdemora)', 'Clínica Santa Rita de Valdemora'],
    ["St Kelm's Grammar", "St Kelm's Grammar School"],
    ['Van Loonhoven Drukkerij', 'Drukkerij Van Loonhoven B.V.'],
    ['Kelmstein Brewery', 'Brauerei Kelmstein'],
    ['Safe Harbor Norvela', 'Safe Harbour Norvela'],
    ['Kelmstein Steuerberatungsgesellschaft mbH', 'Kelmstein Steuerberatung GmbH'],
    ['Spedition Moellenfurt GmbH', 'Möllenfurt Spedition GmbH & Co. KG'],
    ['Clinique 3 Chênes', 'Clinique des Trois Chênes'],
    ['Valdelaunoy et Associés', 'Cabinet Valdelaunoy & Associés'],
    ['Kelmside Theatre Box Office', 'Kelmside Theatre'],
  ])('%s is %s', (company, employer) => expect(told([company], employer)).toBe('sure'))
})
