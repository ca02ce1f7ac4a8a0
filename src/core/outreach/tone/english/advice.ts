/** English: how a fault may be taken, and a calmer way to say what can be said. Data only. */
import type { ToneKind } from '#core/model/tone.ts'
import type { ToneAdvice } from '../tone-language.ts'

export const ENGLISH_ADVICE: Readonly<Record<ToneKind, ToneAdvice>> = {
  anger: {
    why: 'This sounds angry. Anger is understandable, and in writing it is what the reader will remember.',
    calmer: [
      { about: 'process|interview|treated|handled', say: 'The process was not easy for me.' },
      { about: 'offer|figure|salary|pay', say: 'The offer is not one that I can accept.' },
      { say: 'I was disappointed by this.' },
    ],
  },
  sarcasm: {
    why: 'This reads as sarcasm. Irony seldom survives a mail, and the sting stays.',
    calmer: [
      {
        about: 'feedback|template|automated|lines',
        say: 'If you can share a word on why, I would be glad to have it.',
      },
      {
        about: 'application|cv|silence|answer|reply|weeks|inbox',
        say: 'I would be glad to hear where things stand.',
      },
      { say: '' },
    ],
  },
  blame: {
    why: 'This lays the fault on the reader or their colleagues, who will want to defend themselves.',
    calmer: [
      {
        about: 'wait|waiting|silence|reply|replied|answer|call|call me|weeks|hanging|ghosted|heard',
        say: 'I would have been glad to hear a little sooner.',
      },
      {
        about: 'interview|interviewer|panel|questions',
        say: 'The interview was not quite what I had expected.',
      },
      { about: 'salary|pay', say: 'It would have helped me to know the pay earlier.' },
      { say: 'It did not go as I had hoped.' },
    ],
  },
  argument: {
    why: 'This argues with the decision. It is hardly ever changed by a letter, and a question keeps the door open.',
    calmer: [
      {
        about: 'reason|reasons|feedback|score|result|test|lack|lacked',
        say: 'Could you tell me a little more about what decided it?',
      },
      {
        say: 'I respect the decision, and would be glad to know what would have made my case stronger.',
      },
    ],
  },
  guilt: {
    why: 'This may make the reader feel guilty, and people step back from that.',
    calmer: [
      {
        about: 'hours|weeks|task|project|time',
        say: 'I put care into it, and would value a few words on it.',
      },
      { say: 'I had hoped for a different answer.' },
    ],
  },
  begging: {
    why: 'This sounds like pleading. It makes you smaller than you are, and is hard to answer.',
    calmer: [
      {
        about: 'reconsider|again|chance|sure',
        say: 'If anything changes on your side, I would be glad to hear from you.',
      },
      {
        about: 'shift|role|job|work|any',
        say: 'I would be glad to be considered for other roles too.',
      },
      { say: 'I would be very glad of the chance.' },
    ],
  },
  apology: {
    why: 'There is nothing here to be sorry for. Too much apology draws the eye to what went wrong.',
    calmer: [
      { about: 'bother|disturb|chase|chasing|again|time|busy', say: 'I have one short question.' },
      {
        about: 'interview|answer|nervous|presentation|talked',
        say: 'I was nervous, and would be glad to add to one of my answers.',
      },
      { say: '' },
    ],
  },
  pressure: {
    why: 'This puts pressure on the reader. A date with a reason is read more kindly than a demand.',
    calmer: [
      {
        about: 'feedback|reason|reasons|explanation|notes',
        say: 'If you can share some feedback, I would be grateful.',
      },
      { say: 'I would be glad to hear where things stand, when you can say.' },
    ],
  },
  length: {
    why: 'This is long. A reader with little time answers a short letter first; under 150 words is best.',
    calmer: [],
  },
  candidates: {
    why: 'This speaks of other candidates. The reader chose them, or may not talk about them.',
    calmer: [{ say: 'I would be glad to know what I could strengthen for another time.' }],
  },
  threat: {
    why: 'This can be read as a threat, and then nobody answers freely. If you mean to take steps, get advice first and leave it out here.',
    calmer: [{ say: '' }],
  },
  oversharing: {
    why: 'This is more than the reader needs to know. It is yours to tell, to people who are close to you.',
    calmer: [
      {
        about: 'date|start|interview|appointment|tired|quiet',
        say: 'I was not at my best that day.',
      },
      { say: '' },
    ],
  },
}
