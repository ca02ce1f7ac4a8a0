/**
 * Every sentence that a letter may say, and when it is true: written by hand beside the wording,
 * so that a changed line of it is a sentence nobody vouches for, or one that the data deny.
 *
 * `<role>` is "the … role" or "the role"; names, dates and given facts stand as `{…}`.
 */
import type { Day } from '#core/model/dates.ts'
import type { GivenFactId } from '#core/model/given-facts.ts'
import type { Known } from './known.ts'

type Holds = (known: Known, dates: readonly Day[]) => boolean
export type Claim = { readonly text: string; readonly holds: Holds }

const PLANS = ['role-closed', 'requirements-changed']
const CHOSEN = ['other-candidate', 'internal-candidate']

/** A wish, an offer or a question: it claims nothing of what was. */
const asksOnly: Holds = () => true
const rejected: Holds = ({ outcome }) => outcome === 'rejected'
const open: Holds = ({ outcome }) => outcome === 'open'
const talked: Holds = ({ talks }) => talks.length > 0
const talkedOnce: Holds = ({ talks }) => talks.length === 1
const lastIs =
  (kind: string): Holds =>
  ({ talks }) =>
    talks.at(-1)?.kind === kind
const withReader =
  (kind: string, met: boolean): Holds =>
  (known) =>
    known.talkWithReader === kind && (!met || known.metReader)
const applied: Holds = ({ has }) => has('applied') || has('acknowledged')
const onDay =
  (...kinds: readonly ('applied' | 'screen' | 'interview' | 'final')[]): Holds =>
  ({ daysOf }, dates) =>
    dates.length > 0 && dates.every((date) => daysOf(...kinds).includes(date))
const onTalkDay = onDay('screen', 'interview', 'final')
const given =
  (...ids: readonly GivenFactId[]): Holds =>
  (known) =>
    ids.every((id) => known.given[id] !== undefined)
const saysGap: Holds = asksOnly
const reasonIn =
  (reasons: readonly string[]): Holds =>
  ({ reason }) =>
    reason !== null && reasons.includes(reason)
const both =
  (...all: readonly Holds[]): Holds =>
  (known, dates) =>
    all.every((holds) => holds(known, dates))
const not =
  (holds: Holds): Holds =>
  (known, dates) =>
    !holds(known, dates)

const claim = (text: string, holds: Holds): Claim => ({ text, holds })

/** With and without the day on which it was. */
const dated = (text: string, holds: Holds, day: Holds): readonly Claim[] => [
  claim(text.replace(' <on>', ' on {date}'), both(holds, day)),
  claim(text.replace(' <on>', ''), holds),
]

const DECISION = 'Thank you for letting me know your decision on <role> at {employer}, and for'

