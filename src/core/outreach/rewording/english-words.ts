/**
 * English, for the check of another wording. Data only, by judgement: docs/methods/letters.md.
 * A small word carries no fact; a claim word, new in a letter, says something that nobody gave.
 */
import type { RewordingWords } from './rewording-words.ts'

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const ENGLISH_WORDS: RewordingWords = {
  name: 'English',
  small: listed(`
    a about above after again all also although am an and any anything are as at back be because been
    before being both but by can cannot can't could did do does doing don't down each either else
    even every few for from further get give given gives giving go had has have having he her here
    him his how i i'd i'll i'm i've if in into is isn't it it's its itself just let like made make
    many may me might mine more most much my myself neither no nor not nothing of off on once one
    only onto or other our ours out over own part please quite rather same shall she should since
    so some someone something such than that that's the their them then there these they this those
    though through to together too under until up upon us very was way we well were what whatever
    when where whether which while who whom whose why will with within without would yet you your
    yours yourself dear kind kindly regards sincerely best wishes hello hi thank thanks
  `),
  endings: ['ings', 'ing', 'ies', 'ied', 'ely', 'ed', 'er', 'es', 'ly', 'e', 's', 'y'],
  negations: listed(`
    no not never none nor neither nothing nobody without cannot can't don't doesn't didn't won't
    wouldn't couldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't hardly unable
  `),
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june'],
    ...['july', 'august', 'september', 'october', 'november', 'december'],
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  numbers: {
    ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
    ...{ ten: '10', eleven: '11', twelve: '12', fifteen: '15', twenty: '20', thirty: '30' },
    ...{
      forty: '40',
      fifty: '50',
      hundred: '100',
      thousand: '1000',
      dozen: '12',
      half: '1/2',
      quarter: '1/4',
    },
    ...{ first: '1st', second: '2nd', third: '3rd', fourth: '4th', fifth: '5th', twice: '2x' },
  },
  nouns: null,
  pronouns: listed(`I I'd I'll I'm I've`),
  claims: {
    achievement: [
      ...['achiev*', 'accomplish*', 'award*|prize*', 'won|winning', 'led|leading|leader*'],
      ...['manag*', 'deliver*', 'improv*', 'increas*', 'grew|grow*', 'saved|savings', 'built'],
      ...['launch*', 'success*|succeed*', 'expert*', 'proven|track record', 'extensive*'],
      ...[
        'exceptional*|outstanding*|excellen*',
        'ideal*|perfect for|perfect fit|best candidate|right person',
      ],
      ...['skill*', 'qualif*', 'strong*|strength*', 'experience*', 'certif*|degree|diploma'],
      ...['trained|training|course*', 'speciali*', 'contribut*', 'valuable', 'responsib*'],
      ...['finish*|complet*', 'learn*', 'promot*', 'develop*', 'knowledge*|background'],
    ],
    time: [
      ...['year*|decade*', 'month*', 'week*', 'day|days|daily', 'hour*', 'minute*'],
      ...['today|tonight', 'tomorrow', 'yesterday', 'recent*|lately|newly', 'currently|at present'],
      ...['soon|shortly|immediate*|right away|asap', 'always|ever since', 'deadline*'],
      ...['morning|afternoon|evening', 'earlier|previous*|ago'],
    ],
    feeling: [
      ...['thrill*|excit*', 'delight*|overjoyed', 'honour*|honor*|privilege*', 'passion*'],
      ...['love|loved|loves|loving', 'dream*', 'enthusias*|eager*|keen*', 'proud*|pride'],
      ...['impress*|inspir*', 'admir*|fascinat*', 'enjoy*', 'happy|happily|glad*|pleased|pleasure'],
      ...['disappoint*', 'sad|sadly|sadden*', 'sorry|apolog*', 'regret*|unfortunate*', 'surpris*'],
      ...['worr*|anxious|nervous|afraid', 'grateful*|gratitude|thank*|appreciat*', 'interest*'],
    ],
    'other-offer': [
      ...['offer*', 'other companies|other employers|another company|another employer'],
      ...['other roles|another role|another position|other processes|another process'],
      ...['elsewhere', 'compet*', 'alternativ*', 'option*', 'opportunit*'],
    ],
    meeting: [
      ...['interview*', 'met|meet*', 'conversation*', 'talk*', 'spoke*|speak*', 'call*|phone*'],
      ...['chat*', 'discuss*', 'visit*|office*|on-site|in person', 'panel|round*|final*'],
      ...['coffee|lunch', 'screen*', 'video*', 'introduc*'],
    ],
    promise: [
      ...[
        'promis*',
        'guarantee*|assur*',
        'commit*',
        `i will|i'll|i shall`,
        'available|availability',
      ],
      ...['certain|certainly|definitely|surely|confident*|no doubt', 'flexib*', 'relocat*|moving'],
      ...['willing*|ready to|prepared to', 'accept*', 'declin*|withdraw*', 'start*|begin*'],
      ...['follow up', 'attach*|enclos*', 'sign|signed|contract'],
    ],
    reader: [
      ...['you said|you told|you mentioned|you wrote|you explained|you shared|you noted'],
      ...['you promised|you agreed|you offered|you invited|you asked|you chose'],
      ...['as discussed|as agreed|as promised|as mentioned|as you know', 'referr*|recommend*'],
      ...[
        'candidate*|applicant*',
        'salary|pay|compensation|visa',
        'generous*|helpful*|thoughtful*',
      ],
    ],
  },
}
