/** English ways of setting a test, a task or a one-way video. Data only. */
import { type Signal, signalsOf } from '../signal.ts'

const TEST =
  '(?:assessments?|tests?|challenge|exercise|assignment|take-?home|case study|questionnaire|quiz|coding task|task|simulation|games?|work sample|evaluation|hackerrank|codility|one-way interview|video questions|screening questions|video responses?)'
const DONE =
  /\b(?:thank(?:s| you)|received|completed|submitt(?:ed|ing)|after (?:completing|reviewing)|review(?:ed|ing) your|based on your|results of|you (?:did|passed|took)|passed)\b/
const MAY = /\b(?:may|might|could|typically|usually|often|can include|some (?:roles|candidates))\b/
const OTHER_TEST =
  /\b(?:driving|covid|blood|medical|theory|eye|pregnancy|drive|beta|speed|stress|a\/b|load|tax|needs|risk|credit|property|free trial|exam board|coursework)\b/

export const ASSESSMENT_SIGNALS: readonly Signal[] = signalsOf('assessment', [
  [
    4.8,
    new RegExp(
      `\\b(?:complete|take|start|begin|submit|finish|sit|do|undertake|tackle|work on|attempt|fill (?:in|out)|completing|taking|undertaking|invit\\w+ (?:you )?(?:to|for)|sending|attached|attach|sent you|access|share|shared|sharing)(?: \\S+){0,9} ${TEST}\\b`,
    ),
    {
      unless: new RegExp(`${DONE.source}|${OTHER_TEST.source}|${MAY.source}|\\bsurvey\\b`),
      firm: true,
    },
  ],
  [
    4.5,
    /\b(?:one-way|on-demand|pre-?recorded|asynchronous|self-paced|recorded) (?:\w+ ){0,2}(?:interview|video|screen)/,
    { unless: DONE },
  ],
  [
    4.5,
    /\brecord(?:ing)? (?:your|a|short|video|yourself|some)(?: \w+){0,4} (?:answers?|responses?|videos?|interview)/,
    { unless: DONE },
  ],
  [
    4,
    new RegExp(
      `\\b(?:coding|technical|online|skills?|take-?home|home|aptitude|personality|cognitive|psychometric|situational|written|numerical|verbal|reasoning|homework|sample|pre-?employment|behaviou?ral|excel|sql|typing|programming|design|writing) (?:\\w+ )?${TEST}\\b`,
    ),
    { unless: new RegExp(`${DONE.source}|${MAY.source}|${OTHER_TEST.source}`) },
  ],
  [
    2.5,
    /\b(?:hackerrank|codility|codesignal|testgorilla|hirevue|pymetrics|spark ?hire|coderpad|coderbyte|devskiller|arctic shores|mettl|testdome|vervoe|modern hire|willo|vidcruiter|shl|criteria corp|predictive index|caliper|wonderlic|thomas international|hackerearth|karat)\b/,
    { unless: DONE },
  ],
  [
    3,
    /\b(?:deadline|within|by|before|expires?|due)\b[^.!?]{0,60}\b(?:test|assessment|challenge|assignment|exercise|task)|\b(?:test|assessment|challenge|assignment|exercise|task)(?: \w+){0,8} (?:expires?|due|deadline|within|takes?|lasts?|should take|minutes|hours)\b/,
    { unless: new RegExp(`${DONE.source}|${OTHER_TEST.source}`) },
  ],
  [
    3.5,
    /\b(?:assessment|coding (?:test|challenge)|take-?home|technical (?:test|task|exercise)|online test|case study|skills test|homework)\b/,
    {
      subjectOnly: true,
      unless: new RegExp(`${DONE.source}|${OTHER_TEST.source}|\\bfeedback|needs\\b`),
    },
  ],
  [
    4,
    /\b(?:(?:data|code|design|small|short|writing|attached|following|little|home|paid|practical) (?:\w+ )?(?:task|exercise|challenge|assignment|brief|test)|notebook|take-home|(?:numerical|verbal|logical|reasoning|psychometric|aptitude|personality) (?:and \w+ )?(?:reasoning )?(?:tests?|assessments?|questionnaire))\b/,
    { unless: new RegExp(`${DONE.source}|${MAY.source}|${OTHER_TEST.source}`) },
  ],
  [
    4,
    /\b(?:film|record|video)(?: \S+){0,4} (?:answers?|responses?|yourself)\b|\b(?:test|assessment|challenge|exercise|questionnaire)(?: \S+){0,4} (?:is ready|is live|is waiting|is available|closes|works until|link)\b|\byou(?:'ve| have)(?: not|n't)(?: yet)? (?:finished|completed|started|taken) (?:your|the)(?: \w+){0,3} (?:test|assessment|challenge|task|exercise)/,
    { firm: true },
  ],
  [
    4.2,
    new RegExp(
      `\\b(?:next|following|first|second) (?:stage|step|part|round|phase|up)(?: \\S+){0,5} (?:is|are|will be|consists of|involves|:) (?:\\S+ ){0,5}${TEST}\\b`,
    ),
    { unless: new RegExp(`${DONE.source}|\\bmay\\b`) },
  ],
])

/** "We have your test": the process goes on, nothing new is asked. */
export const ASSESSMENT_RECEIVED: readonly Signal[] = signalsOf('update', [
  [
    5,
    new RegExp(
      `\\b(?:thank(?:s| you)|received)\\b[^.!?]{0,30}\\b(?:for (?:completing|submitting|taking|finishing|doing|sending|returning|turning in)|your (?:completed )?)\\s?(?:\\S+ ){0,5}${TEST}\\b`,
    ),
  ],
  [
    4,
    new RegExp(
      `\\b(?:you(?:'ve| have)? (?:successfully )?(?:completed|submitted|finished)|has been (?:submitted|completed|received))(?: \\S+){0,5} ${TEST}\\b|\\b${TEST}(?: \\S+){0,5} (?:has been|was) (?:submitted|completed|received)`,
    ),
  ],
])