export const CLAIMS: readonly Claim[] = [
  // Greeting and closing.
  claim('Dear {reader},', asksOnly),
  claim('Dear {employer} hiring team,', asksOnly),
  claim('Dear {employer} data protection team,', asksOnly),
  claim('Dear {gap},', saysGap),
  claim('Kind regards,', asksOnly),
  claim('Yours sincerely,', asksOnly),
  claim('{me}', asksOnly),
  // Given facts as whole sentences.
  claim('{given}.', asksOnly),
  // Thanks for a decision.
  claim(
    `${DECISION} all the time you gave me, up to the final round.`,
    both(rejected, lastIs('final')),
  ),
  claim(`${DECISION} the interview.`, both(rejected, lastIs('interview'), talkedOnce)),
  claim(
    `${DECISION} the time you gave our conversations.`,
    both(rejected, lastIs('interview'), not(talkedOnce)),
  ),
  claim(`${DECISION} the conversation.`, both(rejected, lastIs('screen'))),
  claim(
    `${DECISION} considering my application and my assessment.`,
    both(rejected, ({ has }) => has('assessment')),
  ),
  claim(`${DECISION} considering me.`, both(rejected, not(talked))),
  // Answers to it.
  claim('I understand that plans can change.', reasonIn(PLANS)),
  claim('I understand.', asksOnly),
  claim('I respect the decision.', rejected),
  claim('I understand, and I wish you and your colleagues well.', asksOnly),
  claim('I wish you and whomever you choose a good start together.', reasonIn(CHOSEN)),
  claim('I wish you and your colleagues well.', asksOnly),
  claim('I wish you and your colleagues every success.', asksOnly),
  claim('If not, that is quite all right.', asksOnly),
  claim(
    'If the role comes back, or another one comes up, I would be glad to hear from you.',
    reasonIn(PLANS),
  ),
  claim(
    'If a more senior role comes up, I would be glad to be considered.',
    reasonIn(['overqualified']),
  ),
  claim(
    'If a role comes up where you think I could help, I would be glad to hear from you.',
    asksOnly,
  ),
  claim('If a role comes up that is a closer match, I would be glad to be considered.', asksOnly),
  // The one question.
  claim('If you have a minute, one thing would help me next time: {question}?', rejected),
  claim(
    'Should you be able to tell me one thing, I would be grateful for your view: {question}?',
    rejected,
  ),
  claim('If you have a minute, your view on one thing would help me next time.', asksOnly),
  claim('Your view on one point would be of great help to me.', asksOnly),
  claim('{question}?', rejected),
  claim(
    'A single line is plenty, and if you are not able to share anything, I fully understand.',
    asksOnly,
  ),
  claim('Would you have ten minutes for a short call, at a time that suits you?', asksOnly),
  claim('Might you have ten minutes for a call, at a time that suits you?', asksOnly),
  claim('I would ask one thing only, {theme}, and keep to the time.', asksOnly),
  claim(
    'A line by mail helps me just as much, and if you are not able to share anything, I fully understand.',
    asksOnly,
  ),
  // Thanks for a talk.
  ...dated(
    'Thank you for talking with me <on> about <role> at {employer}.',
    withReader('screen', true),
    onTalkDay,
  ),
  ...dated('Thank you for the conversation <on> about <role> at {employer}.', talked, onTalkDay),
  ...dated(
    'Thank you for your time in the interview <on> for <role> at {employer}.',
    withReader('interview', true),
    onTalkDay,
  ),
  ...dated(
    'Thank you for the interview <on> for <role> at {employer}.',
    withReader('interview', false),
    onTalkDay,
  ),
  ...dated(
    'Thank you for your time in the final interview <on> for <role> at {employer}.',
    withReader('final', true),
    onTalkDay,
  ),
  ...dated(
    'Thank you for the final interview <on> for <role> at {employer}.',
    ({ has }) => has('final'),
    onTalkDay,
  ),
  claim('Thank you for considering me for <role> at {employer}.', asksOnly),
  claim(
    'One point stayed open in the conversation: {loose}.',
    ({ looseEnds }) => looseEnds.length === 1,
  ),
  claim(
    'A few points stayed open in the conversation: {loose}.',
    ({ looseEnds }) => looseEnds.length > 1,
  ),
  claim('I would be glad to do this work with you and your colleagues.', open),
  claim('I would be very pleased to take up this work with you and your colleagues.', open),
  claim('I would be glad to take the next step with you.', open),
  claim('I would be pleased to take the next step with you.', open),
  claim('If anything more from me would help with the decision, please let me know.', open),
  claim('If anything more from me would help, please let me know.', open),
  // Asking how it stands.
  claim('On {date} I applied for <role> at {employer}.', onDay('applied')),
  claim('I have applied for <role> at {employer}.', applied),
  claim('I am writing about <role> at {employer}.', asksOnly),
  claim('I am still interested.', asksOnly),
  claim('I remain interested in the position.', asksOnly),
  claim(
    'You had named {date} for an answer.',
    ({ given: { 'stated-date': day }, today }, dates) =>
      day !== undefined && day < today && dates.join() === day,
  ),
  claim(
    'You had named {date} for an answer, and I would be grateful to know: where does the decision stand?',
    ({ given: { 'stated-date': day }, today }, dates) =>
      day !== undefined && day < today && dates.join() === day,
  ),
  claim('Could you tell me where things stand now?', asksOnly),
  claim('Could you tell me where things stand, or when you expect to decide?', asksOnly),
  claim('Could you tell me where things stand, or when you expect to know more?', asksOnly),
  claim('May I ask where the decision stands, or when you expect to make it?', asksOnly),
  claim('May I ask where my application stands, or when you expect to know more?', asksOnly),
  claim('If anything is missing from my side, I will gladly send it.', asksOnly),
  // Something new.
  claim('There is one thing that may be new to you: {given}.', given('new-fact')),
  claim('There is one thing that may be new to you: {gap}.', saysGap),
  claim('If that changes the picture, I would be glad to be considered once more.', asksOnly),
  claim('If this bears on your decision, I would be pleased to be considered once more.', asksOnly),
  claim('If the role opens again, I would be glad to be considered once more.', reasonIn(PLANS)),
  claim('If not, there is no need to reply.', asksOnly),
  // Staying in touch.
  claim(
    'My last conversation with {employer} about <role> was on {date}, and I would like to stay in touch.',
    both(talked, not(talkedOnce), onTalkDay),
  ),
  claim(
    'My conversation with {employer} about <role> was on {date}, and I would like to stay in touch.',
    both(talkedOnce, onTalkDay),
  ),
  claim(
    'I was in conversation with {employer} about <role>, and I would like to stay in touch.',
    talked,
  ),
  claim(
    'I applied for <role> at {employer} on {date}, and I would like to stay in touch.',
    onDay('applied'),
  ),
  claim('I applied for <role> at {employer}, and I would like to stay in touch.', applied),
  claim('I was in touch with {employer} about <role>, and I would like to keep it up.', asksOnly),
  claim('A little news from me: {given}.', given('news')),
  claim('A little news from me: {gap}.', saysGap),
  claim('There is no need to reply.', asksOnly),
  claim('If a conversation is ever useful to you, I would be glad to have it.', asksOnly),
  claim('Should a conversation be of use to you, I would be pleased to have it.', asksOnly),
  // A later role.
  claim(
    'Thank you for considering me for <role> at {employer}, and for the conversation.',
    talkedOnce,
  ),
  claim(
    'Thank you for considering me for <role> at {employer}, and for the conversations.',
    both(talked, not(talkedOnce)),
  ),
  claim(
    'If a role such as {given} opens with you, I would be glad to be considered.',
    given('later-role'),
  ),
  claim(
    'If a role such as {targets} opens with you later, I would be glad to be considered.',
    ({ person }) => (person?.targetRoles ?? []).length > 0,
  ),
  claim('If a similar role opens with you later, I would be glad to be considered.', asksOnly),
  claim(
    'You are welcome to keep my details for that, and a short note to this address will reach me.',
    asksOnly,
  ),
  // Applying again.
  claim(
    'On {date} I applied for <role> at {employer}, and I would like to apply again.',
    onDay('applied'),
  ),
  claim(
    'I have applied for <role> at {employer} before, and I would like to apply again.',
    applied,
  ),
  claim(
    'I was in touch with {employer} about <role> before, and I would like to apply again.',
    asksOnly,
  ),
  claim('Thank you for the conversation we had then.', talkedOnce),
  claim('Thank you for the conversations we had then.', both(talked, not(talkedOnce))),
  claim('This is new since then: {given}.', given('change')),
  claim('This is new since then: {gap}.', saysGap),
  claim(
    'I now have {years} of experience.',
    ({ person }) => person?.yearsOfExperience !== undefined,
  ),
  claim('The opening I mean is this: {given}.', given('requisition')),
  claim(
    'If there is an opening, now or later, I will gladly send you my current résumé.',
    asksOnly,
  ),
  claim(
    'If there is an opening, now or later, I would be pleased to send you my current résumé.',
    asksOnly,
  ),
  // A short talk.
  claim('I was considered for <role> at {employer}.', rejected),
  claim('That decision is made, and I am not writing to change it.', rejected),
  claim(
    'I have applied for <role> at {employer}, and I am not asking for help with that.',
    both(open, applied),
  ),
  claim('I have been in touch with {employer} about <role>.', asksOnly),
  claim('What I would most like to understand is this: {given}.', given('topic')),
  claim('I would like to understand better what the work there is like from day to day.', asksOnly),
  claim('Would you have a quarter of an hour for a call in the coming weeks?', asksOnly),
  claim('Might you have a quarter of an hour for a call in the coming weeks?', asksOnly),
  claim('I would bring two or three questions and keep to the time.', asksOnly),
  claim('If it does not suit you, that is quite all right.', asksOnly),
  // A referral.
  claim('I was considered for <role> at {employer} before.', rejected),
  claim('I was in touch with {employer} about <role> before.', not(open)),
  claim('I would now like to apply for this opening there: {given}.', given('requisition')),
  claim('I would now like to apply for this opening there: {gap}.', saysGap),
  claim('The opening is this: {given}.', given('requisition')),
  claim('I have applied for the {role} role at {employer}.', applied),
  claim(
    'I have applied at {employer} for this opening: {gap}.',
    both(applied, ({ application }) => application.role === null),
  ),
  claim('I would like to apply for the {role} role at {employer}.', not(applied)),
  claim('I would like to apply for <role> at {employer}.', not(applied)),
  claim(
    'I would like to apply for this opening at {employer}: {gap}.',
    ({ application }) => application.role === null,
  ),
  claim(
    'In short, I have {years} of experience, and I work with {skills}.',
    ({ person }) => person?.yearsOfExperience !== undefined && (person.skills ?? []).length > 0,
  ),
  claim('Would you be comfortable referring me for it, or telling me whom best to ask?', asksOnly),
  claim('Might you be willing to refer me for it, or to tell me whom best to ask?', asksOnly),
  claim('If not, that is quite all right, and thank you for reading this.', asksOnly),
  // Thanks to a champion.
  claim(
    'Thank you for your support with <role> at {employer}, and above all for this: {given}.',
    given('support'),
  ),
  claim(
    'Thank you for putting in a word for me with {employer} for <role>.',
    ({ application }) => application.channel === 'referral',
  ),
  claim('Thank you for your support with <role> at {employer}.', asksOnly),
  claim('I got as far as the final round.', both(rejected, lastIs('final'))),
  claim('It did not work out this time, and I am grateful for your help all the same.', rejected),
  claim(
    'I have accepted their offer, and I am grateful for your part in it.',
    ({ outcome }) => outcome === 'accepted',
  ),
  claim(
    'They have made me an offer, and I am grateful for your part in it.',
    ({ outcome }) => outcome === 'offer',
  ),
  claim(
    'They made me an offer, and I have decided not to take it.',
    ({ outcome }) => outcome === 'declined',
  ),
  claim('I am grateful for your help.', asksOnly),
  claim(
    'I have stepped back from it, and I am grateful for your help.',
    ({ outcome }) => outcome === 'withdrawn',
  ),
  claim(
    'I have had no answer, and I am grateful for your help all the same.',
    ({ outcome }) => outcome === 'closed',
  ),
  claim(
    'I have come as far as the final round, and I will let you know how it goes.',
    both(open, lastIs('final')),
  ),
  claim('I will let you know how it goes.', open),
  claim('If I can do something for you one day, please ask.', asksOnly),
  // Offers.
  claim('Thank you for offering me <role> at {employer}.', ({ has }) => has('offer')),
  claim(
    'Thank you for offering me <role> at {employer}, and for the time you gave me.',
    both(talked, ({ has }) => has('offer')),
  ),
  claim('I am happy to accept.', asksOnly),
  claim('I am pleased to accept the offer.', asksOnly),
  claim(
    'I can start on {date}.',
    ({ given: { 'start-date': day } }, dates) => day === dates.join(),
  ),
  claim('Please let me know what you need from me and what happens next.', asksOnly),
  claim('I look forward to working with you and your colleagues.', asksOnly),
  claim('I have decided not to accept the offer.', asksOnly),
  claim('I have come to the decision not to accept the offer.', asksOnly),
  claim('My reason is this: {given}.', given('reason')),
  claim('I wish you well in filling the role, and I hope that our paths cross again.', asksOnly),
  // Stepping back.
  claim(
    'Thank you for considering me for <role> at {employer}, and for the time you gave me.',
    talked,
  ),
  claim('I would like to withdraw my application.', applied),
  claim('I hereby withdraw my application.', applied),
  claim('I would like to step back and no longer be considered.', asksOnly),
  claim(
    'I wish you well in finding the right person, and I hope that our paths cross again.',
    asksOnly,
  ),
  // A copy of one's data.
  claim('I applied for <role> at {employer} on {date}.', onDay('applied')),
  claim('I applied for <role> at {employer}.', applied),
  claim('I was in touch with {employer} about <role>.', asksOnly),
  claim(
    'Under my right of access in the GDPR or UK GDPR, I would like a copy of the personal data that you hold about me from this.',
    asksOnly,
  ),
  claim(
    'That includes notes and ratings about me from interviews and the assessment, if they are still kept.',
    both(talked, ({ has }) => has('assessment')),
  ),
  claim(
    'That includes notes and ratings about me from interviews, if they are still kept.',
    talked,
  ),
  claim(
    'That includes notes and ratings about me from the assessment, if they are still kept.',
    ({ has }) => has('assessment'),
  ),
  claim('That includes notes and ratings about me, if they are still kept.', asksOnly),
  claim('This is not a complaint.', asksOnly),
  claim('Details of other people can of course be left out.', asksOnly),
  claim(
    'If you need to confirm who I am, or if someone else handles this, please let me know.',
    asksOnly,
  ),
]

