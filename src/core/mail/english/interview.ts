/** English ways of asking to a talk, fixing it or moving it. Data only. */
import { type Signal, signalsOf } from '../signal.ts'

const TALK =
  '(?:interviews?|calls?|chat|conversation|screen(?:ing)?|phone screen|phone call|meeting|meet|video call|zoom|teams call|onsite|on-site|discussion|coffee|catch[- ]up|intro|introduction|panel|session|sit-down)'
/** The talk lies behind, or is nobody's in particular. */
const PAST =
  /\b(?:thank(?:s| you)|enjoyed|appreciated?|pleasure|great|good|nice|lovely)\b[^.!?]{0,60}\b(?:interview|meeting|speaking|talking|chat|conversation|time|call|to meet|to speak)|\b(?:after|following|since|during|further to|from) (?:your|the|our|my|last|this|that)(?: \w+){0,3} (?:interview|conversation|call|meeting|chat|discussion)|\byou (?:interviewed|met|spoke)\b|\binterviewed (?:for|with)\b/
const MANY =
  /\b(?:selected|shortlisted|successful|suitable|chosen|qualified|those|only|some|all) (?:candidates?|applicants?|selected|shortlisted)\b|\b(?:candidates|applicants|people) (?:who|will|may|whose|are|we)\b/
const CANCELLED =
  /\b(?:interview|call|meeting|chat|talk|screen)(?: \S+){0,6} (?:has been|is|was|been|are|be) (?:cancel+ed|called off)|\bcancel+(?:ed|ing|ation)?\b[^.!?]{0,40}\b(?:interview|call|meeting|chat)/
