/**
 * The letters in English. Data only: shape and rules of choice in wording.ts.
 *
 * Short, calm, grateful for what there was and for nothing else. No sentence claims a feeling
 * of the past, a plan or a reason that the person has not given, that somebody was met whom no
 * record names, or that somebody was chosen. Read each aloud after a change; the independent
 * table of claims is tests/letters/claims.ts.
 */
import { MONTHS } from '#core/model/day-names.ts'
import type { Sentence, Wording } from './wording.ts'

const TO_DESK: Sentence = [{ say: 'Dear {contact},' }, { say: 'Dear {employer} hiring team,' }]
const toPerson = (gap: string): Sentence => [
  { say: 'Dear {contact},' },
  { say: `Dear {gap:${gap}},` },
]

const subjectOn = (what: string): Sentence => [
  { say: `{role} role at {employer}: ${what}` },
  { say: `The role at {employer}: ${what}` },
]

/** What there is to thank for, by what there was. */
const THANKS_FOR_TIME: Sentence = [
  {
    when: ['last-final'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for all the time you gave me, up to the final round.',
  },
  {
    when: ['last-interview', 'talked-once'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for the interview.',
  },
  {
    when: ['last-interview'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for the time you gave our conversations.',
  },
  {
    when: ['last-screen'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for the conversation.',
  },
  {
    when: ['assessed'],
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for considering my application and my assessment.',
  },
  {
    say: 'Thank you for letting me know your decision on {theRole} at {employer}, and for considering me.',
  },
]

const BACKGROUND: Sentence = [
  { say: 'In short: {background}.' },
  { say: 'In short, I have {years} of experience, and I work with {skills}.' },
  { say: 'In short, I have {years} of experience.' },
  { say: 'In short, I work with {skills}.' },
  { say: 'In short: {gap:background}.' },
]

const OWN_LINE: Sentence = [{ say: '{own-line}' }]
const HOW_WE_KNOW: Sentence = [{ say: '{how-we-know}' }]
const WISH_WELL: Sentence = [
  { when: ['formal'], say: 'I wish you and your colleagues every success.' },
  { say: 'I wish you and your colleagues well.' },
]

export const ENGLISH: Wording = {
  name: 'English',
  closing: [{ when: ['formal'], say: 'Yours sincerely,' }, { say: 'Kind regards,' }],
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
    insider: 'the name of the person you write to',
    referrer: 'the name of the person who could refer you',
    champion: 'the name of the person you thank',
    'stated-date': 'the date they named',
    'start-date': 'the day on which you can start',
    news: 'one sentence of news',
    'new-fact': 'one new fact that bears on the decision',
    change: 'what has changed since then, in one sentence',
    background: 'your background in one line',
    requisition: 'the one opening, by title or number',
    reason: 'your reason in one line',
    support: 'what they did for you',
    'later-role': 'the kind of role you would like to hear of',
    topic: 'what you would like to understand',
    'own-line': 'a line of your own',
    'loose-end-answer': 'what ties up the loose end',
    'how-we-know': 'how you know each other, in one sentence',
  },
  questions: {
    'which-experience': 'Which kind of experience would have made the difference?',
    'which-skill': 'Which one skill would have made the difference?',
    'right-level': 'What level of role would you have seen as the right one for me?',
    'circumstances-after-talks':
      'Setting the circumstances aside, is there one thing I could do better in my next interview?',
    circumstances:
      'Setting the circumstances aside, is there one thing in my application that I could make stronger?',
    'strength-of-the-other': 'Which one strength mattered most in your choice?',
    'last-round': 'At the end, which one thing would have made the choice easier for you?',
    'assessment-part': 'Which part of the assessment would have needed to be stronger?',
    'one-answer': 'Which one answer or example of mine would have needed to be stronger?',
    'experience-or-telling':
      'Was it more my experience itself, or the way I described it in the conversation?',
    'requirement-not-shown':
      'Was there one requirement of the role that my résumé did not show clearly enough?',
    'deciding-factor': 'Which one factor weighed most in your decision?',
    'first-look': 'What weighed most in the decision on my application?',
    'largest-distance':
      'Where did you see the largest distance between my background and what the role needs?',
    'weighed-most-in-choice': 'What weighed most when you made your choice?',
    'closest-profile': 'Which one strength do you look for most in a profile for this role?',
    'stronger-next-time': 'Which one thing would have made my application stronger?',
  },
  themes: {
    'deciding-factors': 'what weighed most in the decision',
    fit: 'how my background fits what the role needs',
    'would-have-changed': 'what would have made the difference',
    distinguished: 'which strengths mattered most in the choice',
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
              when: ['this-screen', 'met'],
              say: 'Thank you for talking with me on {thisTalkOn} about {theRole} at {employer}.',
            },
            {
              when: ['this-screen', 'met'],
              say: 'Thank you for talking with me about {theRole} at {employer}.',
            },
            {
              when: ['this-screen'],
              say: 'Thank you for the conversation on {thisTalkOn} about {theRole} at {employer}.',
            },
            {
              when: ['this-screen'],
              say: 'Thank you for the conversation about {theRole} at {employer}.',
            },
            {
              when: ['this-interview', 'met'],
              say: 'Thank you for your time in the interview on {thisTalkOn} for {theRole} at {employer}.',
            },
            {
              when: ['this-interview', 'met'],
              say: 'Thank you for your time in the interview for {theRole} at {employer}.',
            },
            {
              when: ['this-interview'],
              say: 'Thank you for the interview on {thisTalkOn} for {theRole} at {employer}.',
            },
            {
              when: ['this-interview'],
              say: 'Thank you for the interview for {theRole} at {employer}.',
            },
            {
              when: ['this-final', 'met'],
              say: 'Thank you for your time in the final interview on {thisTalkOn} for {theRole} at {employer}.',
            },
            {
              when: ['this-final', 'met'],
              say: 'Thank you for your time in the final interview for {theRole} at {employer}.',
            },
            {
              when: ['this-final'],
              say: 'Thank you for the final interview on {thisTalkOn} for {theRole} at {employer}.',
            },
            {
              when: ['this-final'],
              say: 'Thank you for the final interview for {theRole} at {employer}.',
            },
            { say: 'Thank you for considering me for {theRole} at {employer}.' },
          ],
          OWN_LINE,
          [
            {
              when: ['last-final', 'open', 'formal'],
              say: 'I would be very pleased to take up this work with you and your colleagues.',
            },
            {
              when: ['last-final', 'open'],
              say: 'I would be glad to do this work with you and your colleagues.',
            },
            {
              when: ['talked', 'open', 'formal'],
              say: 'I would be pleased to take the next step with you.',
            },
            { when: ['talked', 'open'], say: 'I would be glad to take the next step with you.' },
          ],
        ],
        [
          [
            { say: 'One point stayed open in the conversation: {looseEnd}.' },
            { say: 'A few points stayed open in the conversation: {looseEnds}.' },
          ],
          [{ say: '{loose-end-answer}' }],
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
              say: 'Thank you for the final interview on {talkedOn} for {theRole} at {employer}.',
            },
            {
              when: ['last-final'],
              say: 'Thank you for the final interview for {theRole} at {employer}.',
            },
            {
              when: ['talked'],
              say: 'Thank you for the conversation on {talkedOn} about {theRole} at {employer}.',
            },
            {
              when: ['talked'],
              say: 'Thank you for the conversation about {theRole} at {employer}.',
            },
            { when: ['applied'], say: 'On {appliedOn} I applied for {theRole} at {employer}.' },
            { when: ['applied'], say: 'I have applied for {theRole} at {employer}.' },
            { say: 'I am writing about {theRole} at {employer}.' },
          ],
          [
            { when: ['formal'], say: 'I remain interested in the position.' },
            { say: 'I am still interested.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['date-passed', 'formal'],
              say: 'You had named {stated-date} for an answer, and I would be grateful to know: where does the decision stand?',
            },
            {
              when: ['date-passed'],
              say: 'You had named {stated-date} for an answer. Could you tell me where things stand now?',
            },
            {
              when: ['talked', 'formal'],
              say: 'May I ask where the decision stands, or when you expect to make it?',
            },
            {
              when: ['talked'],
              say: 'Could you tell me where things stand, or when you expect to decide?',
            },
            {
              when: ['formal'],
              say: 'May I ask where my application stands, or when you expect to know more?',
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
              say: 'I wish you and whomever you choose a good start together.',
            },
            { when: ['formal'], say: 'I respect the decision.' },
            { say: 'I understand, and I wish you and your colleagues well.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Should you be able to tell me one thing, I would be grateful for your view: {question}',
            },
            { say: 'If you have a minute, one thing would help me next time: {question}' },
          ],
          'If not, that is quite all right.',
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
      subject: [
        { when: ['by-call'], say: '{role} role at {employer}: thank you, and a short call' },
        { when: ['by-call'], say: 'The role at {employer}: thank you, and a short call' },
        { say: '{role} role at {employer}: thank you, and one question' },
        { say: 'The role at {employer}: thank you, and one question' },
      ],
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'I understand that plans can change.' },
            { when: ['formal'], say: 'I respect the decision.' },
            { say: 'I understand.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['by-call', 'formal'],
              say: 'Might you have ten minutes for a call, at a time that suits you?',
            },
            {
              when: ['by-call'],
              say: 'Would you have ten minutes for a short call, at a time that suits you?',
            },
            {
              when: ['formal'],
              say: 'Your view on one point would be of great help to me.',
            },
            { say: 'If you have a minute, your view on one thing would help me next time.' },
          ],
          [
            {
              when: ['by-call'],
              say: 'I would ask one thing only, {theme}, and keep to the time.',
            },
            { say: '{question}' },
          ],
        ],
        [
          [
            {
              when: ['by-call'],
              say: 'A line by mail helps me just as much, and if you are not able to share anything, I fully understand.',
            },
            {
              say: 'A single line is plenty, and if you are not able to share anything, I fully understand.',
            },
          ],
        ],
      ],
    },
    reconsideration: {
      greeting: TO_DESK,
      subject: subjectOn('something new to consider'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'I understand that plans can change.' },
            { say: 'I respect the decision.' },
          ],
        ],
        [
          'There is one thing that may be new to you: {gap:new-fact}.',
          [
            {
              when: ['reason-plans'],
              say: 'If the role opens again, I would be glad to be considered once more.',
            },
            {
              when: ['formal'],
              say: 'If this bears on your decision, I would be pleased to be considered once more.',
            },
            { say: 'If that changes the picture, I would be glad to be considered once more.' },
          ],
          OWN_LINE,
        ],
        ['If not, there is no need to reply.', WISH_WELL],
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
              say: 'My last conversation with {employer} about {theRole} was on {talkedOn}, and I would like to stay in touch.',
            },
            {
              when: ['talked'],
              say: 'My conversation with {employer} about {theRole} was on {talkedOn}, and I would like to stay in touch.',
            },
            {
              when: ['talked'],
              say: 'I was in conversation with {employer} about {theRole}, and I would like to stay in touch.',
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
              say: 'I was in touch with {employer} about {theRole}, and I would like to keep it up.',
            },
          ],
          'A little news from me: {gap:news}.',
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'There is no need to reply. Should a conversation be of use to you, I would be pleased to have it.',
            },
            {
              say: 'There is no need to reply. If a conversation is ever useful to you, I would be glad to have it.',
            },
          ],
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
              say: 'Thank you for considering me for {theRole} at {employer}, and for the conversation.',
            },
            {
              when: ['talked'],
              say: 'Thank you for considering me for {theRole} at {employer}, and for the conversations.',
            },
            { say: 'Thank you for considering me for {theRole} at {employer}.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              say: 'If a role such as {later-role} opens with you, I would be glad to be considered.',
            },
            {
              say: 'If a role such as {targets} opens with you later, I would be glad to be considered.',
            },
            { say: 'If a similar role opens with you later, I would be glad to be considered.' },
          ],
          'You are welcome to keep my details for that, and a short note to this address will reach me.',
        ],
        [WISH_WELL],
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
              say: 'I was in touch with {employer} about {theRole} before, and I would like to apply again.',
            },
          ],
          [
            { when: ['talked-once'], say: 'Thank you for the conversation we had then.' },
            { when: ['talked'], say: 'Thank you for the conversations we had then.' },
          ],
        ],
        [
          'This is new since then: {gap:change}.',
          [{ say: 'I now have {years} of experience.' }],
          [{ say: 'The opening I mean is this: {requisition}.' }],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'If there is an opening, now or later, I would be pleased to send you my current résumé.',
            },
            {
              say: 'If there is an opening, now or later, I will gladly send you my current résumé.',
            },
          ],
        ],
      ],
    },
    'informational-interview': {
      greeting: toPerson('insider'),
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
          HOW_WE_KNOW,
          [
            { say: 'What I would most like to understand is this: {topic}.' },
            {
              say: 'I would like to understand better what the work there is like from day to day.',
            },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Might you have a quarter of an hour for a call in the coming weeks?',
            },
            { say: 'Would you have a quarter of an hour for a call in the coming weeks?' },
          ],
          'I would bring two or three questions and keep to the time. If it does not suit you, that is quite all right.',
        ],
      ],
    },
    'referral-request': {
      greeting: toPerson('referrer'),
      subject: subjectOn('may I ask you something'),
      paragraphs: [
        [
          [
            {
              when: ['rejected'],
              say: 'I was considered for {theRole} at {employer} before. I would now like to apply for this opening there: {gap:requisition}.',
            },
            {
              when: ['!open'],
              say: 'I was in touch with {employer} about {theRole} before. I would now like to apply for this opening there: {gap:requisition}.',
            },
            {
              when: ['applied'],
              say: 'I have applied for {theRole} at {employer}. The opening is this: {requisition}.',
            },
            { when: ['applied'], say: 'I have applied for the {role} role at {employer}.' },
            {
              when: ['applied'],
              say: 'I have applied at {employer} for this opening: {gap:requisition}.',
            },
            {
              say: 'I would like to apply for {theRole} at {employer}. The opening is this: {requisition}.',
            },
            { say: 'I would like to apply for the {role} role at {employer}.' },
            { say: 'I would like to apply for this opening at {employer}: {gap:requisition}.' },
          ],
          HOW_WE_KNOW,
          BACKGROUND,
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Might you be willing to refer me for it, or to tell me whom best to ask?',
            },
            {
              say: 'Would you be comfortable referring me for it, or telling me whom best to ask?',
            },
          ],
          'If not, that is quite all right, and thank you for reading this.',
        ],
      ],
    },
    'champion-thanks': {
      greeting: toPerson('champion'),
      subject: [{ say: 'Thank you for your support with {employer}' }],
      paragraphs: [
        [
          [
            {
              say: 'Thank you for your support with {theRole} at {employer}, and above all for this: {support}.',
            },
            {
              when: ['by-referral'],
              say: 'Thank you for putting in a word for me with {employer} for {theRole}.',
            },
            { say: 'Thank you for your support with {theRole} at {employer}.' },
          ],
          OWN_LINE,
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
        [
          'Thank you for offering me {theRole} at {employer}.',
          [
            { when: ['formal'], say: 'I am pleased to accept the offer.' },
            { say: 'I am happy to accept.' },
          ],
          [{ say: 'I can start on {start-date}.' }],
          OWN_LINE,
        ],
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
              say: 'Thank you for offering me {theRole} at {employer}, and for the time you gave me.',
            },
            { say: 'Thank you for offering me {theRole} at {employer}.' },
          ],
          [
            { when: ['formal'], say: 'I have come to the decision not to accept the offer.' },
            { say: 'I have decided not to accept the offer.' },
          ],
          [{ say: 'My reason is this: {reason}.' }],
          OWN_LINE,
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
            {
              when: ['applied', 'formal'],
              say: 'I hereby withdraw my application.',
            },
            { when: ['applied'], say: 'I would like to withdraw my application.' },
            { say: 'I would like to step back and no longer be considered.' },
          ],
          [{ say: 'My reason is this: {reason}.' }],
          OWN_LINE,
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
            { say: 'I was in touch with {employer} about {theRole}.' },
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
  tone: 'en',
}
