/** English reasons for a no, the most particular first. Data only. */
import type { StatedReason } from '#core/model/milestones.ts'

export type ReasonRow = {
  readonly reason: StatedReason
  readonly says: RegExp
  readonly unless?: RegExp
}

const PRAISE =
  /\b(?:impressed|strong|impressive|enjoyed|appreciate|excellent|valuable|your (?:considerable|extensive|wealth))\b(?![^.]{0,120}\b(?:however|but|although|unfortunately)\b)/

/** "Candidates whose experience more closely matches our needs" says only that others were chosen. */
const OTHERS_MATCH =
  /\b(?:candidates?|applicants?|finalists?|others|people|individuals|someone|those|backgrounds?)\b[^.]{0,60}\b(?:more closely|more directly|closely|closer|better|best|stronger match)\b[^.]{0,50}\b(?:match\w*|fit\w*|align\w*|suit\w*|meets?|met|correspond\w*|relates?|needs?|requirements?|criteria|looking for|what we|the (?:role|position|job))\b/

export const REASONS: readonly ReasonRow[] = [
  {
    reason: 'internal-candidate',
    says: /\b(?:redeploy\w*|acting up|made permanent|already (?:works?|working) (?:here|for us|with us)|(?:from|within) our own (?:team|staff|ranks)|who (?:has|have|'s) been covering|moved (?:across|over|up) from)\b|\binternal(?:ly)?\b[^.]{0,40}\b(?:candidate|applicant|hire|transfer|promotion|move|appointment|colleague)|\b(?:filled|fill|recruit|promot|appoint|hir)\w*\b[^.]{0,50}\b(?:internally|from within|in-house|existing (?:employee|team member|member of staff|colleague|staff))|\b(?:existing|current) (?:employee|team member|member of (?:staff|the team|our team)|colleague|staff member)\b|\b(?:colleague|someone|somebody|person|member)\b[^.]{0,30}\b(?:already (?:works?|with us|at|in|on)|from within|within the (?:company|business|organi[sz]ation|team|firm)|from another (?:team|department|office))|\bpromote[ds]?\b|\bone of (?:our|my|the) (?:own )?(?:\S+ ){1,4}(?:put (?:her|his|their) hand|is (?:stepping|moving|taking|going)|(?:has |have )?(?:stepped|moved|taken|applied))\b|(?:not|n't) (?:be )?(?:going ahead|advertis\w+|recruit\w+|hiring) externally\b/,
  },
  {
    reason: 'overqualified',
    says: /\b(?:be|get|got|become|you'd be) (?:quickly |soon )?bored\b|\btoo much for (?:this|the) (?:role|job|post)\b|\bwell beyond (?:this|the) (?:role|level|job|post)\b|\bmore senior than\b|\bover-?\s?qualified|\b(?:too (?:senior|experienced)|more senior than|exceeds? (?:the|what|our)|beyond (?:the (?:scope|level)|what (?:this|the) (?:role|position))|more experience than (?:the|this|we)|would not (?:challenge|stretch) you|not (?:challenge|stretch) you|(?:role|position) (?:is|would be|may be|might be) too junior|a step (?:back|down) for)/,
  },
  {
    reason: 'requirements-changed',
    says: /\b(?:reali[sz]ed|decided) (?:that )?(?:we|the team|the role) (?:actually |really )?(?:needs?|wants?)\b|\b(?:split(?:ting)?|rewrit(?:ing|ten)|redr[ae]w\w*|reworked|recast) (?:the|this) (?:role|job|post|position)\b|\b(?:role|job|post|position) (?:has |have |is )?(?:turned into|becoming|become|being rewritten|being split)\b|\b(?:requirements?|needs|scope|direction|priorities|profile|brief|specification|focus|plans?|strategy|shape)\b[^.]{0,60}\b(?:chang|shift|evolv|moved|redefin|re-scop|rescop|been revis|revised|different(?:ly)? (?:from|than))|\b(?:chang|shift|redefin|re-?scop|rethink|rethought|restructur|re-?evaluat|revis|adjust|reshap)\w*\b[^.]{0,50}\b(?:requirements?|the role|this role|the position|needs|scope|hiring (?:needs|plan)|team structure|direction|brief|profile)|\bdifferent (?:kind|sort|type) of (?:role|profile|person)|\b(?:now|instead) (?:looking|searching|need|seeking)\b/,
    unless: /\bif (?:our|the) (?:requirements|needs)|should (?:our|the)|future/,
  },
  {
    reason: 'role-closed',
    says: /\b(?:shelved|scrapped|mothballed|parked (?:the|this)|not (?:be )?replacing|(?:lost|losing) (?:the|our|a) (?:\w+ )?(?:contract|funding|client|grant)|clos(?:ing|ed|ure of) (?:the|our|this) (?:\w+ )?(?:office|branch|site|store|shop|depot|team|department)|paus(?:ed|ing) (?:all )?hiring|hiring (?:is|has been) (?:paused|frozen|stopped)|fell through)\b|\b(?:positions?|roles?|vacanc(?:y|ies)|jobs?|requisition|posts?|openings?|opportunity|search|recruitment|process|headcount|hiring|offer|spots?|seats?)\b[^.]{0,60}\b(?:(?:been|was|were|is|are|now|already|since)(?: all| now| already| since)? (?:gone|taken|filled|closed|cancel+ed|frozen|paused|withdrawn|suspended|pulled|eliminated|discontinued)|(?:on|put on|placed on) hold|no longer (?:available|open|being|needed|required|hiring|accepting|going ahead|exists?))|\b(?:fill|clos|cancel+|paus|freez|froze|withdr[ae]w|pull|suspend|stop)(?:ed|ing|en|n)?\b (?:the|this|that|our|all)(?: \S+){0,4} (?:position|role|vacancy|job|requisition|post|opening|hiring|recruitment|search)|\b(?:budget|hiring freeze|headcount|cost[- ]cutting|restructur|re-?organi[sz]ation|funding|layoffs?|redundanc)|\bon hold\b|\bnot (?:be )?(?:hiring|filling|recruiting)\b/,
    unless: /\b(?:tight|within our) budget|fill(?:ed)? (?:out|in)\b|salary/,
  },
  {
    reason: 'salary',
    says: /\b(?:more than|higher than|over|above|out of|outside) (?:what )?(?:we|our) (?:can|could|are able to|range|budget|band|scale)\b|\bbudget (?:won't|doesn't|will not|does not|can't) (?:stretch|reach|allow)\b|\b(?:too|bit) (?:expensive|dear|pricey) for us\b|\b(?:salary|compensation|pay|remuneration|rate|package|financial|budget) (?:\w+ ){0,3}(?:expectations?|requirements?|range|band|bracket|demands?)|\b(?:expectations?|expected|asking|looking for)\b[^.]{0,40}\b(?:salary|compensation|budget|pay|remuneration|pay range|salary band)\b|\b(?:above|beyond|outside|exceeds?|over)\b[^.]{0,30}\b(?:budget|range|band|salary|what we can (?:pay|offer))\b|\b(?:can(?:'t|not|t)|could(?: no|n')t|unable to|not able to|far from|nowhere near|anywhere near|too far|apart|stretch|match|meet)\b[^.]{0,50}(?:[£$€]\s?\d|\b(?:ctc|lpa|(?:hourly|day|daily) rate|figure|salary|pay you|your (?:number|price|rate))\b)/,
  },
  {
    reason: 'location-or-visa',
    says: /\b(?:too far|miles away|hours? (?:away|each way)|distance|overseas|abroad|work permits?|outside (?:the )?(?:uk|us|eu|ireland|country|region)|driving distance|local candidates?)\b|\b(?:visa|sponsor(?:ship)?|work (?:permit|authori[sz]ation)|right to work|authori[sz]ed to work|eligib\w+ to work|security clearance|relocat\w+|time ?zones?|commut\w+|on-?site (?:\w+ ){0,4}(?:days|role|position|presence|only|required|requirement)|(?:based|located|living|reside|residing|resident|local|closer)\b[^.]{0,25}\b(?:in|to|within|near)\b|your location|location requirement|in[- ]office|in the office|remote(?:ly)? (?:candidates|working is not|is not)|different (?:country|location|state|city))\b/,
    unless:
      /\b(?:equal opportunity|regardless|based (?:in|on) (?:the|your|our|a)|\bfile\b|reach|opportunit|reside)\b/,
  },
  {
    reason: 'experience',
    says: /\b(?:has|have|had|who's|who has|who have) (?:already )?(?:done|run|led|built|managed|worked)(?: \S+){0,5} before\b|\b(?:under (?:your|their|his|her) belt|hit the ground running|early in your career|new to (?:the|this) (?:field|industry|sector|work)|has(?:n't| not) (?:yet )?(?:done|run|led|managed|worked)|have(?:n't| not) (?:yet )?(?:done|run|led|managed|worked)|more seasoned|ready-made)\b|\b(?:more|greater|additional|deeper|longer|extensive|broader|further|stronger|relevant|direct|specific|prior|previous|sufficient|enough|years?|level of|depth of|amount of|closer|hands-on|leadership|management|industry|sector)\b(?: \S+){0,5} (?:experience|track record|seniority|background)\b|\bmore (?:senior|experienced|seasoned)\b|\b(?:lack|without|limited|insufficient|not enough|not (?:quite )?(?:yet )?(?:have|had|demonstrate|show))\b[^.]{0,50}\b(?:experience|seniority|years|track record)|\bmore years\b|\b(?:at least|minimum of|less th[ae]n|fewer than|under|only|just)(?: \S+){0,2} years?\b(?! (?:ago|on file|from now|old))|\btoo junior|\byears of/,
    unless: new RegExp(
      `${OTHERS_MATCH.source}|${PRAISE.source}|on file|keep your|talent pool|retain|\\bcandidate experience|(?:share|shared|sharing|discuss|about|tell\\w* us|learn\\w*|hear\\w*|reviewed|review of|consider\\w*|highly experienced|other roles?|while|although|we (?:were|are) (?:really )?impressed) [^.]{0,40}experience|match(?:es)? your|your experience in the future`,
    ),
  },
  {
    reason: 'skills',
    says: /\b(?:pass mark|below the (?:threshold|pass|bar|standard)|did(?:n't| not) (?:quite )?(?:pass|show|demonstrate|meet the (?:bar|standard))|struggled (?:with|on|to)|shaky|rusty|gaps? in (?:your|the)|weaker (?:on|in|at)|fail(?:ed|s) (?:the|to (?:meet|pass))|(?:was|were|is) (?:a bit |too |rather |quite )?(?:weak|thin|light) on)\b|\b(?:skill(?:s| ?set)?|proficien\w+|expertise|knowledge|fluen\w+|qualification|certificat\w+|technical (?:depth|test|bar|level|assessment|task|exercise|round|interview)|coding|test (?:score|result)|(?:was|is|were|are)(?: no|n')t (?:quite |yet )?(?:strong|deep|solid|fluent|sharp) enough|score[ds]?|command of|language (?:level|requirement)|native|familiarity|depth in|licen[cs]e)\b/,
    unless: new RegExp(
      `${OTHERS_MATCH.source}|\\b(?:thank|impress\\w*|share[ds]?|sharing|appreciate|keep your|future|review(?:ed|ing)?|consider(?:ed|ing)?|considerable|regardless|a reflection|reflects?|opportunit(?:y|ies) (?:that|which|better)|matching your|match(?:es)? your|suit your|your skills (?:and|are|were) )\\b`,
    ),
  },
  {
    reason: 'other-candidate',
    says: /\b(?:gone|went|goes|going|given|offered)(?: it| the \S+)? to (?:someone|somebody|another|a )|\b(?:pipped|edged (?:you|it)|by a nose|came second|reserve list|ranked (?:higher|above|ahead)|preferred (?:candidate|applicant)|another (?:candidate|applicant|person|of the)|accepted (?:the|our) offer|has accepted|have accepted|chose(?:n)? (?:someone|somebody|another))\b|\b(?:other|another|different|stronger|a|the|those|selected|chosen|successful|preferred|small number of|few) (?:\w+ ){0,2}(?:candidate|applicant|finalist|profile)s?\b|\bsome(?:one|body) (?:else|whose|who|with)\b|\bmore (?:closely|suitable|suited)\b|\b(?:better|closer|stronger) (?:fit|match|suited|aligned)\b|\b(?:strong|high|competitive|exceptional)\b[^.]{0,20}\b(?:field|calibre|caliber|standard|competition|pool)\b|\b(?:went|gone|going) with (?:another|someone|a)\b|\b(?:found|got|chosen|picked|have) our person\b|\b(?:made|making) a hire\b|\bappointed (?:someone|somebody)\b|\b(?:you and|between you|just) one other\b|\bthe other (?:person|one|candidate|lady|man|woman|finalist)\b|\boffered (?:the (?:job|role|post|position|place)|it) to\b|\bwe (?:asked|offered) \S+ to join\b|\b(?:small|handful|few|number)\b[^.]{0,20}\b(?:group of |of )?(?:applicants|candidates|people)\b|\bapplicants scored\b|\bsomeone (?:whose|who)\b|\bothers (?:were|are|who|whose|with|had)\b|\bpicked a (?:handful|few)\b/,
    unless:
      /\b(?:number of (?:strong |qualified |excellent |many |high |great )*(?:applications|applicants|candidates)|not all|as a candidate|all candidates|each candidate|every candidate|candidate (?:experience|portal|privacy)|unsuccessful candidates|refer)\b/,
  },
]
