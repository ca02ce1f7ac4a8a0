/**
 * The letters in English. Data only: shape and rules of choice in wording.ts.
 *
 * Short, calm, grateful for what there was and for nothing else. No sentence claims a feeling
 * of the past, a plan or a reason that the person has not given. Read each aloud after a change.
 */
import { MONTHS } from '#core/model/day-names.ts'
import type { Sentence, Wording } from './wording.ts'

const TO_DESK: Sentence = [{ say: 'Dear {contact},' }, { say: 'Dear {employer} hiring team,' }]
const TO_A_PERSON: Sentence = [{ say: 'Dear {contact},' }, { say: 'Dear {gap:their-name},' }]

const subjectOn = (what: string): Sentence => [
  { say: `{role} role at {employer}: ${what}` },
  { say: `The role at {employer}: ${what}` },
]

/** What there is to thank for, by what there was: ends before the full stop. */
const THANKS_FOR_TIME: Sentence = [
  {
    when: ['last-final'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for all the time you and your colleagues gave me, up to the final round.',
  },
  {
    when: ['last-interview', 'talked-once'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for taking the time to interview me.',
  },
  {
    when: ['last-interview'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for the time you gave our conversations.',
  },
  {
    when: ['last-screen'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for taking the time to talk with me.',
  },
  {
    when: ['assessed'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for looking at my application and my assessment.',
  },
  {
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for considering me.',
  },
]

const BACKGROUND: Sentence = [
  { say: 'In short, I have {years} of experience, and I work with {skills}.' },
  { say: 'In short, I have {years} of experience.' },
  { say: 'In short, I work with {skills}.' },
  { say: 'In short: {gap:background}.' },
]

export const ENGLISH: Wording = {
  closing: 'Kind regards,',
  theRole: 'the {role} role',
  theRoleUnnamed: 'the role',
  months: MONTHS,
  dateThisYear: '{day} {month}',
  dateOtherYear: '{day} {month} {year}',
  and: ' and ',
  or: ' or ',
  oneYear: '{years} year',
  manyYears: '{years} years',
  gaps: {
    'your-name': 'your name',
    employer: "the employer's name",
    'spoke-with': 'the name of the person you spoke with',
    'their-name': 'the name of the person you write to',
    news: 'one sentence of news',
    'new-fact': 'one new fact that bears on the decision',
    change: 'what has changed since then, in one sentence',
    background: 'your background in one line',
  },
  letters: {
    'thank-you': {
      greeting: [
        { say: 'Dear {contact},' },
        { when: ['talked'], say: 'Dear {gap:spoke-with},' },
        { say: 'Dear {employer} hiring team,' },
      ],
      subject: subjectOn('thank you'),
      paragraphs: [
        [
          [
            {
              when: ['last-screen'],
              say: 'Thank you for talking with me on {talkedOn} about {theRole} at {employer}.',
            },
            {
              when: ['last-screen'],
              say: 'Thank you for talking with me about {theRole} at {employer}.',
            },
            {
              when: ['last-interview'],
              say: 'Thank you for your time in the interview on {talkedOn} for {theRole} at {employer}.',
            },
            {
              when: ['last-interview'],
              say: 'Thank you for your time in the interview for {theRole} at {employer}.',
            },
            {
              when: ['last-final'],
              say: 'Thank you for your time in the final interview on {talkedOn} for {theRole} at {employer}.',
            },
            {
              when: ['last-final'],
              say: 'Thank you for your time in the final interview for {theRole} at {employer}.',
            },
            { say: 'Thank you for considering me for {theRole} at {employer}.' },
          ],
          [
            {
              when: ['last-final', 'open'],
              say: 'I would be glad to do this work with you and your colleagues.',
            },
            { when: ['talked', 'open'], say: 'I would be glad to take the next step with you.' },
          ],
        ],
        [
          [
            {
              when: ['last-final', 'open'],
              say: 'If anything more from me would help with the decision, please let me know.',
            },
            { when: ['open'], say: 'If anything more from me would help, please let me know.' },
          ],
        ],
      ],
    },
    'check-in': {
      greeting: TO_DESK,
      subject: subjectOn('a short question'),
      paragraphs: [
        [
          [
            {
              when: ['last-final'],
              say: 'Thank you again for the final interview on {talkedOn} for {theRole} at {employer}.',
            },
            {
              when: ['last-final'],
              say: 'Thank you again for the final interview for {theRole} at {employer}.',
            },
            {
              when: ['talked'],
              say: 'Thank you again for our conversation on {talkedOn} about {theRole} at {employer}.',
            },
            {
              when: ['talked'],
              say: 'Thank you again for our conversation about {theRole} at {employer}.',
            },
            { when: ['applied'], say: 'On {appliedOn} I applied for {theRole} at {employer}.' },
            { when: ['applied'], say: 'I have applied for {theRole} at {employer}.' },
            { say: 'I am writing about {theRole} at {employer}.' },
          ],
          'I am still interested.',
        ],
        [
          [
            {
              when: ['talked'],
              say: 'Could you tell me where things stand, or when you expect to decide?',
            },
            { say: 'Could you tell me where things stand, or when you expect to know more?' },
          ],
          'If anything is missing from my side, I will gladly send it.',
        ],
      ],
    },
    'rejection-reply': {
      greeting: TO_DESK,
      subject: subjectOn('thank you for letting me know'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'I understand that plans can change.' },
            {
              when: ['reason-chosen'],
              say: 'I wish you and the person you chose a good start together.',
            },
            { say: 'I understand, and I wish you and your colleagues well.' },
          ],
        ],
        [
          [
            {
              when: ['reason-plans'],
              say: 'If the role comes back, or another one comes up, I would be glad to hear from you.',
            },
            {
              when: ['reason-overqualified'],
              say: 'If a more senior role comes up, I would be glad to be considered.',
            },
            {
              when: ['talked'],
              say: 'If a role comes up where you think I could help, I would be glad to hear from you.',
            },
            { say: 'If a role comes up that is a closer match, I would be glad to be considered.' },
          ],
        ],
      ],
    },
    'feedback-request': {
      greeting: TO_DESK,
      subject: subjectOn('thank you, and one question'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'I understand that plans can change.' },
            { say: 'I understand.' },
          ],
        ],
        ['If you have a minute, your view on one thing would help me next time.', '{question}'],
        ['A single line is plenty, and if you are not able to share anything, I fully understand.'],
      ],
    },
    reconsideration: {
      greeting: TO_DESK,
      subject: subjectOn('if things change'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'I understand that plans can change.' },
            { say: 'I respect the decision.' },
          ],
        ],
        [
          [
            { when: ['reason-plans'], say: '' },
            { say: 'There is one thing that may be new to you: {gap:new-fact}.' },
          ],
          [
            {
              when: ['reason-plans'],
              say: 'If the role opens again, I would be glad to be considered once more.',
            },
            {
              say: 'If that changes the picture, or if things change on your side, I would be glad to be considered once more.',
            },
          ],
        ],
        ['If not, there is no need to reply, and I wish you and your colleagues well.'],
      ],
    },
    'stay-in-touch': {
      greeting: TO_DESK,
      subject: 'A short hello, and some news',
      paragraphs: [
        [
          [
            {
              when: ['talked', '!talked-once'],
              say: 'We last spoke on {talkedOn} about {theRole} at {employer}, and I would like to stay in touch.',
            },
            {
              when: ['talked'],
              say: 'We spoke on {talkedOn} about {theRole} at {employer}, and I would like to stay in touch.',
            },
            {
              when: ['talked'],
              say: 'We spoke about {theRole} at {employer}, and I would like to stay in touch.',
            },
            {
              when: ['applied'],
              say: 'I applied for {theRole} at {employer} on {appliedOn}, and I would like to stay in touch.',
            },
            {
              when: ['applied'],
              say: 'I applied for {theRole} at {employer}, and I would like to stay in touch.',
            },
            {
              say: 'We were in touch about {theRole} at {employer}, and I would like to keep it up.',
            },
          ],
          'A little news from me: {gap:news}.',
        ],
        [
          'There is no need to reply. If a conversation is ever useful to you, I would be glad to have it.',
        ],
      ],
    },
    'later-role': {
      greeting: TO_DESK,
      subject: [
        { say: '{role} role at {employer}: for a later role' },
        { say: 'A later role at {employer}' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['talked-once'],
              say: 'Thank you again for considering me for {theRole} at {employer}, and for our conversation.',
            },
            {
              when: ['talked'],
              say: 'Thank you again for considering me for {theRole} at {employer}, and for our conversations.',
            },
            { say: 'Thank you again for considering me for {theRole} at {employer}.' },
          ],
        ],
        [
          [
            {
              say: 'If a role such as {targets} opens with you later, I would be glad to be considered.',
            },
            { say: 'If a similar role opens with you later, I would be glad to be considered.' },
          ],
          'You are welcome to keep my details for that, and a short note to this address will reach me.',
        ],
      ],
    },
    're-application': {
      greeting: TO_DESK,
      subject: [
        { say: '{role} role at {employer}: applying again' },
        { say: 'Applying again at {employer}' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['applied'],
              say: 'On {appliedOn} I applied for {theRole} at {employer}, and I would like to apply again.',
            },
            {
              when: ['applied'],
              say: 'I have applied for {theRole} at {employer} before, and I would like to apply again.',
            },
            {
              say: 'I was in touch with you about {theRole} at {employer} before, and I would like to apply again.',
            },
          ],
          [
            { when: ['talked-once'], say: 'Thank you again for the conversation we had then.' },
            { when: ['talked'], say: 'Thank you again for the conversations we had then.' },
          ],
        ],
        ['This is new since then: {gap:change}.', [{ say: 'I now have {years} of experience.' }]],
        ['If there is an opening, now or later, I will gladly send you my current résumé.'],
      ],
    },
    'informational-interview': {
      greeting: TO_A_PERSON,
      subject: subjectOn('a question about the work'),
      paragraphs: [
        [
          [
            {
              when: ['rejected'],
              say: 'I was considered for {theRole} at {employer}. That decision is made, and I am not writing to change it.',
            },
            {
              when: ['open', 'applied'],
              say: 'I have applied for {theRole} at {employer}, and I am not asking for help with that.',
            },
            { say: 'I have been in touch with {employer} about {theRole}.' },
          ],
          'I would like to understand better what the work there is like from day to day.',
        ],
        [
          'Would you have a quarter of an hour for a call in the coming weeks?',
          'I would bring two or three questions and keep to the time. If it does not suit you, that is quite all right.',
        ],
      ],
    },
    'referral-request': {
      greeting: TO_A_PERSON,
      subject: subjectOn('may I ask you something'),
      paragraphs: [
        [
          [
            {
              when: ['rejected'],
              say: 'I was considered for {theRole} at {employer}, and it did not work out. I would like to try for another role there.',
            },
            { when: ['applied', 'open'], say: 'I have applied for {theRole} at {employer}.' },
            { say: 'I would like to work at {employer}, and the {role} role interests me.' },
            { say: 'I would like to work at {employer}.' },
          ],
          BACKGROUND,
        ],
        [
          'Would you be comfortable referring me, or telling me whom best to ask?',
          'If not, that is quite all right, and thank you for reading this.',
        ],
      ],
    },
    'champion-thanks': {
      greeting: TO_A_PERSON,
      subject: [{ say: 'Thank you for your support with {employer}' }],
      paragraphs: [
        [
          [
            {
              when: ['by-referral'],
              say: 'Thank you for putting in a word for me with {employer} for {theRole}.',
            },
            { say: 'Thank you for your support with {theRole} at {employer}.' },
          ],
          [
            {
              when: ['rejected', 'last-final'],
              say: 'I got as far as the final round. It did not work out this time, and I am grateful for your help all the same.',
            },
            {
              when: ['rejected'],
              say: 'It did not work out this time, and I am grateful for your help all the same.',
            },
            {
              when: ['accepted'],
              say: 'I have accepted their offer, and I am grateful for your part in it.',
            },
            {
              when: ['offer'],
              say: 'They have made me an offer, and I am grateful for your part in it.',
            },
            {
              when: ['declined'],
              say: 'They made me an offer, and I have decided not to take it. I am grateful for your help.',
            },
            {
              when: ['withdrawn'],
              say: 'I have stepped back from it, and I am grateful for your help.',
            },
            {
              when: ['closed'],
              say: 'I have had no answer, and I am grateful for your help all the same.',
            },
            {
              when: ['open', 'last-final'],
              say: 'I have come as far as the final round, and I will let you know how it goes.',
            },
            { when: ['open'], say: 'I will let you know how it goes.' },
          ],
        ],
        ['If I can do something for you one day, please ask.'],
      ],
    },
    acceptance: {
      greeting: TO_DESK,
      subject: subjectOn('I am happy to accept'),
      paragraphs: [
        ['Thank you for offering me {theRole} at {employer}.', 'I am happy to accept.'],
        [
          'Please let me know what you need from me and what happens next.',
          'I look forward to working with you and your colleagues.',
        ],
      ],
    },
    decline: {
      greeting: TO_DESK,
      subject: subjectOn('your offer'),
      paragraphs: [
        [
          [
            {
              when: ['talked'],
              say: 'Thank you for offering me {theRole} at {employer}, and for the time you and your colleagues gave me.',
            },
            { say: 'Thank you for offering me {theRole} at {employer}.' },
          ],
          'I have decided not to accept the offer.',
        ],
        ['I wish you well in filling the role, and I hope that our paths cross again.'],
      ],
    },
    withdrawal: {
      greeting: TO_DESK,
      subject: [
        { when: ['applied'], say: '{role} role at {employer}: withdrawing my application' },
        { when: ['applied'], say: 'Withdrawing my application at {employer}' },
        { say: '{role} role at {employer}: stepping back' },
        { say: 'The role at {employer}: stepping back' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['talked'],
              say: 'Thank you for considering me for {theRole} at {employer}, and for the time you gave me.',
            },
            { say: 'Thank you for considering me for {theRole} at {employer}.' },
          ],
          [
            { when: ['applied'], say: 'I would like to withdraw my application.' },
            { say: 'I would like to step back and no longer be considered.' },
          ],
        ],
        ['I wish you well in finding the right person, and I hope that our paths cross again.'],
      ],
    },
    'access-request': {
      greeting: [{ say: 'Dear {contact},' }, { say: 'Dear {employer} data protection team,' }],
      subject: subjectOn('request for a copy of my personal data'),
      paragraphs: [
        [
          [
            { when: ['applied'], say: 'I applied for {theRole} at {employer} on {appliedOn}.' },
            { when: ['applied'], say: 'I applied for {theRole} at {employer}.' },
            { say: 'I was considered for {theRole} at {employer}.' },
          ],
          'Under my right of access in the GDPR or UK GDPR, I would like a copy of the personal data that you hold about me from this.',
          [
            {
              when: ['talked', 'assessed'],
              say: 'That includes notes and ratings about me from interviews and the assessment, if they are still kept.',
            },
            {
              when: ['talked'],
              say: 'That includes notes and ratings about me from interviews, if they are still kept.',
            },
            {
              when: ['assessed'],
              say: 'That includes notes and ratings about me from the assessment, if they are still kept.',
            },
            { say: 'That includes notes and ratings about me, if they are still kept.' },
          ],
        ],
        [
          'This is not a complaint. Details of other people can of course be left out.',
          'If you need to confirm who I am, or if someone else handles this, please let me know.',
        ],
      ],
    },
  },
  tone: {
    angry: [
      'unfair',
      'unjust',
      'disrespectful',
      'unacceptable',
      'disappointed',
      'disappointing',
      'outrageous',
      'ridiculous',
      'rude',
      'insulting',
      'shocked',
      'demand',
      'wrong decision',
      'your mistake',
      'a mistake',
      'waste of time',
      'wasted my time',
      'your loss',
      'you failed',
      'ignored me',
      'how could you',
    ],
    begging: [
      'please please',
      'i beg',
      'begging',
      'desperate',
      'desperately',
      'last chance',
      'only hope',
      'anything at all',
      'i need this job',
      'devastated',
      'heartbroken',
      'give me a chance',
      'i would do anything',
    ],
    sorry: [
      'so sorry',
      'very sorry',
      'terribly sorry',
      'i apologise',
      'i apologize',
      'apologies for bothering',
      'sorry to bother',
      'sorry for bothering',
      'forgive me',
      'i know you are busy',
      'just wanted to',
    ],
  },
}
