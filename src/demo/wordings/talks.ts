/** How people (and their calendars) invite to a talk, and keep one waiting. Data only; gaps: wording.ts. */
import type { Wording } from './wording.ts'

export const SCREEN_INVITATIONS: readonly Wording[] = [
  {
    subject: '{employer}: a first call about {role}',
    text: `Hi {first},

Thanks for applying for our {role} role. I enjoyed reading about the churn dashboard you built and would like to hear more.

Would you have 30 minutes for a phone call this week or next? {talkDay} at {time} would suit me, but I am flexible.

Best,
{person}
{title}, {employer}`,
  },
  {
    subject: 'Next step: phone screen for {role}',
    text: `Hello Nadia,

Thank you for your application. We would like to invite you to a 25-minute phone screen with me to talk about your background and what you are looking for.

Proposed: {talkDay}, {time}

Please reply to confirm, or suggest another time.

Kind regards,
{person}
{title}
{employer}`,
  },
  {
    subject: 'Chat about {role} at {employer}?',
    text: `Hey {first},

{personFirst} here from {employer}. Your application for {role} caught my eye. Could we set up an introductory call? You can pick a slot that works for you here: https://calendly.com/{slug}/intro

Looking forward to it,
{personFirst}`,
  },
  {
    subject: 'Your application at {employer} - introductory call',
    text: `Dear Nadia,

We have reviewed your application for {role} and would like to get to know you. I would suggest a first call on {talkDay} at {time}, about half an hour, by video.

Does that work for you?

Best regards,
{person}
{title}`,
  },
]

export const INTERVIEW_INVITATIONS: readonly Wording[] = [
  {
    subject: 'Interview for {role} at {employer}',
    text: `Hi {first},

Thanks for the good conversation. We would like to invite you to an interview with the team: 60 minutes with the hiring manager and one analyst, mostly about past projects and a bit of SQL.

Date: {talkDay}, {time}
Where: video call, link in the calendar invitation

Let me know if this suits you.

{person}
{title}, {employer}`,
  },
  {
    subject: 'Invitation to interview - {role}',
    text: `Dear Nadia,

Following our call, I am pleased to invite you to a technical interview for the {role} position. It will take about 75 minutes and includes a modelling exercise that we do together.

We have pencilled in {talkDay} at {time}. Please confirm that this works.

Kind regards,
{person}
{title}`,
  },
  {
    subject: 'Moving to the next round, {first}',
    text: `Hi Nadia,

Good news: the team would like to meet you. I would like to invite you to an interview for the {role} position with two people of the {team} team, {talkDay}, {time}. No preparation needed beyond being ready to walk us through one piece of work you are proud of.

Can you make it?

Best,
{personFirst}`,
  },
]

export const FINAL_INVITATIONS: readonly Wording[] = [
  {
    subject: 'Final interview for {role}',
    text: `Hi {first},

The team came away impressed, and we would like to invite you to the final interview. You would meet {team} and our director, and present a short piece of analysis (20 minutes, then questions).

Suggested date: {talkDay}, {time}, at our office. We will cover travel.

Does this work?

Best wishes,
{person}
{title}, {employer}`,
  },
  {
    subject: 'Last round: {role} at {employer}',
    text: `Dear Nadia,

We would be delighted to see you for the final interview. It is two conversations of 45 minutes, one with the head of {team} and one with people you would work with every day.

I have held {talkDay} from {time} for you. Please confirm.

Kind regards,
{person}`,
  },
]

export const UPDATES: readonly Wording[] = [
  {
    subject: 'Re: {role} at {employer}',
    text: `Hi {first},

Just to let you know that your application for {role} is still under consideration. We are speaking with a few people and expect to have news for you by the end of next week. Thank you for your patience.

{personFirst}`,
  },
  {
    subject: 'Quick update on your application',
    text: `Hello Nadia,

A short update: your application for {role} is still under review. The hiring manager is travelling, so things take a little longer than we would like.

Best,
{person}
{title}, {employer}`,
  },
  {
    subject: 'Still with us? {role}',
    text: `Hi {first},

No decision yet from our side, I am afraid. We are waiting for one more interview to happen before we compare notes. I will write as soon as I know more.

Thanks again,
{person}`,
  },
]

export const APPROACHES: readonly Wording[] = [
  {
    subject: '{role} at {employer}',
    text: `Hi Nadia,

I came across your profile and think that you could be a great match for a {role} position we have open in the {team} team at {employer}. Hybrid, two days in the office.

Would you be open to a chat?

Best,
{person}
{title}, {employer}`,
  },
  {
    subject: 'Your profile and our {role} opening',
    text: `Hello {first},

I recruit for {employer}, and your background in product data stood out. We are looking for a {role} and I would love to tell you more. Are you interested in hearing about it?

Kind regards,
{person}
{title}`,
  },
]

/** What the person wrote in the thread. */
export const OWN_REPLIES: readonly Wording[] = [
  {
    subject: 'Re: {subject}',
    text: `Hi {personFirst},

Thank you for the invitation. That time works well for me, and I am looking forward to it.

Best,
Nadia`,
  },
  {
    subject: 'Re: {subject}',
    text: `Dear {personFirst},

Thanks a lot, I am happy to confirm. Is there anything you would like me to prepare?

Kind regards,
Nadia Brenner`,
  },
]
