/** Mails that leave a careful reader in doubt, as people and systems write them. Data only. */
import type { Wording } from './wording.ts'

export const DOUBTFUL: readonly Wording[] = [
  {
    subject: 'Re: {role}',
    text: `Hi Nadia,

Thanks for checking in. We have spoken to some people already and I don't think it will be this one, but let me see what the team says after the holidays.

{personFirst}`,
  },
  {
    subject: 'Your application',
    text: `Hello Nadia,

We have gone in another direction for now with {role}, though things may still change when the new budget comes. I would not wait for us.

Regards,
{person}`,
  },
  {
    subject: '{employer} talent community',
    text: `Hi {first},

While the {role} role may not be the right one, we would like to keep you in our talent community and tell you about openings that fit better. There is nothing you need to do.

{employer} Talent`,
  },
  {
    subject: 'A word about {role}',
    text: `Dear Nadia,

I have passed your details on to my colleague who looks after {role}. We may want to talk with you, but other applicants are further along at the moment. Perhaps we can find half an hour at some point.

Best,
{person}`,
  },
  {
    subject: 'Where we are with {role}',
    text: `Hi {first},

The search for {role} is taking a turn: the team has been reorganised and the position as it was advertised may not exist much longer. I will let you know if there is something left to apply for.

{personFirst}
{employer}`,
  },
]
