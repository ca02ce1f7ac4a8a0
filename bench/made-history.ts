/** A made search of any size as a history file: every kind of course, seeded. */
import { seededRandom } from '#core/stats/random.ts'

/** Invented names: a place and a trade, a number where the pair comes again. */
const PLACES = [
  ...[
    'Alder',
    'Brook',
    'Calder',
    'Dunmore',
    'Elmhurst',
    'Fenwick',
    'Garnet',
    'Hollow',
    'Ivybridge',
  ],
  ...['Juniper', 'Kelso', 'Linden', 'Marlow', 'Nettle', 'Orchard', 'Pembrook', 'Quarry', 'Rowan'],
  ...['Sandgate', 'Thornbury', 'Umber', 'Verity', 'Westmere', 'Yarrow', 'Zennor'],
]
const TRADES = [
  ...['Analytics', 'Health', 'Logistics', 'Media', 'Energy', 'Insurance', 'Robotics', 'Foods'],
  ...['Bank', 'Software', 'Museums', 'Studios', 'College', 'Systems', 'Retail', 'Mobility'],
  ...['Water', 'Games', 'Textiles', 'Travel', 'Instruments', 'Housing', 'Publishing', 'Rail'],
]

/** @example madeEmployer(26) // => 'Brook Logistics' */
function madeEmployer(at: number): string {
  const place = PLACES[at % PLACES.length]
  const trade = TRADES[((at % PLACES.length) + Math.floor(at / PLACES.length)) % TRADES.length]
  const again = Math.floor(at / (PLACES.length * TRADES.length))
  return again === 0 ? `${place} ${trade}` : `${place} ${trade} ${again + 1}`
}

const CHANNELS = ['easy-apply', 'board', 'company-site', 'direct', 'referral', 'agency']
const ROLES = ['Data Analyst', 'Product Manager', 'Backend Developer', 'UX Designer', 'Controller']
const COURSE = ['applied', 'screen', 'interview', 'final'] as const
/** Shares that reach the next stage: of applications, screens, interviews. */
const PASSES = [0.12, 0.5, 0.4]
const START = Date.UTC(2024, 0, 8)
const DAY_MS = 86_400_000

/** @param count applications; whole number, >= 1 */
export function madeHistory(count: number): string {
  const random = seededRandom(`history ${count}`)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const applications = Array.from({ length: count }, (_, at) => {
    let day = START + Math.floor((at / count) * 700) * DAY_MS
    const date = () => new Date(day).toISOString().slice(0, 10)
    const milestones: { kind: string; date: string }[] = [{ kind: 'applied', date: date() }]
    for (let stage = 0; stage < PASSES.length && random() < (PASSES[stage] ?? 0); stage += 1) {
      day += (3 + Math.floor(random() * 12)) * DAY_MS
      milestones.push({ kind: COURSE[stage + 1] as string, date: date() })
    }
    day += (2 + Math.floor(random() * 30)) * DAY_MS
    if (milestones.length > 1 || random() < 0.45)
      milestones.push({ kind: 'rejected', date: date() })
    return {
      id: `a-${at}`,
      employer: madeEmployer(at),
      role: pick(ROLES),
      channel: pick(CHANNELS),
      milestones,
      ...(random() < 0.1 && { answers: { 'must-haves-met': 'most', preparation: '1-to-3h' } }),
    }
  })
  return JSON.stringify({ format: 'comeback-history/1', applications })
}
