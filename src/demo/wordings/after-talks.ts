/** How people say no after they talked with somebody, and one offer. Data only; gaps: wording.ts. */
import type { Wording } from './wording.ts'

export const AFTER_TALKS = {
  'final-warm': {
    subject: 'Re: Final interview for {role}',
    text: `Dear Nadia,

Thank you for coming in last week, and for the care you put into your presentation. The whole panel enjoyed it, and the way you took apart the missed-appointments data stayed with us.

I am sorry to tell you that we have decided to offer the {role} role to another candidate. It was a close decision and I know it is not the news you hoped for.

I would be glad to stay in touch. We expect to grow the team again in the spring.

With warm wishes,
{person}
{title}, {employer}
{address}`,
  },
  'final-internal': {
    subject: 'Re: Last round: {role} at {employer}',
    text: `Hi Nadia,

I wanted to tell you myself. We have decided to go with an internal candidate for the {role} position, a colleague from operations who applied late in the process and knows our systems inside out.

You interviewed really well and nothing you said or did changed the outcome. Thank you for the time you gave us.

All the best,
{person}`,
  },
  'interview-experience': {
    subject: 'Re: Invitation to interview - {role}',
    text: `Dear Nadia,

Thank you for taking the time to interview with us for {role}. We enjoyed meeting you.

After talking it over, we have decided to go ahead with someone who has more experience with dimensional modelling and with running dbt in production. We were impressed by your analysis work and hope that you find the right place soon.

Kind regards,
{person}
{title}`,
  },
  'interview-on-hold': {
    subject: 'Re: Interview for {role} at {employer}',
    text: `Hi {first},

I am sorry to write with this. The {role} role has been put on hold after last week's budget review, so we will not be able to continue with interviews or to make a hire this quarter.

This has nothing to do with you. If it opens again, I would like to call you.

Best,
{person}
{title}, {employer}`,
  },
  'interview-no-reason': {
    subject: 'Your interview with {employer}',
    text: `Hello Nadia,

Thank you again for your interview for the {role} position. We have come to the decision not to proceed with your application.

We wish you all the best for your search.

{person}
{title}`,
  },
  'interview-other': {
    subject: 'Re: Moving to the next round, {first}',
    text: `Hi Nadia,

Thank you for meeting the team. It was a hard choice between strong people, and in the end we chose another candidate for {role}.

Your questions about our data contracts were the best anybody asked. Please keep an eye on us.

Best,
{personFirst}`,
  },
  'screen-no-reason': {
    subject: 'Your application for {role}',
    text: `Hi Nadia,

Thank you for speaking with me about {role}. We have decided not to move forward to the next round with you.

I appreciate your time and wish you good luck.

Best regards,
{person}
{title}, {employer}`,
  },
  'screen-salary': {
    subject: 'Re: Your application at {employer} - introductory call',
    text: `Dear Nadia,

Thank you for our call. I have spoken with the hiring manager. Unfortunately your salary expectation is above the budget we have for {role}, so we will not be able to take this further.

I wish you all the best.

Kind regards,
{person}`,
  },
  'screen-closest-match': {
    subject: 'Follow-up on our call',
    text: `Hi {first},

It was good to talk. We have since spoken with a number of people and have decided to move forward with candidates who are a closer match for the {role} role.

Thank you for your interest in {employer}.

{person}`,
  },
  'screen-closed': {
    subject: 'Re: Next step: phone screen for {role}',
    text: `Hello Nadia,

Thank you for the call. I have just learned that the {role} position has been cancelled, so the process ends here for everybody. I am sorry, I did not see this coming either.

Kind regards,
{person}
{title}
{employer}`,
  },
  offer: {
    subject: 'Offer: {role} at {employer}',
    text: `Dear Nadia,

I am delighted to offer you the position of {role} at {employer}. The offer letter is attached: the salary is as discussed, with a start date on the first of the month after next.

Please let me know by Friday if you would like to accept, and call me with any question.

Warm regards,
{person}
{title}, {employer}`,
  },
} as const satisfies Readonly<Record<string, Wording>>
