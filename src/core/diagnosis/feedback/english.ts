/**
 * English: turns of phrase in feedback by the cause that they speak of. Patterns over one
 * sentence in lower case with straight quotes; ` ~ ` stands for up to four words. Data only.
 */
import type { CauseId } from '#core/model/causes.ts'

export const ENGLISH_FEEDBACK: Readonly<Record<CauseId, readonly string[]>> = {
  'resume-errors': [
    'spelling|typos?|grammar|misspel\\w+|(?:cv|résumé|resume) ~ (?:cluttered|too long|hard to|messy|confusing|unclear|\\w+ pages)|layout|formatting',
    "(?:dates|figures|numbers) (?:didn't|did not|don't) add up|errors? in (?:your|the) (?:cv|resume|résumé|application|letter)|hard to (?:read|follow) ~ (?:cv|resume|résumé|when)|took us a while to find your|could not open your (?:cv|file)",
  ],
  'match-not-shown': [
    "(?:from|in|on) (?:your|the) (?:application|cv|resume|résumé|letter|portfolio|paper) ~ (?:could not|couldn't|can't|hard to|not clear|missing|little|unclear)|did not come across on paper|didn't come across on paper",
    '(?:cover letter|application|letter) ~ (?:general|generic|standard|impersonal)|(?:more|no|few) (?:concrete |specific |clear )?achievements|tailor\\w*|copy and paste',
    "(?:wasn't|was not|not) (?:obvious|clear|evident|apparent|visible) (?:to us )?(?:from|in|how|on) (?:the|your) ~ (?:cv|resume|résumé|application|portfolio|experience|letter)|portfolio ~ (?:none|no|nothing|not|though|did)|see how your experience|relate[sd]? to our",
  ],
  'cold-or-late-channel': [
    '(?:after|past|missed) (?:the )?(?:closing date|deadline)|by the time ~ (?:application|applied|reached)|already (?:started|begun|finished) (?:interviewing|the interviews|our shortlist)|(?:came in|arrived|applied|received it|application was) (?:rather |quite |too |a bit |very )?late\\b|shortlist was (?:done|closed|complete)',
    '(?:people|candidates|applicants) ~ (?:came|come) (?:in )?through (?:referrals?|recommendations?|the network)|through referrals',
  ],
  'answers-lacked-evidence': [
    '(?:more|some|any|without|lacked|few|no|not enough) (?:specific|concrete|detailed|clear|specifics)? ?(?:examples?|details?|evidence|specifics)\\b|examples? (?:was|were|are) (?:\\w+ ){0,2}(?:vague|general|thin|weak|short)|could not give one|no examples?',
    'answers? ~ (?:general|vague|thin|short|long|superficial|unstructured|theoretical|evasive)|ramble\\w*|rambling|star (?:method|technique|format)|structured? (?:in|your) (?:your )?(?:responses?|answers?)|structure in your',
    "(?:your own|your personal) (?:part|role|contribution|share|achievement)|what you (?:yourself|personally|actually) (?:achieved|did|contributed)|(?:missed|lacked|without|more) (?:numbers|results|figures|metrics)|didn't (?:always |really )?answer the question|did not (?:always |really )?answer the question|dug deeper|go deep|depth of your answers|in more depth|more depth",
  ],
  'delivery-and-nerves': [
    'nervous\\w*|nerves|confiden(?:ce|t)(?! in our)|eye contact|(?:spoke|talked|speak|talk) (?:\\w+ )?(?:fast|quickly|quietly|softly|low|little)|monotone|read(?:ing)? from (?:the|your) (?:slides|notes)|mumbl\\w+',
    "(?:low|lack of|little|more|lacked|missing) (?:energy|enthusiasm|presence|warmth|passion)|energy was low|(?:quiet|reserved|shy|stiff|tense|withdrawn|distant|closed)\\b(?! down)|hard to (?:get to know|connect|warm)|body language|rapport|didn't (?:quite )?click|come across as (?:unsure|cold|flat)",
  ],
  'thin-preparation': [
    "(?:know|knew|understand|understood|learned|read) (?:\\w+ ){0,3}(?:much|a lot|little|enough|more)? ?about (?:what we|us|our|the company|the team|the role)|no questions|few questions|asked (?:us )?(?:no|few|more)|questions for (?:us|them|the team)|read up on|hadn't prepared|not prepared|unprepared|better prepared|more preparation|prepar\\w+ ~ (?:conversation|interview|meeting)",
    "(?:motivation|reason|why you) ~ (?:joining|applying|us|role|company) ~ ?(?:wasn't|was not|unclear|not clear|didn't|missing)|looked at our (?:product|website|site|app)|research(?:ed)? (?:on )?(?:us|our|the company)|why (?:us|our company|you want)",
  ],
  'test-result': [
    "(?:test|exercise|assessment|take-home|assignment|task|case study|case|challenge|exam|practical|trial shift|lesson|demo lesson|presentation task)\\b (?:\\w+ ){0,6}(?:below|did not|didn't|failed|missed|not pass|weak\\w*|lost|not finished|incomplete|score\\w*|solid|threshold|short|lower|not reach)",
    "(?:didn't|did not|not|failed to) (?:\\w+ )?(?:finish|complete|pass|solve|submit) (?:\\w+ ){0,3}(?:test|exercise|assessment|take-home|assignment|task|case|challenge|exam|practical)|(?:weld|cut|dish|code|solution|lesson|analysis) (?:\\w+ )?(?:did not|didn't|missed|failed|lost)|edge cases|test scores?|your score",
  ],
  'process-conduct': [
    '(?:minutes|hour|hours) late|(?:were|arrived|came|joined|turned up) (?:\\w+ )?late\\b(?! for the deadline)|took you ~ (?:reply|answer|respond|get back)|slow to (?:reply|respond|answer)|(?:spoke|talked|speak|comments?|remarks?) ~ (?:former|previous|last|ex-?) ?(?:manager|boss|employer|company|colleagues)|negative about',
    "reschedul\\w+ ~ (?:times|twice|three)|(?:did not|didn't) (?:show|turn) up|camera (?:was )?(?:off|on your)|took (?:another|a) call|rude to|unprofessional|your phone|dressed|inappropriate",
  ],
  'weak-follow-up': [
    "(?:hear|heard) (?:back )?from you|(?:didn't|did not|never|no) (?:\\w+ )?(?:follow(?:ed)?[- ]?up|thank-?you|thank you note)|sent a (?:thoughtful |thank-?you |kind |nice )*(?:note|mail|email|message|card)|lost interest|never (?:sent|got back|replied)|you'd promised|you had promised|no longer interested",
  ],
  'red-flag-unaddressed': [
    "gaps?\\b(?! year)(?! in the market)|(?:changed|changing|change) (?:your )?(?:jobs?|employers?|positions?)|job[- ]hopp\\w+|short (?:stays?|stints?|tenures?)|(?:reason|reasons|why|question marks?|concerns?|unsure|weren't sure|not sure) (?:\\w+ ){0,5}(?:left|leaving|leave|depart\\w+|moved on)|stability|how long you would stay|frequent (?:moves|changes)",
  ],
  'missing-must-have': [
    '(?:looking for|need(?:ed)?|wanted|require[ds]?|prefer\\w*|seek\\w*) (?:\\w+ ){0,5}(?:experience|hands-on|background|expertise|knowledge|proven|skills?|who (?:has|have|had|can|already|knows)|track record|fluent|certified|production)',
    "(?:you )?(?:don't|do not|didn't|did not|haven't|have not|without|lack(?:ed|s)?|lacking|lack of|missing|miss|not yet|no|which you lack|little|limited|not enough|insufficient) (?:\\w+ ){0,4}(?:experience|licen[cs]e|certificate|certification|degree|qualification|skills?|knowledge|level|training|background|exposure|command)\\b(?! recogni)",
    "(?:licen[cs]e|certificate|certification|degree|qualification) (?:\\w+ ){0,3}(?:required|is a must|mandatory|essential|needed)|(?:is|are) a must|must-have|(?:which|that) (?:you have not|we didn't see|you lack|was missing|we missed)|(?:what|something) (?:was|is) missing|was the deciding factor|(?:experience|years) (?:\\w+ ){0,4}(?:we need|we are after)|(?:language|english|german|french|spanish|dutch) (?:\\w+ ){0,4}(?:not|level|enough)|(?:more|another) (?:\\w+ )?(?:years?|experience)\\b.*experience|had (?:several|more|\\w+) years in|some experience with",
  ],
  'level-mismatch': [
    "too (?:senior|junior|experienced|advanced)|overqualified|over-qualified|under-?qualified|(?:more|bit more|little more) (?:senior|seniority|junior)\\b|senior(?:ity)? (?:than|for)|earlier stage|stage in (?:your|their) career|step (?:down|back) for you|(?:would|might|may|you'd) (?:soon |quickly )?(?:be|get|feel|become) (?:bored|frustrated|under-?challenged)|entry[- ]level|few more years|not quite (?:ready|at the level|senior)|wouldn't stay|doubted you'd stay|outgrow",
  ],
  'terms-mismatch': [
    'salary|pay (?:range|expectation|band)|compensation|your (?:rate|expectations?) |(?:above|beyond|over|outside|more than) (?:\\w+ )?(?:budget|range|we can (?:pay|offer|afford))|we can (?:pay|offer|afford)|too expensive|on[- ]?site|remote(?:ly)?|in the office|hybrid|relocat\\w+|commut\\w+|part[- ]time|full[- ]time|notice period|start date|start (?:sooner|earlier|at once|immediately)|(?:hours|shifts?|weekends|nights) (?:you|that you) (?:wanted|asked|can|could)|availability|days a week',
  ],
  eligibility: [
    'visa|sponsor\\w*|work permit|right to work|(?:security )?clearance|nationals|citizens\\w*|(?:live|based|reside|residing) (?:\\w+ )?(?:outside|in another|abroad)|recogni[sz]e (?:your|the) (?:diploma|degree|certificate)|not recogni[sz]ed|eligible|eligibility|legally',
  ],
  'references-or-checks': [
    "references? (?:\\w+ ){0,3}(?:raised|concern\\w*|negative|did not|didn't|not|were|was)|referees?|background check|(?:verify|confirm) (?:your|what you|the) ?(?:\\w+ )?(?:previous|employment|told|dates|degree|degrees)?|criminal record|credit check|drug test|former (?:supervisor|manager|employer|boss) (?:did not|didn't|told|said|could not)",
  ],
  'internal-or-referred': [
    'internal(?:ly)?\\b(?! audit| communication| tools)|from within|promoted|(?:colleague|someone|somebody|person|employee|member) ~ (?:team|another department|in-house|inside|our own|had worked (?:for|with) us)|worked (?:for|with) us before|recommended by|referred by|(?:was|came) (?:a )?(?:referral|recommendation)|already had (?:somebody|someone|a person) in mind|taken on the role|former (?:intern|colleague|employee)',
  ],
  'role-changed': [
    'on hold|hiring freeze|freez\\w+|froze\\w*|budget (?:was|has been|is|got) (?:\\w+ )?cut|cut (?:the|our) budget|(?:no longer|not) (?:fill|exist|exists|available|needed)\\b ?(?:the|this)?|not to fill|(?:position|role|post|vacancy|job) (?:\\w+ ){0,4}(?:cancel\\w+|withdrawn|closed|merged|scrapped|postponed|removed|cut|changed|put on hold|exist\\w*|no longer)|withdrawn the funding|funding|reorgani[sz]\\w+|restructur\\w+|layoffs?|requirements? (?:have |has )?changed|changed (?:our|the) (?:mind|requirements|profile|scope)|we now need|priorities (?:have )?(?:changed|shifted)',
  ],
  'crowd-or-chance': [
    '(?:extremely |very |really |so |a )?close (?:decision|call|race|run|one|second)|was (?:very|extremely|really|so) close|(?:over|more than|some|about|nearly) \\d+ (?:applications|applicants|candidates|people)|(?:many|lots of|a lot of|so many|several) (?:\\w+ )?(?:good|strong|excellent|great|qualified|talented) (?:people|candidates|applicants)|second choice|runner-?up|nothing wrong|a touch (?:stronger|better)|toss[- ]?up|any of the|only one (?:place|position|job|spot)|just edged|pipped|tough (?:decision|call)',
  ],
}
