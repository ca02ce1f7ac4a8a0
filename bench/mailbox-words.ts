/** Invented people, employers and sentences for the synthetic mailbox (make-mailbox.ts). */

export const EMPLOYERS = [
  'Northwind Analytics',
  'Brightwater Health',
  'Fernhill Logistics',
  'Quillstone Media',
  'Harbourlight Energy',
  'Oakmere Insurance',
  'Tidewell Robotics',
  'Larkspur Foods',
  'Meridale Bank',
  'Copperfield Software',
  'Winterbourne Museums',
  'Saltmarsh Studios',
  'Greyfriars College',
  'Pinegate Systems',
  'Valemont Retail',
  'Ashdown Aerospace',
  'Kestrel Mobility',
  'Rosewell Charity',
  'Stonebridge Water',
  'Eastlight Games',
] as const

export const ROLES = [
  'Data Analyst',
  'Senior Data Analyst',
  'Product Manager',
  'Backend Engineer',
  'Office Manager',
  'Marketing Specialist',
  'Customer Success Manager',
  'Nurse Coordinator',
  'Warehouse Planner',
  'Junior Accountant',
] as const

export const PEOPLE = [
  'Ada Marsh',
  'Ben Okafor',
  'Carla Nunes',
  'Dmitri Halloran',
  'Elin Sjöberg',
  'Farid Amiri',
  'Grace Whitlock',
  'Hugo Peeters',
  'Ines Moreau',
  'Jonas Feld',
  'Kavya Rao',
  'Liam Tierney',
] as const

export const SHOPS = [
  'Bookbarn',
  'Greengrocer & Co',
  'Velo Parts',
  'Lampwright',
  'Teapot Lane',
] as const

export const SENTENCES = [
  'The weather held out longer than anybody had expected.',
  'We walked along the canal and talked about the garden.',
  'Here is a short summary of what changed this week.',
  'The new edition brings twelve recipes and a long read about bread.',
  'I will call you on Thursday after the meeting.',
  'Could you bring the blue folder and the spare key?',
  'Our editors picked five stories that are worth your time.',
  'The trains were late again, so I missed the beginning.',
  'Members save on every order until the end of the month.',
  'It took us three tries, but the shelf is finally straight.',
  'Thanks for the photos, the one by the lake is lovely.',
  'From now on the shop opens at nine on Saturdays.',
] as const

/** Body of a job mail by kind; E is the employer, R the role. */
export const JOB_TEXTS = [
  [
    'Thank you for applying to E',
    'Thank you for your interest in the R position at E. We have received your application and our team will review it. If your profile fits, we will be in touch about next steps.',
  ],
  [
    'Your application for R',
    'We got your application for R at E. Because of the number of applications it can take up to three weeks until you hear from us.',
  ],
  [
    'Next step: online assessment for R',
    'As the next step for the R role we would like you to complete an online assessment. It takes about 60 minutes; please finish it within five days using the link below.',
  ],
  [
    'Phone call about the R role',
    'I looked at your application for R and would like to set up a short phone screen of 30 minutes this week. Which times suit you?',
  ],
  [
    'Interview invitation: R at E',
    'We would like to invite you to an interview for the R position. You will meet the hiring manager and two members of the team by video on Tuesday at 10:00.',
  ],
  [
    'Final round for R',
    'The team enjoyed meeting you. We would like to invite you to the final round at our office, with a presentation of 20 minutes.',
  ],
  [
    'Update on your application to E',
    'Thank you for the time you took to apply for R. After careful consideration we have decided not to move forward with your application. We wish you every success in your search.',
  ],
  [
    'Your application for R',
    'Unfortunately we have decided to proceed with other candidates whose experience more closely matches our current needs for the R role. We will keep your details on file.',
  ],
  [
    'R position',
    'We are writing to let you know that the R position has been filled by an internal candidate. Thank you again for interviewing with us.',
  ],
  [
    'Offer: R at E',
    'We are delighted to offer you the position of R at E. Please find the details attached; we would be glad to have your answer by Friday.',
  ],
  [
    'Opportunity at E',
    'I came across your profile and think you could be a great fit for the R role at E. Would you be open to a short chat?',
  ],
  [
    '12 new jobs for R',
    'New jobs match your search: R at E, R at another employer, and ten more. See all jobs or change this alert.',
  ],
] as const satisfies readonly (readonly [string, string])[]
