import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { Channel, StatedReason } from '#core/model/milestones.ts'
import { patternsOf } from './patterns.ts'

const TODAY = '2026-09-01'

function application(
  id: number,
  made: {
    readonly channel?: Channel
    readonly isContacted?: boolean
    readonly resume?: string
    readonly answers?: Application['answers']
    readonly reason?: StatedReason
  },
): Application {
  const dated = (kind: 'applied' | 'screen', date: string) => ({
    kind,
    date,
    source: 'entry',
    certainty: 1,
  })
  const end = {
    kind: 'rejected' as const,
    date: '2026-04-01',
    source: 'entry',
    certainty: 1,
    ...(made.reason ? { statedReason: made.reason } : {}),
  }
  return {
    id: `a-${id}`,
    employer: `Employer ${id}`,
    role: null,
    channel: made.channel ?? null,
    ...(made.resume ? { resume: made.resume } : {}),
    milestones: [
      dated('applied', '2026-03-01'),
      ...(made.isContacted ? [dated('screen', '2026-03-12')] : []),
      end,
    ],
    answers: made.answers ?? {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

const many = (count: number, made: Parameters<typeof application>[1]) =>
  Array.from({ length: count }, (_, at) => application(at, made))

describe('patternsOf', () => {
  it('answers an empty search', () => {
    const patterns = patternsOf([], TODAY)
    expect(patterns).toMatchObject({ n: 0, causes: [], channels: [], resumes: [] })
    expect(patterns.leak.stage).toBeNull()
  })
  it('shares every rejection out over causes and chance', () => {
    const { causes } = patternsOf(many(20, { channel: 'board' }), TODAY)
    const total = causes.reduce((sum, cause) => sum + cause.expected, 0)
    expect(total).toBeLessThanOrEqual(20)
    expect(total).toBeGreaterThan(16)
  })
  it('says that a cause repeats only where evidence, not the stage, raises it', () => {
    const plain = patternsOf(many(20, { isContacted: true }), TODAY)
    for (const { words } of plain.causes) expect(words).not.toContain('so it repeats')
    const rambled = patternsOf(
      many(20, { isContacted: true, answers: { answers: 'rambled' } }),
      TODAY,
    )
    const [first] = rambled.causes.filter((cause) => cause.words.includes('so it repeats'))
    expect(first).toMatchObject({ id: 'answers-lacked-evidence', repeats: true })
    expect(plain.causes.filter(({ repeats }) => repeats)).toEqual([])
  })
  it('says too few to tell for a cause expected less than three times', () => {
    const { causes } = patternsOf(many(3, { reason: 'salary' }), TODAY)
    expect(causes[0]).toMatchObject({ id: 'terms-mismatch' })
    expect(causes[0]?.words).toContain('Too few')
  })
  it('compares no two channels of which one has too few answers', () => {
    const search = [
      ...many(9, { channel: 'referral', isContacted: true }),
      ...many(60, { channel: 'board' }),
    ]
    expect(patternsOf(search, TODAY).channelWords).toBe('Too few answers to compare ways in.')
  })
  it('compares channels and résumés only where n allows', () => {
    const search = [
      ...many(9, { channel: 'referral', resume: 'v1', isContacted: true }),
      ...many(60, { channel: 'board', resume: 'v2' }),
      ...many(25, { channel: 'company-site', isContacted: true }),
    ]
    const { channels, channelWords, resumes } = patternsOf(search, TODAY)
    const words = Object.fromEntries(channels.map((channel) => [channel.id, channel.words]))
    expect(words.referral).toBe('9 of 9 led to a talk: too few to tell.')
    expect(words.board).toContain('within the normal')
    expect(words['company-site']).toContain('clearly more')
    expect(channelWords).toMatch(/^More first talks through company sites than through job boards/)
    expect(resumes.map(({ id, n, contacts }) => [id, n, contacts])).toEqual([
      ['v1', 9, 9],
      ['v2', 60, 0],
    ])
  })
})
