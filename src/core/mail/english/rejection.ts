/** English ways of saying no to an applicant. Data only; how they count: evidence.ts. */
import { type Signal, signalsOf } from '../signal.ts'

/** A move of the talk or its date, or of anything else that is no decision on the person. */
const MOVED =
  /\b(?:reschedul|postpone|rearrang|re-arrang|push(?:ed)? back|move (?:the|your|our|this) (?:interview|call|meeting|chat)|interview (?:must|has to|needs to|will have to) (?:be )?move|different (?:time|date|day|slot)|another (?:time|date|day|slot))/
/** Not being able to answer everyone is no answer to this one. */
const REPLIES =
  /\b(?:repl(?:y|ies)|respond|responses?|answer|get back|contact|individual(?:ly)?|personal(?:ly)?) (?:to |with )?(?:each|every|all|everyone|everybody|individual|personally|individually|unsuccessful|phone|calls)|accept (?:applications|resumes|cvs|calls)|\bfeedback\b/
const NOT_YET =
  /(?:\b(?:not)|n't) (?:yet|been able to (?:finali|reach|make)|(?:been )?(?:made|reached|finali[sz]ed))\b|\byet\b/
const EVERYONE =
  /\b(?:(?:those|applicants|candidates|applications|anyone|submissions) (?:who|that|which|not|received|without|selected)|only (?:shortlisted|selected|successful|those|candidates)|not all (?:applicants|candidates))/

export const REJECTION_SIGNALS: readonly Signal[] = signalsOf('rejection', [
  // a decision against, said as such
  [
    5,
    /\b(?:decided|chosen|elected|opted|decision (?:was made |has been made )?|determined (?:that )?(?:we )?|concluded (?:that )?(?:we )?)\s?(?:not to|against|will not|won't|to not) (?:be )?(?:mov|proceed|progress|continu|go|advanc|tak|pursu|extend|invit|shortlist|offer|consider|put|hir|select|mak)/,
    { unless: MOVED },
  ],
  [
    5,
    /\b(?:will|have|are|am|is|has|were|was|be|do|did|can|could|would)(?: not|n't) (?:(?:now|currently|actually|unfortunately|therefore|be|been|able to|in a position to|going to) ){0,3}(?:mov|proceed|progress|advanc|continu|go|tak|carry)(?:e|ing|ed|en)?\b(?: (?:you|your \w+|things|this|it|on|any))?(?: (?:application|candidacy|cv|resume))? ?(?:forward|further|ahead|any further|with (?:you|your|this)|through|to the next|on to|onto|in (?:the|this|our))/,
    { unless: MOVED },
  ],
  [
    5,
    /\b(?:won't|unable to|cannot|can't|not able to|not in a position to|not going to|not planning to) (?:be )?(?:mov|proceed|progress|advanc|continu|tak|carry|bring)(?:e|ing)?\b(?: (?:you|your \w+|things|this|it))? ?(?:forward|further|ahead|any further|with (?:you|your|this)|through|to the next|on to|onto|in (?:the|this|our))/,
    { unless: MOVED },
  ],
  [
    5,
    /\bnot (?:be )?(?:mov|proceed|progress|advanc|continu|tak|bring|go)(?:e|ing)(?: (?:you|your \w+))? ?(?:forward|further|ahead|with (?:you|your)|to the next)/,
    { unless: MOVED },
  ],
  [
    5,
    /\b(?:mov|proceed|progress|go|continu|pursu|advanc|press)(?:e|es|ed|ing)?(?: forward| ahead| on| further)?(?: in the process| at this (?:time|stage|point))?,? (?:with )?(?:an?other (?:candidate|applicant|person)|other (?:candidate|applicant|profile|people)|(?:a |some )?(?:different|stronger|small number of|number of|few) (?:other )?(?:candidate|applicant)|some(?:one|body) (?:else|whose|who|with)|(?:the |those |a group of )?(?:candidates|applicants) (?:who|whose|that|with|better|more)|an? (?:candidate|applicant|internal|alternative)|the other (?:candidate|finalist))/,
  ],
  [
    5,
    /\b(?:went|gone|going|go) with (?:an?other|other|different|some(?:one|body)|the other|a (?:candidate|different|stronger|more)|an? (?:internal|external|local)|candidates)/,
  ],
  [
    5,
    /(?:\b(?:not)|n't)(?: (?:been|be|yet been|feel that you (?:are|were)|believe you (?:are|were)|currently))?(?: (?:selected|shortlisted|short-listed|chosen|progressed|put through|taken forward|moved forward|picked|accepted|retained|advanced|offered an interview|offered the|invited (?:to|for)))/,
    { unless: /\byet\b|\bif you are not|\bonly\b|not (?:all|everyone)/ },
  ],
  [
    5,
    /(?:\b(?:no longer|not)|n't)(?: be| being| currently)? (?:under consideration|in (?:the running|contention|consideration)|be(?:ing)? (?:considered|pursued|progressed)|considered|considering (?:you|your))/,
    { unless: EVERYONE },
  ],
  [
    5,
    /\b(?:application|candidacy|interview|you(?:'ve| have| were| are)|been|was|were|is|are) (?:\w+ ){0,6}unsuccessful/,
    { unless: EVERYONE },
  ],
  [
    4,
    /\bunsuccessful (?:on this occasion|this time|at this (?:time|stage)|in (?:your|this))/,
    { unless: EVERYONE },
  ],
  [
    5,
    /\b(?:you|your application|your candidacy|your interview|your profile)(?: \w+){0,6} (?:not|n't|un)(?: been| be)? ?(?:successful|selected|the successful)/,
    { unless: /\byet\b/ },
  ],
  [
    5,
    /\b(?:not able|unable|not in a position|not going|decided not|won't be able|cannot|can't)(?: to)? (?:be able to )?(?:offer|mak|extend|give|invit|provid)(?:e|ing)? (?:you|an offer)(?! (?:any |individual |detailed |specific |personal )*(?:feedback|update|timeline))/,
    { unless: MOVED },
  ],
  [
    5,
    /\b(?:will not|won't|not) (?:be )?(?:offering|making|extending|inviting|offer|extend|invite|make) (?:you )?(?:an offer|the (?:role|position|job)|a (?:place|position|role)|you (?:to|for|in|the|a|an|back)|an interview)/,
    { unless: MOVED },
  ],
  // the place is gone
  [
    4.5,
    /\b(?:position|role|vacancy|job|requisition|post|opening|opportunity|search|recruitment|hiring|headcount|recruitment process|process)(?: for (?:this|the|a|our)(?: \S+){0,5}| you (?:applied|interviewed) for| (?:at|in|with|of) (?:\S+ ){0,4}\S+| \([^)]{0,40}\))?,?(?: unfortunately)? (?:has|have|is|was|had)(?: (?:now|since|already|recently|also|just|unfortunately|subsequently|been|to be|being)){0,3} (?:filled|closed|cancel+ed|put on hold|placed on hold|paused|withdrawn|no longer (?:available|open|being|hiring|accepting|needed|required|be|going)|on hold|frozen|suspended|eliminated|discontinued|pulled|stopped)/,
    {
      unless:
        /\b(?:interview|call|order|account|ticket) (?:has|have|is|was) |\buntil\b|\bbefore the\b|posting closes/,
    },
  ],
  [
    4.5,
    /\b(?:have|has|had|'ve|were|was|we|just|already)(?: \w+){0,2} (?:filled|closed|cancel+ed|paused|frozen|withdrawn|put on hold|pulled) (?:the|this|that|our|all)(?: \S+){0,4} (?:position|role|vacancy|job|requisition|post|opening|opportunity|search|hiring|recruitment|seat)/,
  ],
  [
    4,
    /\b(?:put|place|putting|placing|placed)(?: \S+){0,6} (?:hiring|recruitment|role|position|search|recruiting|vacancy)?(?: \S+){0,3} ?on hold\b/,
    { unless: /\byour (?:account|order|subscription)/ },
  ],
  [4, /\bnot (?:be )?(?:hir|fill|recruit)ing (?:for )?(?:this|the|anyone|any)/],
  [4, /\b(?:freeze on|hiring freeze|frozen (?:all )?(?:hiring|recruitment|headcount))/],
  // somebody else
  [
    4.5,
    /\b(?:offered|given|awarded) (?:the|this) (?:position|role|job|post|place) to (?:an?other|some|a |an |the )/,
  ],
  [
    4.5,
    /\b(?:an?other|the other|different|preferred|chosen|selected|successful|internal) (?:candidate|applicant|finalist)s? (?:has|have|was|were|who|accepted|is|will)\b/,
    { unless: /\bto be (?:interviewed|seen)|other candidates (?:to|still)/ },
  ],
  [
    4.5,
    /\b(?:chose|chosen|selected|hired|hire|opted for|picked|appointed|settled on|decided on|offered it to|ended up (?:with|hiring|choosing|going)|found|appoint|choose|select|preferred)(?: \w+)? (?:some(?:one|body)|an?other (?:candidate|applicant|person)|a (?:candidate|different|stronger|colleague|person) |an? (?:internal|external)|other (?:candidates|applicants)|the other)/,
    { unless: /\b(?:if|when|whether|once) (?:we|they)|refer (?:a|some)/ },
  ],
  [
    4,
    /\b(?:role|job|position|post|place|spot|offer|seat) (?:has |have )?(?:went|gone|goes|is going) to (?:an?other|some|a |an |the |one )/,
  ],
  [
    3,
    /\b(?:other|another|different|stronger|some) (?:candidate|applicant|profile)s? (?:\w+ ){0,4}(?:whose|who|that|with|more|better|closer|closely|was|were|are|is)\b/,
    { unless: /\binterview(?:ing)? (?:other|a few)|still/ },
  ],
  [
    3,
    /\b(?:more|better|closely|closer)(?: \w+)? (?:match|align|meet|fit|suit)(?:e[ds]|ing|s|ed)?\b/,
    { unless: /\bjobs?\b.{0,30}\bmatch|to (?:better|find)|recommend/ },
  ],
  // not a fit
  [
    4,
    /(?:\b(?:not|isn't|aren't)|n't)(?: \w+){0,5} (?:a |the |an? )?(?:right|good|best|close|strong|suitable|perfect|ideal|great|closest) (?:fit|match|candidate|time|one)\b/,
    { unless: /\bif\b/ },
  ],
  [
    3.5,
    /(?:\b(?:not)|n't)(?: quite| fully| closely| really)? (?:a fit|a match|match(?:ing)? (?:our|the|what)|align|meet (?:our|the|all|what)|what we(?:'re| are) looking|suitable|fit (?:the|our|what))/,
    { unless: EVERYONE },
  ],
  [
    4,
    /\b(?:decided to|going to|we'll|will|have to|chosen to|we) pass (?:on|at this|for now|this time)/,
  ],
  [
    4,
    /\b(?:it(?:'s| is) a|a|the answer is) no (?:from us|for now|this time|from (?:our|the)|on this occasion|, i'm afraid)/,
  ],
  [4, /\b(?:different|another) direction\b/],
  [
    4.5,
    /\b(?:application|candidacy|profile) (?:has been|was|is|were|will be) (?:\w+ )?(?:rejected|declined|turned down|not (?:been )?(?:taken|selected|progressed|considered|successful|accepted)|closed|discontinued|unsuccessful)/,
  ],
  [
    4,
    /\b(?:clos(?:e|ing|ed)|reject(?:ed|ing)?|declin(?:e|ed|ing)|discontinu(?:e|ed|ing)) (?:out )?your (?:application|candidacy|file)/,
    { unless: /\byou (?:have |'ve )?(?:declin|clos)/ },
  ],
  [
    4.5,
    /\bthis (?:is|will be|concludes|ends|brings)(?: \w+){0,3} (?:the end of|the close of) (?:the|your|our)?/,
  ],
  [
    4,
    /\b(?:pursu|consider|mov|proceed|look)(?:e|ing)? (?:\w+ ){0,3}(?:other|alternative) (?:candidate|applicant|option|profile)/,
  ],
  [
    4,
    /(?:\b(?:not)|n't) (?:have|see|found|find|identified?)(?: \w+){0,4} (?:suitable|matching|right|current|appropriate|other|open) (?:role|position|opening|vacanc|opportunit|match|fit)/,
  ],
  [
    4,
    /\b(?:regret|sorry|afraid|unfortunately|sadly|disappoint\w+)\b[^.!?]{0,90}(?:\b(?:not|unable|cannot|no longer|unsuccessful|other candidate|another candidate|someone else|closed|filled|on hold|cancel+ed)|n't)\b/,
    {
      unless: new RegExp(
        `${MOVED.source}|${REPLIES.source}|${NOT_YET.source}|\\b(?:interview|call|meeting|available|make (?:it|the)|attend|attach|join|open the|view|process your (?:payment|order)|deliver|know when|able to (?:process|verify|log|access|complete))\\b`,
      ),
    },
  ],
  [
    3,
    /\bregret to (?:inform|tell|advise|let|say|share|notify)/,
    { unless: new RegExp(`${MOVED.source}|\\b(?:interview|call|meeting|delay|office|event)\\b`) },
  ],
  [
    3,
    /(?:\b(?:not|isn't|wasn't)|n't) (?:be )?(?:the |a )?(?:news|outcome|answer|result|response|decision|email|message|update|reply)s?(?: that)? (?:that )?(?:you|we|any)/,
  ],
  [
    3,
    /\bwish(?:ing)? (?:you|\w+)(?: \w+){0,3} (?:best|success|luck|well|fortune)(?: \w+){0,3} (?:in|with|for|on|as)(?: \w+){0,6} (?:search|future|career|endeavou?rs?|applications?|hunt|journey|steps?|opportunit|role)/,
  ],
  [
    2,
    /\b(?:best of luck|good luck|all the best|every success|best wishes)(?: \w+){0,3} (?:in|with|for|on|as)(?: \w+){0,6} (?:search|future|career|endeavou?rs?|hunt|applications|next (?:role|step|chapter))/,
  ],
  [
    1.5,
    /\b(?:keep|retain|hold|kept|save)(?: \w+)? your (?:resume|cv|details|application|profile|information|data|contact)(?: \w+){0,3} (?:on file|in our|for future|on record|in mind)/,
  ],
  [
    1.5,
    /\b(?:encourage|welcome|invite|hope)(?: that)? (?:you )?(?:will |to |would )*(?:consider |keep |re-?)?(?:appl(?:y|ying)|reappl)(?: \w+){0,6} (?:future|again|other|suitable|opportunit|roles?)/,
  ],
  [
    1.2,
    /\b(?:unfortunately|sadly|regrettably|regret|i'm afraid|we're afraid|i am afraid|we are afraid|sorry to)\b/,
    { unless: new RegExp(`${MOVED.source}|${REPLIES.source}`) },
  ],
  [
    1,
    /\b(?:difficult|tough|hard|close|very competitive) (?:decision|call|choice)|\bhigh (?:volume|number|calibre|caliber|standard|quality) of|\bexceptionally (?:strong|high)|\bdisappointing\b/,
  ],
  // the same, said sideways
  [
    4.5,
    /(?:\b(?:not)|n't) (?:be )?(?:consider|pursu|select|progress|advanc|continu|tak|put|proceed|shortlist|accept)(?:e|ing|ed)? (?:you\b|your (?:application|candidacy|cv|profile)|to interview|to the (?:next|interview))/,
    { unless: EVERYONE },
  ],
  [
    4.5,
    /\b(?:unable|not able|cannot|can't|couldn't) (?:to )?(?:consider|progress|shortlist|process) (?:you|your (?:application|candidacy|candidature|profile|cv|resume))/,
    { unless: MOVED },
  ],
  [
    4.5,
    /(?:\b(?:not)|n't)(?: \w+){0,3} (?:among|one of) (?:them|those|the (?:people|few|ones|candidates|applicants))|\b(?:yours|you) (?:was|were|is|are|will)(?: not|n't) (?:be )?(?:one of|among|going through|on (?:the|our) (?:short)?list|included|selected|chosen)/,
  ],
  [
    4,
    /\b(?:we|i|they|board|panel|team|client|manager|director|directors|partners|committee|company)(?:'ve| have| has| had|'d)? (?:just |now |already |recently |since )?(?:found (?:our|the right|a great) (?:person|candidate|hire|match)|(?:made|completed) (?:a|an|our|the) (?:hire|appointment|hiring decision)|appointed|hired|promoted|recruited) ?(?:some(?:one|body)|another|a |an |the |from|internally|\.|$|for)/,
  ],
  [
    4,
    /\b(?:made a hire|made an appointment|(?:have|has|'ve) (?:appointed|hired) (?:some|another|a |an |the )|appointed (?:some(?:one|body)|another|the other)|preferred (?:a|an|another|the other) (?:candidate|applicant|person)|(?:got|getting|get) the nod|edged (?:ahead|you|it)|pipped|beat you|ahead of you|in favou?r of (?:an?other|other|some|a |candidates|applicants|those|people))/,
  ],
  [
    4,
    /\b(?:successful|chosen|selected|preferred) (?:candidate|applicant) (?:start|join|begin|accept|will|has|is|was|had)/,
    {
      unless:
        /\bthe successful (?:candidate|applicant) (?:will|is) (?:have|be|report|expected|required|responsible|notified|contacted|join)/,
    },
  ],
  [
    4,
    /\b(?:end|stop|finish|conclude|close|leave|call)(?:ing|s)?(?: \w+){0,2} (?:process |things |it |this |your application |the process )?(?:here|there|at this (?:point|stage))\b/,
    {
      unless:
        /\b(?:click|call (?:us|me)|in there|you (?:can|may)|stop here for|leave (?:us|it) here to)\b/,
    },
  ],
  [
    4,
    /\b(?:have|having|going|has) to (?:say no|decline|turn you down|let you go|disappoint)|\bmust (?:decline|disappoint)|\b(?:thanks,? but no thanks|answer is (?:a )?no\b|it's a no\b|(?:is|was) a no\b|turn(?:ing|ed)? you down|turn(?:ing|ed)? down your|declin(?:e|ing|ed) your (?:application|candidacy))/,
  ],
  [
    4,
    /(?:\b(?:not|never|un)|n't)(?: \w+){0,4} (?:get|got|gotten|landed|secured?|securing|given|getting|awarded|land) (?:the|this) (?:job|role|position|post|place)\b/,
    { unless: /\bif you\b/ },
  ],
  [
    4,
    /(?:\b(?:not)|n't) (?:quite )?(?:make|made|making) it (?:to|through|past|into)|\bnot (?:be )?(?:going|getting|putting (?:you|it)) (?:any )?(?:through|further)|\bnot (?:work(?:ing)?|going to work) out\b|\bn't going to work out\b|\bnot quite what\b|\bn't (?:see|feel|think|believe) (?:that )?(?:it(?:'s| is)|there(?:'s| is)|you(?:'re| are)|this is|a) ?(?:a |the )?(?:good |right |strong )?(?:fit|match)/,
  ],
  [
    4,
    /\b(?:role|position|job|post|vacancy|team|headcount|opening)(?: \S+){0,6} (?:no longer exists?|(?:was|been|got|is being|were) (?:cut|eliminated|axed|scrapped|dropped|removed|made redundant|dissolved))|\b(?:hiring|recruitment|recruiting)(?: \S+){0,6} (?:has been|is|was|been) (?:frozen|paused|stopped|halted|suspended|put on hold)|\bno longer (?:a |any )?(?:job|role|position|opening|vacancy|need)/,
  ],
  [
    4,
    /\b(?:cut|withdrew|pulled|lost|frozen|froze|withdrawn|cancelled|canceled|stopped) (?:the |our |all )?(?:budget|funding|headcount|hiring|vacancy|position|role|approval)\b/,
  ],
  [
    3.5,
    /\b(?:closing|closed|close) (?:out )?(?:all|every|the|your|this)(?: \w+){0,3} (?:applications?|candidac(?:y|ies)|candidates?|process|currently in process|loop)\b/,
    { unless: /\bclosing (?:date|in)\b/ },
  ],
  [
    3,
    /\b(?:role|position|job|team) (?:calls for|requires|needs|demands)\b[^.!?]{0,100}(?:\b(?:not|lack|missing)|n't)\b/,
  ],
  [
    3.2,
    /\b(?:we|i|you|your|this|it|they|yours|he|she|team)\b[^.!?,]{0,40}(?:\b(?:not|cannot|unable to|no longer)|n't)\b[^.!?,]{0,40}\b(?:forward|further|ahead|next (?:stage|round|step|phase)|progress\w*|proceed\w*|pursu\w*|shortlist\w*|successful|suitable|candidacy|hir(?:e|ing) you|continu(?:e|ing)|among)\b/,
    {
      unless: new RegExp(
        `${MOVED.source}|${REPLIES.source}|${NOT_YET.source}|${EVERYONE.source}|\\b(?:until|unless|hesitate|without|hear|complete|do not reply|look forward|contact (?:us|me))\\b`,
      ),
    },
  ],
  [
    2.2,
    /\b(?:bad|sad|difficult|disappointing|hard|unwelcome|different|better) news\b|\bnobody likes (?:writing|sending)|\bnot easy to (?:write|send)|\bsorry (?:to|that|i|we|this|for the disappoint)|\bfrustrating to hear|\bwould (?:rather|have liked) to (?:give|have|be writing)/,
    {
      unless: new RegExp(
        `${MOVED.source}|\\b(?:delay|wait|slow|short notice|late|inconvenience|hear (?:that )?you)\\b`,
      ),
    },
  ],
  [
    4,
    /\b(?:requirements?|scope|brief|needs|role|position|job description|direction)\b[^.!?]{0,50}\b(?:have|has|had) (?:since |now |completely )?(?:changed|shifted|evolved|moved on|been re\w+)|\bnow looking for (?:a|some|people)[^.!?]{0,20}(?:different|else|with)|\bdifferent (?:kind|sort|type|profile|skill ?set|set of)\b|\brestart(?:ing|ed)? (?:the|our) (?:search|process)|\bnew brief\b/,
    { unless: /\binterview (?:time|date)|\bstill|schedule/ },
  ],
  [
    4,
    /\bothers? (?:edged|were (?:stronger|closer|a better)|came out|had (?:more|stronger)|stood out more)|\bn(?:o|')t (?:be )?(?:taking|going|progressing|continuing|putting you|extending|pursuing|making you|offering)\b(?! (?:to start|on holiday|any calls))/,
    {
      unless: new RegExp(
        `${MOVED.source}|${REPLIES.source}|\\b(?:going to (?:be able|make it|attend)|until|accepting|joining us|(?:our|the) offer and|decision not to)\\b`,
      ),
    },
  ],
  [
    4,
    /(?:\bnot|n't)(?: \w+){0,2} (?:work(?:ing)? out|see (?:a|the|it as a) fit|continu(?:e|ing)|going ahead|a goer|been able to (?:progress|select|shortlist)|been successful|move (?:you|your)|put you (?:through|forward)|putting you (?:through|forward))/,
    { unless: NOT_YET },
  ],
])
