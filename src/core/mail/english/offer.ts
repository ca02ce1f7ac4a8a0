/** English ways of offering the job to this person. Data only. */
import { type Signal, signalsOf } from '../signal.ts'

const NOT_THIS =
  /\baren't|isn't|won't|n't extend|(?:\b(?:not|unable|cannot|regret|unfortunately|another candidate|someone else|other candidates?)|n't)\b|\boffer(?:s|ed|ing)? you (?:an? |the )?(?:\w+ ){0,2}(?:interview|chance|opportunity to (?:interview|meet|speak)|call|discount|slot|feedback|coaching|upgrade|viewing|place (?:on|at|to))|\b(?:declin(?:e|ed|ing)|rescind|withdr[ae]w|your decision not)\b|\bspecial offer|\boffer (?:ends|expires) (?:tonight|soon|today)|% off|\bjob offers (?:for|matching|in)\b|\bbeing offered to\b|\bmake an offer\b|\boffers? (?:on|for) your (?:home|house|car|flat)|\btenanc|\bmortgage|\bloan|\bcredit\b|\buniversity|\bprogramme of study|\bundergraduate|\bmsc\b|\bstudent/

export const OFFER_SIGNALS: readonly Signal[] = signalsOf('offer', [
  [
    5,
    /\b(?:pleased|delighted|thrilled|happy|excited|glad|proud|like|love|honou?red|pleasure|pleasure in|decided|able|wish)(?: to be able)? (?:to|in) (?:formally |officially |verbally |confirm (?:our|your|an|the) |be )?(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)|present(?:ing)?|offer of)\s?(?:to )?(?:you)?(?: \S+){0,12} ?(?:offer|position|role|employment|job|post|contract|internship|apprenticeship|as (?:an? |our )|to join|traineeship|appointment)?/,
    { unless: NOT_THIS },
  ],
  [
    5,
    /\b(?:formal |written |conditional |unconditional |verbal )?offer of (?:employment|the (?:position|role|post)|a (?:position|permanent|contract))/,
    { unless: NOT_THIS },
  ],
  [
    5,
    /\b(?:your|the|formal|written|verbal|an|our|attached|official|signed) (?:\w+ )?offer (?:letter|is attached|package|document|paperwork|details)|\b(?:job|employment) offer (?:letter|from|for|-)|\bemployment offer\b/,
    { unless: NOT_THIS },
  ],
  [
    5,
    /\bextend(?:ing|ed)? (?:to you |you )?(?:an?|a formal|our|the)(?: \w+){0,3} offer/,
    { unless: NOT_THIS },
  ],
  [
    4,
    /\boffer(?:ed|ing)? you (?:the|a|an|our) (?:\S+ ){0,8}?(?:position|role|job|post|contract|internship|traineeship)\b/,
    { unless: NOT_THIS },
  ],
  [
    3.5,
    /\b(?:the job|the role|the position|it)(?:'s| is) yours\b|\bwant you (?:to join|on (?:the|our) team)|\b(?:we'd|we would) (?:love|like) (?:for )?you to (?:join|come and work|come on board|start)|\byou(?:'ve| have)? got the job/,
    { unless: NOT_THIS },
  ],
  [
    3,
    /\b(?:sign|countersign|review and sign|e-?sign|docusign|accept)(?:ed|ing)?(?: and return)?(?: \S+){0,6} (?:offer|contract|agreement|employment)\b/,
    {
      unless:
        /\b(?:tenancy|lease|loan|mortgage|privacy|terms|rental|purchase|user agreement|declin)/,
    },
  ],
  [
    3,
    /\b(?:contract of employment|employment (?:contract|agreement)|statement of (?:particulars|terms))\b/,
    { unless: NOT_THIS },
  ],
  [
    2,
    /\b(?:starting|annual|base|gross|yearly) (?:base )?(?:salary|compensation|pay)\b|\bsign-?on bonus|\bstart(?:ing)? date\b|\bsalary of\b|\bwelcome (?:to the team|aboard|on board|you to)/,
    { unless: NOT_THIS },
  ],
  [
    3.5,
    /\boffer\b/,
    {
      subjectOnly: true,
      unless:
        /\b(?:special|off|sale|exclusive|limited|free|new offers|save|deal|discount|last chance|expires|introductory|university|mortgage|property|flat|house|tender|ebay|refund)\b|%|£|\$|€/,
    },
  ],
  [
    4.5,
    /\b(?:like|love|wish|want|pleased|delighted|decided|happy|agreed) to (?:appoint|hire|employ|engage|bring) you\b|\b(?:appoint|hire) you (?:as|to|for)\b|\bwant you (?:to join|to work|on our|as our|for (?:the|our))|\b(?:like|love)(?: for)? you to (?:start|join us|come and|be our|become our|take (?:the|up) )|\bmuch like you to (?:come|be|join)/,
    { unless: NOT_THIS },
  ],
  [
    4.5,
    /\byou (?:have been|were|are|'ve been) (?:successful (?:in|at|for)|the (?:panel's |team's |unanimous |successful |clear |first )+(?:choice|candidate)|selected (?:for the (?:position|role|job)|as our)|chosen (?:for|as))|\b(?:unanimous|first) choice\b[^.!?]{0,60}\b(?:accept|join|you)/,
    {
      unless: new RegExp(
        `${NOT_THIS.source}|\\binterview (?:on|at|with|slot)|\\bselected for (?:an? )?(?:\\w+ )?(?:interview|assessment)`,
      ),
    },
  ],
  [
    4.5,
    /\b(?:our|the|your|this|conditional|unconditional|revised|improved|formal) offer (?:of|for|is|stands|attached|remains|to you|at|includes|expires|below)\b|\b(?:improve|revise|increase|raise|sweeten|update)d? (?:the|our|your) offer|\boffer stands\b|\bit's a yes\b|\bis yours if\b/,
    { unless: NOT_THIS },
  ],
  [
    2,
    /\b(?:attached|enclosed|send(?:ing)? (?:over|you)?|find|here)(?: \S+){0,5} (?:contract|offer|terms)\b|\bfull terms\b|\b(?:per annum|base of|bonus of|stock options|annual leave|\d+ days'? (?:holiday|leave)|health insurance|pension)\b|\bdecision by\b|\baccept(?:ance)? (?:by|in writing|before)/,
    { unless: NOT_THIS },
  ],
  [
    4.5,
    /\b(?:letter|email|writing) (?:confirms?|to confirm|is to confirm)(?: \S+){0,4} offer\b|\bcontract of employment\b[^.!?]{0,60}\b(?:attached|enclosed|sign)|\b(?:attached|enclosed)\b[^.!?]{0,40}\b(?:contract of employment|employment contract|employment agreement|offer of)/,
    { unless: NOT_THIS },
  ],
])