/** The questions of the bank, each with what it takes for granted. */
export const QUESTION_CLAIMS: readonly Claim[] = [
  claim('Which kind of experience would have made the difference?', reasonIn(['experience'])),
  claim('Which one skill would have made the difference?', reasonIn(['skills'])),
  claim(
    'What level of role would you have seen as the right one for me?',
    reasonIn(['overqualified']),
  ),
  claim(
    'Setting the circumstances aside, is there one thing I could do better in my next interview?',
    talked,
  ),
  claim(
    'Setting the circumstances aside, is there one thing in my application that I could make stronger?',
    asksOnly,
  ),
  claim('Which one strength mattered most in your choice?', reasonIn(CHOSEN)),
  claim(
    'At the end, which one thing would have made the choice easier for you?',
    ({ has }) => has('final') || has('offer'),
  ),
  claim('Which part of the assessment would have needed to be stronger?', ({ has }) =>
    has('assessment'),
  ),
  claim('Which one answer or example of mine would have needed to be stronger?', talked),
  claim('Was it more my experience itself, or the way I described it in the conversation?', talked),
  claim(
    'Was there one requirement of the role that my résumé did not show clearly enough?',
    asksOnly,
  ),
  claim('Which one factor weighed most in your decision?', rejected),
  claim('What weighed most in the decision on my application?', rejected),
  claim(
    'Where did you see the largest distance between my background and what the role needs?',
    asksOnly,
  ),
  claim('What weighed most when you made your choice?', reasonIn(CHOSEN)),
  claim('Which one strength do you look for most in a profile for this role?', asksOnly),
  claim('Which one thing would have made my application stronger?', asksOnly),
]

export const THEMES: readonly string[] = [
  'what weighed most in the decision',
  'how my background fits what the role needs',
  'what would have made the difference',
  'which strengths mattered most in the choice',
]

const aboutRole = (what: string): readonly string[] => [
  `{role} role at {employer}: ${what}`,
  `The role at {employer}: ${what}`,
]

/** Subjects claim no more than the role and the employer. */
export const SUBJECTS: readonly string[] = [
  ...[
    ...['thank you', 'a short question', 'thank you for letting me know', 'stepping back'],
    ...['thank you, and a short call', 'thank you, and one question', 'something new to consider'],
    ...['a question about the work', 'may I ask you something', 'I am happy to accept'],
    ...['your offer', 'request for a copy of my personal data'],
    ...['for a later role', 'applying again', 'withdrawing my application'],
  ].flatMap(aboutRole),
  'A short hello, and some news',
  'A later role at {employer}',
  'Applying again at {employer}',
  'Thank you for your support with {employer}',
  'Withdrawing my application at {employer}',
]
