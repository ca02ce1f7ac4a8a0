/**
 * Invented employers, roles and senders of the example search. Data only.
 *
 * None of the employers is a real firm; their own domains end in `.example`. The services that
 * relay mail are real and stand only as senders of relayed mail.
 */

/** Employers whose answer, if any, was a mail that a system sent. */
export const QUIET_EMPLOYERS: readonly string[] = [
  'Alderbank Foods',
  'Amberline Logistics',
  'Ashdown & Vale',
  'Beacontree Retail',
  'Birchmere Software',
  'Blue Heron Travel',
  'Bramblegate Media',
  'Brindlewood Homes',
  'Calloway Freight',
  'Candlemere Press',
  'Castellan Payments',
  'Cedarpoint Care',
  'Chalkstream Learning',
  'Cinderford Steel',
  'Clovermint Grocery',
  'Coldharbour Shipping',
  'Corvane Robotics',
  'Cottonbridge Apparel',
  'Dappled Pixel Studio',
  'Dovecote Publishing',
  'Drumlin Outdoor',
  'Eastlea Utilities',
  'Elmsworth Council Services',
  'Emberfield Solar',
  'Eventide Hospitality',
  'Fablewright',
  'Fallowfield Agritech',
  'Finchley Row Lettings',
  'Foxglove Fintech',
  'Gatherly Events',
  'Glasshouse Data',
  'Goldcrest Telecom',
  'Greywater Systems',
  'Halcyonic Audio',
  'Harbourlight Foundation',
  'Hazelmoor Pharma',
  'Hearthside Mortgages',
  'Highfold Aerospace',
  'Inkwell & Orr',
  'Ironbark Mining Services',
  'Juniper Vale Clinics',
  'Kestrelway Airlines',
  'Kindlepath',
  'Kingfisher Rail Catering',
  'Lanternfish Labs',
  'Linden Quarter Bank',
  'Longmeadow Dairy',
  'Lumenfold',
  'Maplehurst University Press',
  'Marrowbone Pet Supplies',
  'Meadowlark Streaming',
  'Millrace Consulting',
  'Mistral Bay Ferries',
  'Mossgrove Cosmetics',
  'Nettlecombe Trust',
  'Nightjar Security',
  'Oakhollow Furniture',
  'Orbisand',
  'Osprey Point Capital',
  'Overbrook Housing',
  'Palefire Interactive',
  'Pebblemarsh',
  'Pennywhistle Toys',
  'Quarrystone Engineering',
  'Quillfeather',
  'Ravenscar Insurance',
  'Redpoll Software',
  'Riverbend Water',
  'Rookery Lane Studios',
  'Saltmarsh Brewing',
  'Sandpiper Health',
  'Silverbirch Legal',
  'Skylark Parcel',
  'Sorrel Kitchen',
  'Stonecrop Analytics',
  'Swiftbourne Motors',
  'Tanglewood Telehealth',
  'Thistledown Wellness',
  'Umbercroft',
  'Wrenfield Energy',
]

/** What the person applies for, commonest first; earlier in the search the analyst titles prevail. */
export const ANALYST_ROLES: readonly string[] = [
  'Data Analyst',
  'Senior Data Analyst',
  'Product Analyst',
  'Business Intelligence Analyst',
  'Insights Analyst',
  'Marketing Analyst',
  'Operations Analyst',
  'Commercial Data Analyst',
  'Customer Insights Analyst',
]
export const ENGINEER_ROLES: readonly string[] = [
  'Analytics Engineer',
  'Senior Analytics Engineer',
  'BI Engineer',
  'Data Engineer, Analytics',
  'Analytics Engineer (dbt)',
  'Data Product Analyst',
]

/** How one service writes as sender; `{employer}` and `{slug}` are filled. */
export type Relay = {
  readonly name: string
  readonly address: string
  readonly form: 'plain' | 'html' | 'both'
}
export const TRACKING_RELAYS: readonly Relay[] = [
  { name: '{employer}', address: 'no-reply@us.greenhouse-mail.io', form: 'both' },
  { name: '{employer} Recruiting', address: 'no-reply@hire.lever.co', form: 'both' },
  { name: '{employer} Hiring Team', address: 'no-reply@ashbyhq.com', form: 'html' },
  { name: '{employer}', address: '{slug}@myworkday.com', form: 'html' },
  { name: '{employer} Talent Team', address: 'notifications@smartrecruiters.com', form: 'both' },
  { name: '{employer}', address: 'noreply@workablemail.com', form: 'both' },
  { name: '{employer} Careers', address: 'careers@{slug}.teamtailor-mail.com', form: 'html' },
  { name: '{employer} Careers', address: 'donotreply@icims.com', form: 'plain' },
  { name: '{employer}', address: 'notifications@bamboohr.com', form: 'both' },
]
export const OWN_SENDERS: readonly Relay[] = [
  { name: '{employer} Careers', address: 'careers@{slug}.example', form: 'plain' },
  { name: 'People Team, {employer}', address: 'people@{slug}.example', form: 'both' },
  { name: '{employer} Recruitment', address: 'no-reply@{slug}.example', form: 'plain' },
]
export const EASY_APPLY_BOARD: Relay = {
  name: 'LinkedIn',
  address: 'jobs-noreply@linkedin.com',
  form: 'both',
}
export const QUICK_APPLY_BOARD: Relay = {
  name: 'Indeed Apply',
  address: 'indeedapply@indeed.com',
  form: 'both',
}
