/** English receipts of an application and news of a live process. Data only. */
import { type Signal, signalsOf } from '../signal.ts'

export const ACKNOWLEDGEMENT_SIGNALS: readonly Signal[] = signalsOf('acknowledgement', [
  [
    3,
    /\b(?:thank(?:s| you)|thanks so much|we appreciate|cheers)(?: \w+){0,4} (?:for )?(?:your (?:\w+ )?(?:application|interest|submission|candidacy|resume|cv)|appl(?:ying|ication)|submitting your|sending (?:us |in |through |over )?your (?:cv|resume|application)|considering (?:us|a career|joining|\w+ as)|expressing|the time to apply|taking the time to (?:apply|submit))/,
    { unless: /\b(?:subscri|purchas|order|product|demo|newsletter)\b/ },
  ],
  [
    4.5,
    /\b(?:(?:received|got|recorded|logged|registered)(?: \w+)?|(?:we|i|now|already|safely) (?:now )?have) your (?:\w+ ){0,3}(?:application|resume|cv|submission|candidacy|cover letter|materials|details for|online application|job application)\b/,
    { unless: /\b(?:reviewed|decided|although|but|considered|after)\b/ },
  ],
  [
    4.5,
    /\b(?:application|resume|cv|submission)(?: \S+){0,12} (?:has been|was|is|have been|was successfully)(?: \w+){0,2} (?:received|submitted|sent|registered|acknowledged|delivered|logged|complete|in)\b/,
    { unless: /\b(?:un|not)\b/ },
  ],
  [
    4,
    /\b(?:application|submission) (?:received|submitted|confirmation|confirmed|acknowledge?ment|sent|complete|receipt)\b|\b(?:acknowledg\w+|confirm\w*|receipt)(?: \w+){0,4} (?:of )?(?:your|the|receipt|you) (?:\w+ ){0,2}(?:application|submission|cv|resume|applied)/,
  ],
  [
    4,
    /\b(?:you(?:'ve| have)? (?:successfully |just |now )?(?:applied|submitted (?:your|an) application)|we got your (?:application|cv|resume)|your application (?:is in|landed|made it|reached us|arrived|is with))/,
    {
      unless:
        /\b(?:not|position you applied|role you applied|job you applied|recently applied|previously|that you|for which you|which you|since|when you|because you|where you)\b/,
    },
  ],
  [
    2,
    /\b(?:will|is|are|be)(?: now| currently)? (?:carefully )?(?:review|assess|look(?:ing)? (?:at|over|through)|consider|go(?:ing)? through|read|evaluat)(?:ing|ed|e)?(?: \w+){0,3} (?:application|it|resume|cv|profile|qualifications|experience|background|submission|each|every)\b/,
    { unless: /\bnot\b/ },
  ],
  [
    2,
    /\b(?:we will|we'll|someone|our team|a member|the team|our recruit\w+|a recruiter|hiring team|you(?:'ll| will) hear|if (?:your|you|there|we|it))\b[^.!?]{0,120}\b(?:be in touch|contact you|reach out|get back to you|hear (?:from|back)|get in touch|in contact)/,
    { firm: true },
  ],
  [
    3,
    /\b(?:if|should) you (?:do not|don't|have not|haven't|not) (?:hear|heard|receive)(?:d)? (?:\w+ ){0,4}(?:from us|back|within|by|in|a response|a reply|anything)/,
    { firm: true, unless: /\bemail|code|link\b/ },
  ],
  [
    2,
    /\b(?:application|applying|applied|your cv|your resume)\b/,
    {
      subjectOnly: true,
      unless:
        /\b(?:update|status|decision|outcome|withdraw|regarding|unsuccessful|next step|interview|assessment)\b/,
    },
  ],
  [
    4,
    /\b(?:(?:got|have|received) (?:it|your (?:note|email|materials|documents)),? thank|application (?:has |is |was )?(?:now )?(?:landed|reached|arrived|in our|with our|with us|safely|complete)|(?:has|have|is) (?:safely )?(?:reached (?:us|our)|landed with|arrived)|materials(?: \S+){0,5} are in\b|(?:glad|happy|pleased|thrilled|great|delighted) (?:that )?you(?:'ve| have)? applied|acknowledge (?:receipt|your|that))/,
  ],
  [
    3.5,
    /\b(?:read|review|look at|go through|get through|assess|consider)(?: \w+){0,3} (?:every|each|all|everything|applications?|the applications)\b|\b(?:sit tight|what happens next|shortlisting (?:will|takes)|closing date|if (?:it|your|you)[^.!?]{0,60}(?:match|fit|suit|suitable|meet)[^.!?]{0,60}(?:contact|email|touch|call|reach|invite|let you)|only (?:shortlisted|successful|selected|those)|respond within|aim to (?:respond|reply|review|get back)|(?:pass|passed|sent|sending)(?: it| this| your (?:cv|application))? (?:on )?to (?:the|our) (?:hiring|recruit|relevant|workshop|team))/,
    {
      firm: true,
      unless:
        /\b(?:have|having|'ve|after|completed) (?:now )?(?:our |an? )?(?:initial |careful(?:ly)? |fully )?(?:completed|read|review(?:ed|ing)?|considered|consideration|been through|gone through|finished)\b/,
    },
  ],
])

export const UPDATE_SIGNALS: readonly Signal[] = signalsOf('update', [
  [
    4.5,
    /\bwithdr(?:aw|awn|ew|awal|awing)\b[^.!?]{0,80}\b(?:application|candidacy|consideration|process|yourself)|\b(?:application|candidacy)\b[^.!?]{0,60}\b(?:withdrawn|withdrawal)|\b(?:sorry|sad|understand|respect|accept|thank(?:s| you))[^.!?]{0,60}\b(?:you(?:'ve| have)? (?:decided|chosen|declined|accepted)|your decision|that you (?:have |will )?(?:decid|declin|withdr|chos|accept|won't))/,
  ],
  [
    4.5,
    /\b(?:declin(?:ed|ing)|turned down|turn down|not (?:to )?accept)(?: \w+){0,3} (?:our|the|this) (?:offer|role|position)/,
    { unless: /\b(?:if you|candidate)\b/ },
  ],
  [
    4.5,
    /\b(?:still|currently|continu\w+|in the (?:process|middle)|busy|actively)(?: \w+){0,3} (?:review|consider|evaluat|assess|interview|finali[sz]|work|sift|meeting|going|discuss|wait|deliberat|sort)(?:ing|ed|e)?\b/,
    { unless: /\b(?:will be|unable|thank you for applying.*receiv)\b/ },
  ],
  [
    4,
    /\b(?:application|candidacy|profile|it|resume|cv) (?:is|remains|'s)(?: \w+){0,3} (?:under (?:active )?(?:review|consideration)|active|in (?:review|progress|process|the running|contention)|being (?:reviewed|considered|assessed|evaluated)|open|pending)/,
  ],
  [
    4,
    /\b(?:tak(?:e|ing|en)|will take)(?: \w+){0,4} longer(?: \w+){0,3}\b|\b(?:longer than (?:expected|usual|planned|we|anticipated|hoped))/,
  ],
  [
    4,
    /(?:\b(?:not|no)|n't)(?: \w+){0,3} (?:yet |final )?(?:decision|decided|finali[sz]ed|made up)|\b(?:no (?:news|update|decision)|decision)(?: \w+){0,4} (?:yet|pending|by (?:the end|next|monday|friday|early|mid|late))\b|\byet to (?:make|reach|decide|hear)/,
    { unless: /\bdecided not\b/ },
  ],
  [
    4,
    /\b(?:bear(?:ing)? with us|(?:thank you|thanks|appreciate)(?: \w+){0,3} patien(?:ce|t)|apolog\w+ for the (?:\w+ )?(?:delay|wait|silence|slow)|sorry (?:for|about) the (?:\w+ )?(?:delay|wait|silence|slow)|sorry (?:it's|this is|for) taking|keep you (?:posted|updated|in the loop))/,
    { unless: /\b(?:order|deliver|ticket|refund|shipment|parcel|support)\b/ },
  ],
  [
    4,
    /\b(?:references?|referees?)\b[^.!?]{0,60}\b(?:contact|details|provide|names?|send|check|speak|call|request|share)|\b(?:provide|send|share|supply|contact|request|checks?|names? of|details (?:of|for))\b[^.!?]{0,50}\b(?:references?|referees?)\b/,
    { unless: /\b(?:reference (?:number|no|id|code)|your reference\b|quote)/ },
  ],
  [
    4,
    /\b(?:background|dbs|reference|employment|right[- ]to[- ]work|pre-?employment|security|credit)[ -](?:check|screening|verification|vetting|clearance)s?\b/,
  ],
  [
    4,
    /\byour application (?:was|has been|for \S+(?: \S+){0,6} (?:was|has been)) (?:viewed|opened|seen|downloaded|forwarded|passed|shared|moved|shortlisted|sent to the hiring)/,
  ],
  [
    3.5,
    /\b(?:status|update|news|progress)(?: \w+){0,3} (?:of|on|to|about|regarding|for)(?: \w+){0,2} (?:your|the) (?:\w+ ){0,3}(?:application|candidacy|role|position|process|vacancy)/,
  ],
  [
    3,
    /\b(?:application|candidate|process|hiring|recruit\w+) (?:status )?update\b|\bstatus (?:update|change|changed)\b|\bquick update\b/,
  ],
  [
    3.5,
    /\b(?:finish|complete|continue|resume|submit) (?:your )?(?:application|profile)|\b(?:application|profile) (?:is )?(?:incomplete|not (?:yet )?(?:complete|submitted|finished))|\bdraft application|\b(?:started|began) (?:but|an) /,
    { firm: true },
  ],
  [
    3.5,
    /\b(?:verify|activate|confirm|reset)(?: \w+){0,4} (?:candidate|applicant|careers?|account|email|e-mail|password)\b/,
  ],
  [
    3,
    /\b(?:get|be|come) back to you (?:by|next|this|on|within|as soon|shortly|early|later|before|with)|\b(?:hear from (?:us|me)|update you|let you know|know more)(?: \w+){0,3} (?:by|next|this|on|within|as soon|shortly|early|later|before|in the)/,
  ],
  [
    3,
    /\b(?:hiring|line|recruiting) manager (?:is|has been|was)(?: \w+){0,3} (?:away|out|on (?:holiday|leave|vacation|annual)|travelling|traveling|review)/,
  ],
  [
    3,
    /\b(?:feedback|debrief)(?: \w+){0,5} (?:from|on|after|following) (?:your|the) (?:interview|test|assessment|call)/,
  ],
  [
    4,
    /\b(?:interview|call|meeting|chat|screen)\b(?: \S+){0,6} (?:has been|is|was|been) (?:cancel+ed|called off)|\bcancel+(?:ed|ing|ation)?:?\s[^.!?]{0,30}\b(?:interview|phone screen)/,
  ],
  [
    3,
    /\b(?:additional|further|missing|more|some|following|required) (?:information|documents?|documentation|paperwork|details|certificates?)\b[^.!?]{0,60}\b(?:application|candidacy|process|position|role|hr|onboarding)|\b(?:i-9|onboarding|right to work|proof of (?:id|eligibility))\b/,
  ],
  [
    2.5,
    /\b(?:shortlisted|short-listed|forwarded your|passed your (?:cv|resume|profile|application|details)|put you forward|submitted (?:you|your (?:cv|profile|resume))|shared your (?:cv|profile|resume))/,
  ],
  [
    4,
    /\b(?:reserve|waiting|wait|backup|standby|talent)[- ]?(?:list|pool) (?:for|in case|should|if|\.|$)|\breserve list\b|\b(?:nothing|no news|not much) (?:to report|yet|new)|\b(?:waiting (?:on|for) (?:the|a|our|final|sign|approval)|awaiting (?:sign|approval|the|a|final|feedback))|\bno update\b|\bstill (?:very much )?(?:in the (?:running|mix|process|frame)|interested in you|with the)|\bremain(?:s)? (?:under|in|a (?:strong|active))/,
    { unless: /\bfor (?:the|our) (?:product|beta)/ },
  ],
  [
    4,
    /\b(?:let you know|tell you|inform you(?: of)?|update you|know)(?: \S+){0,4} (?:outcome|decision|result|answer|more)(?: \S+){0,4} (?:by|next|this|on|within|as soon|shortly|early|later|before|in|after)\b|\b(?:will|'ll) (?:decide|make (?:a|our|the) decision|have (?:a|an|our|news|more)[a-z ]{0,20}(?:decision|news|answer|update)?)(?: \S+){0,3} (?:by|next|this|on|within|after|soon|shortly|at the)\b/,
    { unless: /\bif you (?:are|'re) (?:selected|successful)/ },
  ],
  [
    4,
    /\b(?:could|can|would|please|need)(?: you)?(?: \w+){0,3} (?:upload|supply|provide|send|submit|complete|fill|forward)(?: \S+){0,8} (?:certificate|right to work|passport|transcripts?|id\b|form|copy of|document|documents|proof|portfolio|cover letter|salary expectations|notice period)\b/,
    { unless: /\b(?:tenan|order|refund|loan)\b/ },
  ],
  [
    4,
    /\bas (?:you )?(?:requested|asked|discussed)[^.!?]{0,20}\b(?:withdr|remov|clos|cancel)|\b(?:taken|removed|pulled) you (?:out of|from)|\b(?:letting|telling) (?:us|me) know (?:that )?(?:you|about your)[^.!?]{0,40}\b(?:taken|accepted|withdraw|decid|no longer|declin|chosen|found)|\b(?:you )?(?:won't|will not|can't|cannot) be (?:accepting|joining|taking up)\b|\byou(?:'ve| have) (?:accepted|taken|found) (?:an?other|some|a )/,
  ],
  [
    3.5,
    /\b(?:put|sent|forwarded|passed|submitted|presented)(?: \w+){0,2} your (?:cv|resume|profile|application|details|candidacy)(?: \w+){0,2} (?:across|over|on|forward|to|through)\b/,
  ],
  [
    4.5,
    /\bstatus (?:has |was |is |of )?(?:changed|updated|now|moved)(?: \S+){0,2}? (?:to:?|as:?|:) ?(?:in review|under|in progress|review|active|shortlist|pending|interview)|\bkeep(?:ing)? you (?:posted|updated|in the loop|informed)\b|\b(?:manager|director|ceo|panel|partner)s? (?:is|are|was) (?:on (?:leave|holiday|vacation|annual)|away|out of|off|travel)/,
    { firm: true },
  ],
])
