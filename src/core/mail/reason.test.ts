/** Reasons and stages in the words of a rejection: all sentences are invented. */
import { describe, expect, it } from 'vitest'
import { statedReasonIn } from './reason.ts'
import { sentences } from './sentences.ts'
import { afterStageIn } from './stage.ts'

describe('statedReasonIn', () => {
  it.each([
    [
      'We chose other candidates whose experience more closely matches our needs.',
      'other-candidate',
    ],
    ['We went with someone who has deeper experience in payments.', 'experience'],
    ['You have just under one year, and we need at least three years in audit.', 'experience'],
    ['Your SQL was not strong enough for this role.', 'skills'],
    ["We can't get anywhere near the £26 an hour you asked for.", 'salary'],
    ['One of our nurses is stepping across, so it goes to her.', 'internal-candidate'],
    ['The positions are all gone.', 'role-closed'],
    ["We've made a hire.", 'other-candidate'],
    ['We will keep your details on file for at least two years.', 'no-reason'],
    ['Unfortunately you were not successful this time.', 'no-reason'],
  ])('reads "%s" as %s', (text, reason) => {
    expect(statedReasonIn(sentences(text)).reason).toBe(reason)
  })
})

describe('afterStageIn', () => {
  it.each([
    ['Your application was not selected at this time.', 'applied'],
    ['Thank you for our phone call on Tuesday.', 'screen'],
    ['Thank you for coming in to meet the team.', 'interview'],
    ['You were one of our two finalists.', 'final'],
    ['We have now filled our interview slots.', null],
    ['We are not able to invite you to the panel.', null],
    ['We will not be moving forward.', null],
  ])('reads "%s" as %s', (text, stage) => {
    expect(afterStageIn(null, sentences(text))).toBe(stage)
  })
})
