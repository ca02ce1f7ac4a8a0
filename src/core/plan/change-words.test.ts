import { describe, expect, it } from 'vitest'
import { sparedWords, worthWords } from './change-words.ts'

describe('what a step is expected to change, in words', () => {
  it('comes with its band, its n, and what it means at the person’s pace', () => {
    expect(sparedWords({ mean: 0.09, low: 0.024, high: 0.163 }, 5, 64)).toBe(
      'Expected to spare you about 9 of every 100 applications on the way to an offer (2 to 17); at your pace about 2 of 20 weeks. From 64 applications and our judgement of how far it helps.',
    )
  })
  it('names no weeks without a pace, and no week that is none', () => {
    const share = { mean: 0.004, low: 0, high: 0.012 }
    expect(sparedWords(share, null, 40)).toContain('fewer than 1 of every 100')
    expect(sparedWords(share, null, 40)).not.toContain('week')
    expect(sparedWords(share, 5, 40)).toContain('less than a week of 20')
    expect(sparedWords({ mean: 0.2, low: 0.1, high: 0.3 }, 80, 900)).not.toContain('about 0')
  })
  it('says plainly where a referral counts for little more', () => {
    expect(worthWords({ mean: 1.2, low: 0.6, high: 2.2 }, 50)).toContain('little more than one')
    expect(worthWords({ mean: 10.2, low: 4.6, high: 14.1 }, 120)).toContain(
      'like about 10 of your others (4 to 15)',
    )
    expect(worthWords({ mean: 20, low: 5.1, high: 199 }, 120)).toContain('(5 to more than 50)')
  })
})