const NEGATIVE =
  /(?:\b(?:not|unable to|no longer)|n't)\b[^.!?]{0,40}\b(?:interview|invite|call|schedul|progress|forward|meet)|\bwithdr/

export const INTERVIEW_SIGNALS: readonly Signal[] = signalsOf('interview', [
  [
    5,
    new RegExp(`\\binvit(?:e|ing|ed|ation)\\b(?: \\S+){0,14} (?:to|for)(?: \\S+){0,8} ${TALK}\\b`),
    {
      unless: new RegExp(
        `${NEGATIVE.source}|${MANY.source}|\\bwebinar|one-way|on-demand|pre-?recorded|video interview platform`,
      ),
    },
  ],
  [
    5,
    /\binterview(?: \S+){0,10} (?:has been|is|was|is now|have been|'s)(?: \w+)? (?:confirmed|scheduled|booked|rescheduled|moved|arranged|set|postponed|rearranged|pushed|on (?:monday|tuesday|wednesday|thursday|friday))/,
    { unless: CANCELLED },
  ],
  [
    5,
    new RegExp(
      `\\b(?:schedul|arrang|set(?:ting)? up|book|organi[sz]|reschedul|rearrang|re-arrang|postpon|coordinat|fix|lock in|put in|jump on|hop on|get on|set aside)(?:e|ing|ed)?(?: \\S+){0,8} ${TALK}\\b`,
    ),
    { unless: new RegExp(`${MANY.source}|${PAST.source}|\\b(?:demo|sales|webinar)\\b`) },
  ],
  [
    4.5,
    /\b(?:would|'d|we|i|team|manager|panel|they) (?:really |very much |also )?(?:like|love|be (?:keen|happy|delighted|pleased|excited)|want|are keen|is keen|'re keen)(?: for you)? to (?:speak|talk|chat|meet|interview|schedule|set up|connect|hear more|learn more about you|get to know you|have (?:you|a (?:chat|call|conversation|quick|short|brief))|see you|bring you|invite you|arrange|find (?:a )?time|progress you|move (?:you )?forward|take (?:you|your application) (?:forward|further))/,
    {
      unless: new RegExp(
        `${NEGATIVE.source}|${MANY.source}|\\b(?:future|offer you|not selected|product|survey|user research)\\b`,
      ),
    },
  ],
  [
    4.5,
    new RegExp(
      `\\b(?:confirm(?:ing|ed|ation|s)?|reminder|details|invitation|agenda|joining|link|logistics|prepar\\w+)(?: \\S+){0,6} (?:your|the|our|an|phone|video|upcoming|first|second|final|third|onsite|panel|technical|telephone)(?: \\S+){0,3} ${TALK}\\b`,
    ),
    { unless: new RegExp(`${PAST.source}|${CANCELLED.source}|${MANY.source}|\\bwebinar|research`) },
  ],
  [
    4,
    /\b(?:your|the|an|upcoming) (?:\w+[ -]){0,3}interview (?:with|for|on|at|tomorrow|today|next|details|invitation|slot|panel|schedule|will|takes|is|and|this|has|needs|must)\b/,
    {
      unless: new RegExp(
        `${PAST.source}|${MANY.source}|${CANCELLED.source}|\\b(?:ace|prepare for|nail|tips|guide)\\b.{0,20}\\byour next|interview (?:process|questions|tips)`,
      ),
    },
  ],
  [
    4,
    /\binterview (?:invitation|invite|confirmation|confirmed|scheduled|request|scheduling|details|reminder|rescheduled|availability|booked)\b|\binvitation (?:to|for) (?:an? |your )?(?:\w+[ -]){0,3}interview|\binvit\w+ (?:you )?(?:to|for) (?:an? )?(?:\w+[ -]){0,3}interview/,
    { unless: /\bone-way|on-demand|pre-?recorded|webinar/ },
  ],
  [
    4,
    /\b(?:reschedul|re-schedul|postpon|rearrang|move|push)\w*(?: \S+){0,6} (?:interview|our call|your call|our chat|our meeting|our conversation|the call|tomorrow's|today's)\b/,
    { unless: CANCELLED },
  ],
  [
    4,
    /\binterview (?:must|has to|needs to|will have to|had to) (?:be )?(?:move|reschedul|postpon|change|take place)/,
  ],
  [
    3.5,
    /\b(?:are you|would you be|when are you|when you(?:'re| are)|(?:let|tell) (?:me|us) know (?:when|what|which|your|a few|some|if)|share|send|provide|reply with|give (?:me|us)|indicate|what is|what's|what are|how is|how's|do you have|you have|select|choose|pick|suggest)(?: \S+){0,8} (?:available|availabilit(?:y|ies)|free|time slots?|slots?|times|a time|any time|a few times|time (?:this|next))\b/,
    {
      unless:
        /\b(?:start|notice period|survey|demo|delivery|viewing|webinar|feedback session|appointment)\b/,
    },
  ],
  [
    3,
    /\b(?:look(?:ing)? forward|excited|keen) to (?:meeting|speaking|talking|chatting|seeing|connecting|interviewing|our (?:call|chat|conversation|meeting))(?: \w+){0,2}/,
    { unless: PAST },
  ],
  [
    3,
    /\b(?:calendly\.com|goodtime\.io|cal\.com\/|modernloop|savvycal|doodle\.com|bookings\.cloud|hubspot\.com\/meetings|paradox|use (?:this|the|my) (?:\w+ )?link(?: below)? to (?:book|schedule|pick|choose|select)|(?:pick|choose|select|book|grab) (?:a|any|your) (?:\w+ )?(?:time|slot))/,
    { unless: /\b(?:demo|webinar|viewing|appointment)\b/ },
  ],
  [
    2.5,
    /\b(?:pleased|happy|delighted|glad|excited|good news|great news|congratulations|impressed|liked|enjoyed)\b[^.!?]{0,120}\b(?:next (?:stage|step|round|phase)|shortlist|short-list|move(?:d)? (?:you )?forward|progress(?:ed)?|advance|proceed|through to|second round|final round)/,
    { unless: NEGATIVE },
  ],
  [
    2.5,
    /\b(?:next|second|third|final|following|further|last) (?:stage|step|round|phase|hurdle)(?: \S+){0,5} (?:is|will be|would be|involves|:|consists|with|interview|to meet|a call|call)/,
    { unless: new RegExp(`${MANY.source}|${PAST.source}|${NEGATIVE.source}`) },
  ],
  [
    2,
    /\b(?:zoom\.us\/|teams\.microsoft\.com|meet\.google\.com|webex\.com|dial-in|meeting id|join (?:the )?(?:zoom|teams|meeting|google meet))/,
  ],
  [
    1.5,
    new RegExp(
      `\\b(?:phone|video|technical|final|first|second|third|onsite|on-site|panel|hiring manager|virtual|in-person|face-to-face|telephone|introductory|recruiter|30[- ]minute|45[- ]minute|20[- ]minute|15[- ]minute|one-hour|60[- ]minute|short|quick|brief) ${TALK}\\b`,
    ),
    { unless: new RegExp(`${PAST.source}|${MANY.source}|${NEGATIVE.source}`) },
  ],
  [
    3,
    /\binterview\b/,
    {
      subjectOnly: true,
      unless:
        /\b(?:tips|questions|guide|webinar|ace|how to|exclusive|master|prep|after your|following|podcast|episode|this week's|night|cancel+ed|feedback|survey|experience|thank(?:s| you)|outcome|result|process|magazine)\b|interview with the\b/,
    },
  ],
  [
    4,
    /\b(?:can|could|would|might|able) (?:you|we) (?:please )?(?:talk|speak|chat|meet|do|make|come|ring|call|join|pop|drop|manage|attend|jump|hop)\b[^.!?]{0,60}\b(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|at \d|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri)day|next week|this week|after \d|chat|interview|office|before)\b/,
    { unless: /\b(?:standup|deadline|invoice|delivery|dinner|lunch at|the kids)\b/ },
  ],
  [
    4,
    /\b(?:come|attend|arrive|visit|report)(?: \S+){0,6} (?:on|at) (?:\S+ ){0,3}(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm)|(?:mon|tues|wednes|thurs|fri)day|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))|\byour (?:interview )?(?:slot|time) is\b|\bask for \w+ (?:at|on)\b/,
    {
      unless: new RegExp(
        `${PAST.source}|\\b(?:appointment|delivery|engineer will|viewing|class)\\b`,
      ),
    },
  ],
  [
    4,
    /\b(?:(?:we're|we are|i'm|be) (?:speaking|talking|meeting)|speaking to you|meeting you|seeing you|see you|our (?:call|chat|conversation|meeting|interview))(?: \S+){0,5} (?:tomorrow|today|on (?:mon|tues|wednes|thurs|fri)|at \d|later|next|this (?:week|after))/,
    { unless: PAST },
  ],
  [
    4,
    /\b(?:panel|interview)(?: \S+){0,4} (?:will (?:consist|be|last|take|include|cover|start)|consists|lasts|takes place|is (?:on|at|with|tomorrow))|\byou(?:'ll| will) (?:meet|be meeting|speak|be speaking|talk|present|give a)\b|\b(?:interviews?) will be held\b/,
    { unless: MANY },
  ],
  [
    4,
    /\b(?:on to|through to|made it to|invite you to|move (?:you )?(?:on |forward )?to|moving (?:you )?(?:on |forward )?to|progress(?:ed|ing)? (?:you )?to|advance(?:d)? to|selected for|shortlisted for|into) (?:the |our |an? )?(?:next|second|third|final|last|round|interview|following|stage)/,
    { unless: new RegExp(`${NEGATIVE.source}|${MANY.source}|${PAST.source}`) },
  ],
  [
    3.5,
    /\b(?:next step|next stage|next round|next up)(?: \S+){0,4} (?:to meet|is a|would be|meet|chat|call|interview|with)\b|\b(?:when|what time|which (?:day|time)|what day)(?: \S+){0,3} (?:suits?|works?|is good|best)\b|\b(?:works?|suit|good) for you\b|\bsuit you\b|\btimes that work|\bwhat does your (?:\w+ )?(?:week|calendar|diary|\w+day) look\b|\bworks (?:here|for (?:us|me))\b|\bcome (?:by|in) for\b|\b(?:would|'d) (?:like|love) to (?:see|meet|get to know|talk)\b|\b(?:be glad|keen|happy) to (?:get to know|meet|talk|speak)|\bwants to meet you/,
    {
      unless: new RegExp(
        `${NEGATIVE.source}|\\b(?:start date|demo|delivery|viewing|exploring|opportunit)`,
      ),
    },
  ],
  [
    4,
    /\b(?:our|the|your) (?:meeting|call|chat|interview|conversation|session)(?: \S+){0,4} (?:has to|needs to|will have to|will now|must|can|to) (?:be )?(?:start|begin|move|take place|happen|later|earlier)/,
    { unless: CANCELLED },
  ],
])
