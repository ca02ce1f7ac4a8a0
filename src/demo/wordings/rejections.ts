/** How systems say no to an application nobody talked about. Data only; gaps: wording.ts. */
import type { Wording } from './wording.ts'

export const REJECTIONS: readonly Wording[] = [
  {
    subject: 'Your application to {employer}',
    text: `Hi {first},

Thank you for your interest in the {role} position at {employer}. After careful consideration, we have decided to move forward with other candidates who more closely match our needs at this time.

We appreciate the time you took to apply and wish you the best in your job search.

Regards,
{employer} Recruiting`,
  },
  {
    subject: 'Update on your application for {role}',
    text: `Dear {first},

Thank you for applying to {employer}. We were fortunate to receive a large number of applications for this role, and unfortunately we will not be taking yours further on this occasion.

Due to the volume of applications we are unable to give individual feedback.

Kind regards,
The Recruitment Team`,
  },
  {
    subject: '{role} at {employer}',
    text: `Hello {first},

Thanks again for your interest in joining us. We've reviewed your application for the {role} role and won't be progressing it to the next stage.

This isn't easy to hear, and it doesn't take away from what you have done so far. Please do apply again if you see something that fits.

All the best,
Talent Team, {employer}`,
  },
  {
    subject: 'Thank you for your interest in {employer}',
    text: `Dear Candidate,

We appreciate your interest in {employer} and the time you've invested in applying for the {role} opening.

We ended up moving forward with another candidate, but we'd like to thank you for giving us the opportunity to learn about your skills and accomplishments.

We will be advertising more positions in the coming months. We hope you'll keep us in mind.

Best,
{employer}`,
  },
  {
    subject: 'Your application: {role}',
    text: `Dear Ms Brenner,

Thank you for your application for the position of {role} and for your interest in our company.

After a thorough review of all applications, we regret to inform you that we are not able to consider you for this position. This decision is no judgement of your qualifications.

We wish you every success in your professional future.

Yours sincerely,
Human Resources, {employer}`,
  },
  {
    subject: 'Regarding your application with {employer}',
    text: `{first},

Your application for {role} has been reviewed. Unfortunately you have not been selected for an interview.

You may view other opportunities on our careers site.

This is an automated message. Replies are not read.`,
  },
  {
    subject: 'News about your application',
    text: `Hi {first},

We've now closed applications for {role} at {employer}. We had over 600 people apply, and I'm sorry to say that yours was not among those we are taking forward.

Thank you for thinking of us, and good luck with your search.

{employer} People Team`,
  },
  {
    subject: 'Application outcome - {role}',
    text: `Dear {first},

Further to your recent application, I am writing to let you know that you have not been shortlisted for {role}.

The standard of applications was very high. We would encourage you to look out for future vacancies.

Recruitment, {employer}`,
  },
  {
    subject: 'Follow-up on your {employer} application',
    text: `Hi Nadia,

I wanted to get back to you about the {role} role. We've decided to pursue candidates who are a closer match for what the team needs right now, so we won't be moving ahead with your application.

With your permission we'll keep your details on file for twelve months.

Warmly,
The {employer} Hiring Team`,
  },
  {
    subject: 'An update from {employer}',
    text: `Hello {first},

Thank you for your patience while we worked through applications for the {role} position.

At this time, we have chosen not to proceed with your candidacy. We know how much effort goes into an application, and we're grateful that you made it for us.

{employer} Talent`,
  },
]

/** The same, with a reason in its words. */
export const REASONED_REJECTIONS = {
  'role-closed': {
    subject: 'The {role} position at {employer} has been closed',
    text: `Dear {first},

Thank you for applying for {role}. Following a change in budget, we have decided not to fill this position, and the vacancy has been closed. All applications for it are therefore being closed as well.

We are sorry for the inconvenience, and hope you will consider us again.

{employer} Careers`,
  },
  'on-hold': {
    subject: '{role} - hiring on hold',
    text: `Hi {first},

A quick note about your application for {role}. Unfortunately we will not be moving forward with your application, as this role has been put on hold until further notice.

Thank you for your interest in {employer}.

The {employer} Team`,
  },
  internal: {
    subject: 'Your application for {role}',
    text: `Dear {first},

Thank you for your application. I am writing to let you know that the {role} position at {employer} has been filled by an internal candidate, so we will not be taking external applications further.

Kind regards,
Recruitment
{employer}`,
  },
  location: {
    subject: '{employer}: your application for {role}',
    text: `Hello {first},

Thank you for applying for {role}. Unfortunately we can only consider candidates who are based within commuting distance of our Leeds office for this role, so we will not be moving forward with your application.

Best wishes,
{employer} Recruiting`,
  },
  skills: {
    subject: 'Your application for {role}',
    text: `Hi {first},

Thanks for applying for {role} at {employer}. For this role we are looking for someone with hands-on experience of Spark and Airflow in production, which we could not find in your application, so we have decided not to proceed.

Best of luck,
{employer} Talent Team`,
  },
} as const satisfies Readonly<Record<string, Wording>>
