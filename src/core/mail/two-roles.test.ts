/** Of two roles, the one that goes on. */
import { describe, expect, it } from 'vitest'
import { type Sentence, sentences } from './sentences.ts'
import { type NamedRole, roleThatGoesOn } from './two-roles.ts'

const ROLES: readonly NamedRole[] = [
  { text: 'Store Manager', share: 0.98 },
  { text: 'Assistant Store Manager', share: 0.9 },
  { text: 'Clerk', share: 0.1 },
]

/** Sentences with "sadly" say a no, those with "come" the yes. */
function told(text: string, roles = ROLES, likeliest = 'Store Manager'): string {
  const body = sentences(text)
  const marked = (mark: string): readonly Sentence[] =>
    body.filter((one) => one.text.includes(mark))
  return roleThatGoesOn(likeliest, roles, body, { noes: marked('sadly'), yeses: marked('come') })
}

describe('the role that goes on', () => {
  it('is the one behind the no', () => {
    expect(
      told(
        'The Store Manager post is sadly filled. We thought of you as Clerk. Will you come by on Monday?',
        [ROLES[0] as NamedRole, { text: 'Clerk', share: 0.8 }],
      ),
    ).toBe('Clerk')
  })

  it('is the one behind the no where the closed one stands before it', () => {
    expect(
      told(
        'Thank you for applying as Store Manager. We sadly chose another. We need an Assistant Store Manager too. Will you come and talk?',
      ),
    ).toBe('Assistant Store Manager')
  })

  it('is the one before the no where the no comes last', () => {
    const text =
      'Please come and talk about Assistant Store Manager. The post of Store Manager is sadly filled.'
    expect(told(text)).toBe('Assistant Store Manager')
  })

  it('may be a part of the name of the closed one', () => {
    const roles = ['Senior Analyst', 'Analyst'].map((text) => ({ text, share: 0.9 }))
    const text = 'The Senior Analyst post is sadly filled. Please come and talk about Analyst.'
    expect(told(text, roles, 'Senior Analyst')).toBe('Analyst')
  })

  it('stays what it was where it goes on itself', () => {
    const text = 'The Clerk post is sadly filled. Please come as Store Manager.'
    expect(told(text)).toBe('Store Manager')
  })

  it.each([
    'Thank you for applying as Store Manager. Please come. You will meet the Assistant Store Manager.',
    'The post of Store Manager is sadly filled. We keep the Assistant Store Manager post open.',
    'The Store Manager post is sadly filled. Please come as Clerk.',
    '',
  ])('stays what it was without a no, without a yes, or without another sure role: "%s"', (text) =>
    expect(told(text)).toBe('Store Manager'),
  )
})
