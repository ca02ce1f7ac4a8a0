/** English words for the details of a mail. Data only. */
import type { Wording } from './wording.ts'

export const ENGLISH: Wording = {
  language: 'en',
  common: 'the and you your we for to of is with our have this that will be us are on it at'.split(
    ' ',
  ),
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'sunday',
    'monday',
    'tuesday|tues',
    'wednesday|weds',
    'thursday|thurs|thur',
    'friday',
    'saturday',
  ],
  shortWeekdays: ['sun', 'mon', 'tues?', 'weds?', 'thu(?:rs?)?', 'fri', 'sat'],
  today: 'today|tonight|this (?:morning|afternoon|evening)',
  tomorrow: 'tomorrow|tmrw|tmr',
  afterTomorrow: 'the day after tomorrow|day after tomorrow',
  endOfWeek: 'the end of (?:the|this) week|end of (?:the |this )?week',
  endOfMonth: '(?:the )?end of (?:the|this) month|month end',
  nextWeek: 'next week(?: on)?|of next week',
  next: 'next',
  last: 'last|past|previous',
  weekLater: 'week(?! of)',
  monthJoin: '(?:\\s?(?:day )?of)?',
  ordinal: '(?:st|nd|rd|th)',
  bareDay:
    '(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:floor|year|birthday|century|grade|round|stage|time|place|street|edition|anniversary|february|january))',
  and: 'and|&',
  or: 'or',
  to: '-|to|until|till',
  dottedTime: true,
  dottedDay: false,
  hourMark: "o'clock|hrs|h",
  at: 'at|from|around|about|say|for|@|be',
  numbers: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  halfPast: 'half past|half',
  halfTo: null,
  quarterPast: '(?:a )?quarter past',
  quarterTo: '(?:a )?quarter to',
  andHalf: null,
  after: 'after|any time after|anytime after',
  noon: '12 noon|noon|midday',
  morning: 'a\\.?m\\.?|in the morning',
  afternoon: 'p\\.?m\\.?|in the (?:afternoon|evening)',
  sameTime: 'same (?:time|hour)',
  until:
    "by(?: no later than)?(?: the)?(?: end of(?: day| play| business)?| close of (?:play|business)| cob| eod| noon| midnight)?(?: on)?|before|(?:no|not) later than|on or before|until|till|due(?: date)?(?: on| by)?|deadline(?:'s| is| for \\p{L}+ is)?|closes?(?: on| at)?|closing date|expires?(?: on| at)?|ends?(?: on)?|lapses?(?: on)?|valid (?:until|till|to)|respond by|complete by|submit by|b4",
  noDeadline:
    "fixed[- ]term|contract (?:runs|ends)|maternity cover|join(?:ing)? (?:us )?(?:by|before)|start(?:ing|s)? (?:by|before|on)|start:|ideally by|requested until|closed until|away until|out of (?:the )?office|on leave|open until|(?:we|you)(?: will|'ll) (?:hear|be told|know|let you know|get back|be in touch|come back)|hear (?:from us|back)|temporary|season",
  within:
    '(?:within|in the next|valid for|open for|expires? in|have|closes? in|deadline:?|due in|for the next)(?: the next)? (\\d{1,2}|a|one|two|three|four|five|six|seven|ten|fourteen|twenty-four|forty-eight)',
  units: {
    hour: 'hours?|hrs',
    workday: '(?:working|business|week) ?days?',
    day: '(?:calendar )?days?',
    week: 'weeks?',
  },
  handIn:
    'window|send|return|submit|upload|reply|respond|sign|accept|complete|finish|hand|let (?:us|me) (?:have|know)|tell|confirm|answer|need it|back to|deliver|decide|decision|yes',
  alternative:
    'or (?:on |at |the |would |do you |if |tell |let |whenever|any|another|some|later|earlier|\\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|what|we|whichever)',
  between:
    'either|between|choose|pick|which (?:of|suits|one)|slots|any ?time|options?|any (?:day|afternoon|morning|weekday)|one of (?:these|the following)|following (?:times|dates)|suit(?:s)? you best',
  moved:
    'moved?|moving|reschedul\\p{L}*|instead|push(?:ed)?|postpone\\p{L}*|updated|change(?:d)?(?: of)?|new (?:time|date)|bring (?:it )?forward|brought forward|swap(?:ped)?|rearrang\\p{L}*|make it|shift(?:ed)?',
  insteadOf:
    'instead of|rather than|moved from|changed from|and not|not on|not at|no longer(?: on| at)?|was|originally|previously',
  refused:
    "(?:can't|cannot|can not|won't|unable to|not able to|couldn't) (?:do|make|meet|see|manage|keep|go ahead)|have to (?:cancel|move|postpone)|need to (?:cancel|move|postpone)|(?:is|been|be|was) cancel+ed|cancelled|call(?:ed)? off|already (?:taken|gone|booked)|'s no good|no good|doesn't work|does not work|not work for",
  openingHours:
    "open(?:ing)? (?:hours|from|mon|until|times)|office hours|hours:|we're closed|closed (?:between|on|from)|mon(?:day)?\\s?(?:-|to)\\s?(?:fri|sat|sun)|lines are open|reach(?:ed)? (?:us|me) (?:between|from)|help ?desk|confirm|if you (?:can't|cannot|need)|reply by",
  noReply:
    "(?:do not|don't|please don't|not to|never|rather than|instead of) (?:directly )?(?:reply|respond|answer|replying|responding|use the reply|hit reply)\\b(?!, and)(?! the offer)(?! to (?:all|every))(?! (?:within|by|in time|until))|(?:replies|responses|answers|e-?mails?|messages?)(?: sent)?(?: to (?:this|that) (?:e-?mail|message|address|mailbox|inbox))? (?:are|is|will be|will) (?:not (?:be )?(?:monitored|read|answered|delivered|received|seen)|undeliverable|unmonitored|never read|go unread)|go(?:es)? to an (?:unattended|unmonitored)|(?:mailbox|inbox|address|account|e-?mail)(?: address)? (?:is|are)(?: an?)? (?:not (?:monitored|read|attended|checked|manned|staffed)|unmonitored|unattended|n't monitored)|(?:mailbox|inbox|address|account|e-?mail) (?:isn't|is never|can't|cannot|can not|does not|doesn't) (?:\\p{L}+ )?(?:monitored|read|receive|accept|take|checked|replies)|(?:notification|outgoing|send)[- ]only|cannot (?:accept|receive) (?:incoming|repl)|unmonitored (?:mailbox|address|inbox|account)|no[- ]?reply (?:mailbox|address|account)|nobody reads",
  mailbox:
    '(?:repl(?:y|ies)|responses?|answers?|e-?mails? (?:sent )?to|messages? (?:sent )?to|mailbox|inbox|(?:this|that|the) (?:e-?mail|message|address|account|mail|number|sender|notification)|sent from)',
  unread:
    "(?:un(?:monitored|attended|staffed|manned)|(?:not|n't|never|no longer|cannot) (?:\\p{L}+ )?(?:monitored|read|seen|answered|checked|reach\\p{L}*|accept\\p{L}*|receiv\\p{L}*|take|staffed|attended|manned|watched|get|arrive|set up|be (?:read|seen|answered|monitored|received|processed|delivered))|undeliver\\p{L}*|bounce\\p{L}*|(?:no ?one|nobody) (?:reads|sees|checks|monitors|looks)|outgoing(?: mail)? only|send[- ]only|sending only|(?:go|goes) (?:nowhere|unread|unseen)|discarded|not a (?:monitored|real|working))",
  staysInTouch:
    "(?:keep|stay|remain|be) (?:\\p{L}+ )?in touch(?! (?:with an update|regarding|about next|by|soon|shortly|within|if|once|when))|(?:stay|keep|remain) connected|(?:keep|hold|retain|leave|hang on to|have|put|save|store)(?:ing)? (?:on to )?(?:your|ur) (?:\\p{L}+ ){0,2}(?:resume|résumé|cv|details|profile|application|number|name|information|contact|data|file)(?: details)? (?:on|in|for|because|active|here|handy|safe|at|near|by|and)|(?:details|application|cv|profile|resume|data|information|résumé)s? (?:are|is|will be|can be|be) (?:kept|retained|held|stored)(?! confidential)|(?:still|ur|you're|you are|you'll stay) on (?:the |our |my )?(?:cover |reserve |waiting |call |short )?list|reserve list|talent (?:pool|community|network|bank|pipeline)|apply(?:ing)? (?:\\p{L}+ ){0,5}?(?:again|in (?:the|a) future|in future|for (?:other|another|future|any)|next (?:year|time|round|season|intake))|re-?apply|(?:future|other|further|new|suitable|similar|another|international) (?:\\p{L}+ ){0,3}(?:roles?|positions?|opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|cycles?|campaigns?|rounds?)(?: \\p{L}+){0,6}(?: arise| come| open| become| that (?:match|fit|suit|may)| hear| apply| consider| at | with us)?(?=[^.]{0,80}(?:apply|consider|hear from you|touch|contact|reach out|invite|encourage|keep an eye|look|visit|check|think of you|email|in mind))|(?:apply|consider|hear from you|get in touch|contact you|contact us|reach out|encourage you|keep an eye|in mind|look out|watch|visit|think of (?:you|us)|don't hesitate)[^.]{0,70}(?:future|other (?:roles|positions|vacancies|opportunities|openings|jobs)|(?:another|new|further|suitable) (?:role|position|vacanc|opportunit|opening)|careers (?:page|site)|again|vacancies)|(?:come|put in for|talk|try|write|look|speak|work|meet|hear from you|see you|approach us|come back to me|come back to us|get back to me|ring|call|knock) (?:and see us |to (?:us|me) |with you |together |for it )?(?:again|in (?:the )?(?:spring|summer|autumn|fall|winter))|(?:the )?door(?:'s| is| remains| stays)? (?:\\p{L}+ )?open|bear you in mind|keep you in mind|have you in mind|think of you (?:when|if|for|next)|next time (?:we|something|there|a)|(?:give|drop) (?:us|me) (?:a|another) (?:shout|line|ring|call|bell)(?=[^.]{0,40}(?:when|then|again|after|if)|[.!])|then give us a shout|if (?:something|anything|another|a (?:similar|suitable|different))[^.]{0,60}(?:comes up|opens|changes|turns up|arises)|when (?:something|another|the next)[^.]{0,60}(?:comes up|opens|turns up)|(?:should|if)[^.]{0,60}(?:another|other|new|similar|suitable)[^.]{0,40}(?:open|arise|come up|become)[^.]{0,60}(?:love|touch|contact|hear|reach|call|let you know|happy)|connect on linkedin|send (?:new|more) stuff our way|(?:will|we'll|i'll|i will) (?:call|ring|contact|write|shout|ping|text|get in touch with) you (?:if|when|as soon as|first)(?=[^.]{0,40}(?:comes|opens|chang|need|budget|again|next))",
  later:
    "(?:in|for) (?:the |a )?(?:near |not too distant )?future(?! (?:career|endeav|search|path|plans|success|job|steps|studies|success))|future (?:\\p{L}+ ){0,2}(?:role|position|opening|opportunit|vacanc|project|cycle|intake|recruitment|round|campaign|job|post|need|consider|cohort|hiring|season|application)\\p{L}*|again|re-?apply|later (?:this|in|on|date|stage)|further down the (?:line|road|track)|down the (?:line|road|track)|next (?:year|time|season|spring|summer|autumn|fall|winter|round|intake|cycle|cohort|term|one)|in (?:a (?:year|few|couple)|six|\\d+|twelve) (?:\\p{L}+ )?(?:months?|years?)|(?:other|another|new|more|further|similar|suitable|different|upcoming|relevant) (?:\\p{L}+ ){0,3}(?:role|position|opening|opportunit|vacanc|project|job|post|shift|start|work|place|slot|chance|spot|gig)\\p{L}*|(?:something|anything|one|a place|a spot|a role|a position|a vacancy|a job|opportunity|circumstances|situation|things?|budget|that) (?:\\p{L}+ ){0,5}(?:comes? (?:up|along|in|free|back)|opens?|changes?|changed|arises?|turns up|crops up|pops up|reopens?|shifts?|frees up)|as and when|when(?:ever)? you(?:'ve|'re|r)? (?:\\p{L}+ ){0,4}(?:get|got|have|finish\\p{L}*|pass\\p{L}*|qualif\\p{L}*|ready|done|back|complete\\p{L}*)|once you(?:'ve|'re)? |always (?:need|looking|short|welcome)|in (?:the )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)",
  link: 'apply(?:ing)?|re-?apply|application again|contact|touch|reach out|hear from you|keep (?:an eye|your|you|in|looking|watching|checking|hold)|call|ring|text|phone|write|e-?mail|drop (?:us|me)|give (?:us|me)|let (?:us|me|you) know|come (?:back|and)|send|try|look|follow|watch|visit|check|consider(?:ed)?|think of|bear|remember|in mind|on file|welcome|love|happy to|encourage|invite|shout|put in|talk|speak|chat|meet|catch up|cross paths|paths (?:will )?cross|work (?:with|together)|first (?:in line|to know|on my list|call|person)|connect|stay|remain|on (?:the|our|my) list|get back|retain|hold|knock|ask you|offer you|have you back|use',
  privacy:
    'gdpr|data protection|privacy|delet\\p{L}+|unsubscribe|retention|personal data|lawful|erasure|withdraw your consent|cookies|phishing|fraud\\p{L}*|scam\\p{L}*',
  closing:
    '(?:all (?:the )?best|best(?: wishes| regards| rgds| from \\p{L}+)?|kind(?:est)? (?:regards|wishes)|warm(?:est|ly)?(?: regards| wishes)?|many thanks|thanks(?: again| so much| and \\p{L}+ regards)?|thank you(?: and (?:kind|best) regards| again)?|with (?:(?:kind|best|warm|all good|every good)(?:est)? (?:regards|wishes)|thanks|appreciation|regret)|regards|rgds|cheers|sincerely(?: yours)?|respectfully|yours(?: (?:sincerely|faithfully|truly|aye|ever))?|take care|talk soon|speak soon|see you (?:soon|then|there)|warmly|kindly|cordially|is mise(?: le meas)?|slán|ngā mihi|nga mihi|br|kr|xx?|love|good luck|fondly|greetings(?: from \\p{L}+)?|for and on behalf of|with gratitude|in friendship|onwards|blessings|peace|ta)',
  noPerson:
    'personnel|union|credit|catering|community|bakery|contracting|homes|care|instruments|rail|travel|hrd|matron|careers|insurance|pharma|analytics|software|learning|hospitality|logistics|technician|designer|developer|teacher|nurse|driver|open|apply|click|see|start|good|luck|best|health|healthcare|early|labs|hey|morning|afternoon|evening|yes|no|join|meeting|zoom|google|microsoft|teams|campus|sir|madam|welcome|cancelled|confirmed|updated|invitation|team|talent|hr|human|resources?|resourcing|recruit\\p{L}*|hiring|careers?|jobs?|people|acquisition|department|office|desk|support|service|services|system|systems|group|ltd|limited|llc|inc|plc|gmbh|university|college|school|hospital|council|trust|bank|company|co|studio|studios|partners|solutions|international|unit|committee|board|panel|management|admin|administration|agency|staffing|notifications?|no-?reply|workday|greenhouse|calendly|outlook|linkedin|indeed|dear|hello|hi|thanks|thank|regards|academy|centre|center|foundation|society|institute|club|the|and|of|for|your|please|clinic|surgery|dental|nursery|farm|hotel|hotels|kitchen|media|games|energy|labs?|digital|consulting|airlines?|foods?|shipping|registry|secretary|manager|director|administrator|head|officer|lead|chief|founder|owner|partner|editor|coordinator|assistant|engineer|senior|junior|street|road|lane|house|london|church|police|fire|rescue|editorial|selection|graduate|programme|program|applications?|candidates?|experience|operations|via|chair|president|professor|dr|mr|mrs|ms|consultant|specialist|recruiter|from|phone|tel|mobile|website|privacy|ps|re|view',
}
