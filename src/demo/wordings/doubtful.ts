/** Mails that leave a careful reader in doubt, as people and systems write them. Data only. */
import type { Wording } from './wording.ts'

export const DOUBTFUL: readonly Wording[] = [
  {
    subject: '{employer} talent community',
    text: `Hi {first},

While the {role} role may not be the right one, we would like to keep your application in our talent community and tell you about openings that fit better. There is nothing you need to do.

{employer} Talent`,
  },
  {
    subject: 'Your application for {role}',
    text: `Dear Nadia,

I have passed your application on to my colleague who looks after {role}. We may want to talk with you, but other applicants are further along at the moment. Perhaps we can find half an hour at some point.

Best,
{person}`,
  },
  {
    subject: 'Your application',
    text: `Hello Nadia,

We are leaning towards other candidates for {role}, though nothing is decided until the budget meeting. I would not wait for us.

Regards,
{person}`,
  },
  {
    subject: 'Your application for {role}, a word',
    text: `Hi {first},

Things are moving slower than I had hoped with {role}. If something else comes your way in the meantime, I would take it, and if not, we may well talk.

{personFirst}
{employer}`,
  },
]
