/** English words by which a rejection or an invitation names a stage. Data only, furthest first. */

export const FINAL_WORDS: readonly RegExp[] = [
  /\b(?:final|last)[- ](?:round|stage|interview|panel|presentation|step|phase|shortlist|two|three|conversation)s?\b/,
  /\b(?:finalists?|runner-?up|close second|second choice|down to (?:you|the (?:final|last)|two|three|a (?:final|very)|the wire)|final (?:round|stage|two|three)|one of (?:two|three|our final|the final|the last)|last two|came down to|narrow(?:ed|ly)|final onsite|photo finish|executive panel|made it (?:to|all the way to) the (?:end|last|final))\b/,
]
export const INTERVIEW_WORDS: readonly RegExp[] = [
  /\b(?:thank(?:s| you)|appreciate|enjoyed|pleasure|great|nice|lovely|good|enjoyable)\b[^.]{0,90}\b(?:interview(?:s|ed|ing)?|meet(?:ing)? (?:with )?(?:us|me|you|the team|our team|with)|onsite|on-site|visit(?:ing)?|coming (?:in|to|into|down|over)|come in|came in|speak(?:ing)? (?:with|to) (?:the|our|several|members|everyone|so many)|panel|talk(?:ing)? (?:with|to) (?:the|our) team|meet (?:the|our|with|you in person)|presentation|hours? with|to meet you|meeting you)\b/,
  /\b(?:your|the|our|following|after|recent|since|at|during) (?:\w+[- ]){0,4}interviews?\b(?! (?:slots?|times?|stage|list|dates?|panel|schedule|experience|tips))|\byou interviewed\b|\binterview(?:ed)? (?:for|with|on|last|this)\b|\bsecond (?:round|stage|interview)|\btechnical (?:interview|round)|\b(?:meeting|met) (?:with )?(?:you|us|the team|the panel)|\bfeedback from (?:the (?:panel|interviewers|team)|everyone|your interview)|\b(?:the|our) (?:panel|interviewers)\b|\bassessment (?:centre|center|day)/,
]
export const SCREEN_WORDS: readonly RegExp[] = [
  /\b(?:phone|telephone|recruiter|initial|introductory|intro|first|screening|short|quick|brief|video)[- ](?:screen(?:ing)?|call|chat|conversation|phone call|phone screen|phone interview|interview call|discussion|telephone interview|catch-up)s?\b|\b(?:telephone|phone|recruiter|screening) (?:interview|screen)\b/,
  /\b(?:thank(?:s| you)|enjoyed|appreciate|great|nice|good|pleasure|lovely|following|after|since)\b[^.]{0,60}\b(?:speak(?:ing)?|spoke|talk(?:ing)?|chat(?:ting)?|conversation|our call|the call|on the phone|over the phone|by phone|phone call|connecting)\b/,
]
export const APPLIED_WORDS: readonly RegExp[] = [
  /\b(?:review(?:ed|ing)?|consider(?:ed|ing|ation)?|look(?:ed|ing)? (?:at|through|over)|assess(?:ed|ing)?|evaluat(?:ed|ing)|read(?:ing)?|screen(?:ed|ing)|sift(?:ed|ing)?|went through|gone through)\b[^.]{0,50}\b(?:applications?|resumes?|cv|cvs|profile|background|qualifications|materials|submission|portfolio|experience)\b/,
  /(?:\b(?:not|unable|un)|n't)\b[^.]{0,60}\b(?:shortlist|short-list|select(?:ed)? (?:for|you for)(?: an?)? (?:interview|next)|invit\w+ (?:you )?(?:to|for) (?:an? )?(?:\w+ )?interview|for interview|to interview|offer you an interview)|\bto the interview stage\b|\binitial (?:review|screening of|application)|\bapplication stage\b/,
  /\b(?:your|yours|the|this) (?:job )?(?:applications?|cv|resume)\b[^.]{0,30}\b(?:(?:was|were|has|have)(?: not|n't)? been (?:selected|shortlisted)|was(?: not|n't) (?:selected|shortlisted|among|one of)|beyond the sift)\b|\b(?:going by|from|based on) your (?:answers|resume|cv|application)\b|\b(?:thank(?:s| you)|grateful) for (?:sending|submitting|sharing|forwarding)(?: \S+)? your (?:resume|cv)|\bfor your (?:letter and )?(?:cv|resume)\b|\b(?:not|n't) (?:been )?(?:shortlisted|reviewing any)\b|\bnot reviewing\b|\byours was(?: not|n't)\b|\bsift\b|\beveryone who applied\b|\bapplicants? scored\b|\b(?:requisition|vacancy|position) (?:\S+ ){0,3}(?:cancelled|canceled|filled)[^.]{0,60}\ball applications\b/,
]
/** An invitation still to come, or none: no stage reached. */
export const NOT_REACHED: RegExp =
  /\b(?:not|n't|unable|cannot|without|no longer|rather than|instead of|select(?:ed)? for|moving? (?:you )?(?:forward )?to|shortlist\w*|to progress|progress\w* to|proceed\w* to|advance\w* to|forward (?:to|with)|invit\w+|before|prior to|candidates? (?:to|for|that|who)|stage of)\b[^.]{0,50}\b(?:interview|phone screen|call|round|stage|panel)/

export const ROUND_FINAL: RegExp =
  /\b(?:final|last)[- ](?:round|stage|interview|step|panel|hurdle|conversation|meeting)|\bfinal\b[^.]{0,20}\binterview|\bmeet (?:our|the) (?:ceo|founders?|managing director|board)\b|\bsuper ?day\b/
export const ROUND_SCREEN: RegExp =
  /\b(?:phone|telephone|recruiter|initial|intro(?:ductory)?|screening|exploratory|short|quick|brief|15[- ]min\w*|20[- ]min\w*|30[- ]min\w*|first|informal|discovery)[- ](?:\w+[- ]){0,2}(?:screen(?:ing)?|call|chat|conversation|phone call|discussion|catch-up|talk|phone interview)\b|\b(?:phone|telephone|recruiter) (?:screen|interview)|\b(?:call|chat|speak|talk)\b[^.]{0,30}\b(?:with|to) (?:me|our recruiter|a recruiter|one of our recruiters|our talent)|\b(?:15|20|25)[- ](?:min\w*)|\bpre-?screen|\bscreening\b/
export const ROUND_INTERVIEW: RegExp =
  /\b(?:onsite|on-site|panel|technical|second|third|2nd|3rd|face-to-face|in-person|hiring manager|system design|coding|pair(?:ing| programming)|virtual|video|competency|case|assessment|loop|formal|first[- ]round|1st|first) ?(?:round |stage )?(?:interviews?|session|day|onsite)?\b/
