/** English ways in which a recruiter writes first, and of job alerts. Data only. */
import { type Signal, signalsOf } from '../signal.ts'

/** The person applied: then nobody approaches them. */
const APPLIED = /\b(?:your application|applying|you applied|your interview)\b/

export const OUTREACH_SIGNALS: readonly Signal[] = signalsOf('outreach', [
  [
    5,
    /\b(?:came|come|stumbled|ran) (?:across|upon) (?:your|you)\b|\bfound (?:your (?:profile|details|cv|resume|linkedin|github|portfolio|work)|you (?:on|through|via))|\b(?:saw|noticed|spotted|looking at|viewed|reviewing) your (?:profile|linkedin|github|portfolio|background|cv on|resume on|resume online)/,
    { unless: APPLIED },
  ],
  [
    4.5,
    /\byour (?:\w+ )?(?:profile|background|experience|linkedin|skills?|work|career|name|resume|cv)(?: \S+){0,8} (?:caught|stood out|stands out|impress\w*|looks?|seems?|jumped|popped up|came up|would be|could be|might be|fits?|aligns?|match(?:es)?|make you)\b/,
    {
      unless: new RegExp(
        `${APPLIED.source}|\\b(?:if|not|although|while|however|but|unfortunately)\\b`,
      ),
    },
  ],
  [
    4.5,
    /\b(?:i(?:'m| am)|my name is|this is|here is)\b[^.!?]{0,60}\b(?:recruiter|headhunter|sourcer|talent (?:partner|acquisition|scout|sourcer|specialist|manager|lead|consultant)|recruitment (?:consultant|partner|specialist)|recruiting (?:for|at|manager|partner|lead)|executive search|researcher at|search consultant|hiring (?:for|manager))/,
    { unless: APPLIED },
  ],
  [
    4,
    /\b(?:are you|would you be|if you(?:'re| are)|might you be|whether you(?:'re| are|'d be)|you might be|are currently|be)(?: \S+){0,4} (?:open to|interested in|looking for|considering|exploring|up for|curious|keen to hear|actively looking|in the market)(?: \S+){0,8} (?:opportunit\w+|roles?|positions?|moves?|change|challenge|chat|conversation|hearing|talking|discussing|learning|new|job|contract)\b/,
    { unless: new RegExp(`${APPLIED.source}|newsletter`), firm: true },
  ],
  [
    3.5,
    /\b(?:reach(?:ing)? out|get(?:ting)? in touch|contact(?:ing)?|writ(?:e|ing)|drop(?:ping)? you)(?: \S+){0,6} (?:because|regarding|about|to see|to gauge|as|on behalf|with (?:an?|regards)|concerning|re)(?: \S+){0,10} (?:role|position|opportunit\w+|vacancy|opening|hiring|job|looking for|profile|client|build|team)\b/,
    { unless: APPLIED },
  ],
  [
    4,
    /\b(?:my|our|a) client\b[^.!?]{0,120}\b(?:looking|seeking|hiring|recruit|search|need|require|expand|grow|is a|are a|based)/,
    { unless: APPLIED },
  ],
  [
    3.5,
    /\b(?:i|we)(?:'ve| have|'m| am|'re| are| currently)?(?: \w+){0,3} (?:an?|some|several|working on|recruiting for|hiring for|looking for|searching for|looking to (?:hire|fill|add))(?: \S+){0,6} (?:opportunit\w+|role|position|opening|vacancy|mandate|contract|engineers?|developers?|analysts?|managers?|designers?|leads?)\b/,
    { unless: new RegExp(`${APPLIED.source}|(?:\\b(?:not|no|thank|interest in)|n't)\\b`) },
  ],
  [
    2.5,
    /\b(?:thought|think|feel|believe) (?:that )?(?:you|your)(?: \S+){0,5} (?:great|good|strong|perfect|interesting|excellent|ideal|fit|match|interested)/,
    { unless: new RegExp(`${APPLIED.source}|\\bnot\\b|n't`) },
  ],
  [
    2.5,
    /\b(?:if (?:this|it|that) (?:sounds|is of|piques|interests|is something|isn't)|interested\?|worth a (?:chat|conversation|call)|happy to share (?:more|the|a)|can i send|shall i send|not (?:for you|looking|the right time)|know (?:someone|anyone|somebody) (?:who|else))/,
    { firm: true, unless: APPLIED },
  ],
  [
    3.5,
    /\b(?:following up on my|my (?:last|previous|earlier) (?:message|email|note|inmail))\b|\binmail\b/,
    { unless: APPLIED },
  ],
  [
    2,
    /\b(?:exciting|new|great|unique|confidential|interesting|potential|career|senior) (?:\w+ ){0,3}(?:opportunity|role)\b/,
    { subjectOnly: true },
  ],
  [
    4,
    /\binvit\w+ (?:you )?to apply\b|\b(?:would|'d) (?:like|love) (?:for )?you to apply\b|\bencourage you to apply (?:for|to) (?:this|our|the)\b|\bapply (?:directly )?(?:here|using this link) if\b/,
    { unless: /\b(?:future|other|again|suitable|unfortunately)\b/ },
  ],
  [
    4,
    /\b(?:saw|read|loved|noticed|enjoyed|liked|following|found|seen) your (?:\S+ ){0,3}(?:work|project|projects|talk|post|article|blog|repo|portfolio|posts|piece|code|paper|cv|resume|profile)\b|\b(?:mapping|searching) the market\b|\bretained (?:by|to)\b|\b(?:you don't know me|we haven't (?:met|spoken)|hope (?:you don't mind|this finds|all is well|you're well|you are well))/,
    { unless: APPLIED },
  ],
  [
    4,
    /\b(?:i|we) (?:run|lead|head|manage|built|founded|look after)(?: up)? (?:\w+ ){0,3}(?:at|for|here)\b[^.!?]{0,100}|\bfounder of\b/,
    { unless: APPLIED },
  ],
  [
    3.5,
    /\b(?:considering|contemplating|thinking (?:of|about)|open to|looking for|interested in)(?: \w+){0,2} (?:a |your next )?(?:move|change|new (?:role|challenge|opportunit\w+|job|position)|next (?:step|role|move))\b|\b(?:any interest|would it be crazy|up for (?:a|grabbing)|fancy a|can i (?:tell|send)|shall i send|tell you more|compare notes|discreet|confidential (?:company|client|conversation|search))\b/,
    { unless: APPLIED, firm: true },
  ],
  [
    3.5,
    /\b(?:looking for|need|needs|seeking|adding|after|hiring|recruiting for|searching for|find)(?: \S+)? (?:an?|its next|our next|their next|the next|another)(?: \S+){1,5}/,
    {
      unless: new RegExp(
        `${APPLIED.source}|(?:\\b(?:not|other|different|someone|somebody|person|profile|candidate|way|time|slot|date|now looking)|n't)\\b`,
      ),
    },
  ],
])

export const ALERT_SIGNALS: readonly Signal[] = signalsOf('alert', [
  [
    5,
    /\bjob alerts?\b|\bsaved search(?:es)?\b|\bjob (?:digest|matches|recommendations|newsletter|mail|agent)\b|\bjobalert/,
    {
      firm: true,
      unless:
        /\b(?:create|set up|sign up for|subscribe to|join|register for) (?:a |our |new |your )?(?:\w+ )?job alerts?|job alerts? (?:on our|at our|via our)/,
    },
  ],
  [
    5,
    /\b(?:\d+\+?|new|more|recommended|top|latest|similar|matching|hot|fresh|these|today's|this week's)(?: \S+){0,5} (?:jobs?|roles|vacancies|openings|positions|opportunities)(?: \S+){0,4} (?:for you|match(?:ing|es)?|near|posted|in (?:your|the|[a-z]+ for)|based on|that match|you (?:might|may)|picked|just|added|from)\b/,
    { firm: true, unless: /\b(?:your application|applied|unfortunately)\b/ },
  ],
  [
    5,
    /\b(?:jobs?|roles|vacancies|openings|positions) (?:you (?:might|may|could)|for you|near you|based on|match(?:ing|ed)|similar to|picked|selected for|recommended|hand-?picked|we think|we found|that (?:match|fit))/,
    { firm: true, unless: /\b(?:unfortunately|not|your application)\b/ },
  ],
  [
    4,
    /\b(?:because|since) you (?:searched|viewed|saved|looked)\b|\byour (?:daily|weekly) (?:job|jobs|vacancy|career|role)s? ?(?:digest|matches|roundup|update|picks)?\b/,
    { firm: true },
  ],
  [
    4,
    /\b(?:is|are) hiring(?: \w+){0,2}(?: in| near| for| now|:|!|$)|\b(?:view|see|browse|explore|show) (?:all |more |these |similar |\d+ )?(?:\w+ )?(?:jobs|vacancies|openings|roles)\b|\beasy apply\b|\bactively (?:recruiting|hiring)\b/,
    { firm: true, unless: /\b(?:unfortunately|manager is hiring|not)\b/ },
  ],
  [
    4,
    /\b\d+\+? (?:new )?(?:\S+ ){0,5}jobs?\b|\bnew jobs?\b|\bjobs in\b|\bapply (?:now|by|today|before)\b|\brecommended\b|\bjobs for\b/,
    { subjectOnly: true, firm: true },
  ],
  [
    2,
    /\b(?:apply now|apply today|quick apply|1-click apply|posted \d+ (?:days?|hours?) ago|\d+ applicants?)\b/,
    { firm: true },
  ],
])
