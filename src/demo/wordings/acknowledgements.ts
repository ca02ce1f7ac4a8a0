/** How systems say that an application came in. Data only; gaps: wording.ts. */
import type { Wording } from './wording.ts'

export const ACKNOWLEDGEMENTS: readonly Wording[] = [
  {
    subject: 'Thank you for applying to {employer}',
    text: `Hi {first},

Thank you for your interest in {employer}. We have received your application for the {role} position and are delighted that you would consider joining our team.

Our team will review your application and will be in touch if your qualifications match our needs for the role. If you are not selected for this position, keep an eye on our jobs page as we are growing and adding openings.

Best,
The {employer} Team`,
  },
  {
    subject: 'We received your application: {role}',
    text: `Dear {first},

This is to confirm that we received your application for {role} at {employer}. A member of the recruiting team reads every application, which usually takes two to three weeks.

You do not need to do anything for now.

Kind regards,
Recruiting, {employer}

Please do not reply to this e-mail. This mailbox is not monitored.`,
  },
  {
    subject: 'Your application to {employer}',
    text: `Hello {first},

Thanks for applying for the {role} role. Your application has been submitted successfully.

What happens next? We look at your résumé and your answers, and if there is a match, one of us will contact you to arrange a first conversation. You can check the status of your application at any time in your candidate profile.

{employer} Talent Acquisition`,
  },
  {
    subject: 'Application received - {role}',
    text: `{first},

We've got your application for {role}. Thank you for the time you put into it.

Because of the number of applications we receive, only candidates who are selected for an interview will be contacted. If you have not heard from us within four weeks, please consider your application unsuccessful on this occasion.

{employer} HR`,
  },
  {
    subject: 'Thanks for your application, {first}!',
    text: `Hey {first},

Thanks so much for applying for the {role} role! We're a small team and we read everything ourselves, so it may take a week or two.

Cheers,
Everyone at {employer}`,
  },
  {
    subject: 'Confirmation of your application for {role}',
    text: `Dear Ms Brenner,

We hereby confirm receipt of your application for the position of {role} at {employer}.

Your documents are now being reviewed by the department responsible. We ask for a little patience, as this can take some time. We will come back to you without being asked as soon as there is news.

Yours sincerely,
Human Resources
{employer}`,
  },
  {
    subject: '{employer} | Thank you for your application',
    text: `Dear {first},

Thank you for taking the time to apply for the position of {role} with us.

We will now compare your skills and experience with what the role requires. Should we wish to take your application forward, we will invite you to a short call with our recruitment team.

With best wishes,
{employer} Recruitment`,
  },
  {
    subject: 'We have your application for {role} at {employer}',
    text: `Hi {first},

Good news: your application arrived safely and is in good hands.

We aim to reply to everyone within 15 working days.

The Talent Team at {employer}`,
  },
  {
    subject: 'Thank you for your interest in {employer}',
    text: `Dear Nadia Brenner,

Thank you for applying for the {role} position at {employer}. We appreciate your interest in our company.

Your background will be considered by the hiring manager. If it is a good fit for what we are looking for, we will reach out to discuss next steps.

Sincerely,
{employer} Talent Acquisition Team`,
  },
  {
    subject: 'Application submitted: {role}',
    text: `Hello Nadia,

You applied for the {role} role at {employer}. A copy of your answers is saved in your candidate account.

We are an equal opportunity employer and welcome applications from everyone. To ask for an adjustment in the process, write to our team at any time.

Thank you,
{employer}`,
  },
]

/** From boards, about an application that went through them. */
export const EASY_APPLY_SENT: readonly Wording[] = [
  {
    subject: 'Your application to {role} at {employer}',
    text: `Your application was sent to {employer}

{role}
{employer}
Applied on {today}

This email was intended for Nadia Brenner (Data Analyst).`,
  },
]
export const QUICK_APPLY_SENT: readonly Wording[] = [
  {
    subject: 'Indeed Application: {role}',
    text: `Your application for {role} at {employer} has been submitted.

The following items were sent to {employer}. Good luck!

- Application
- Résumé

Next steps: The employer or job advertiser may reach out to you about your application.`,
  },
]
