/** English words around an employer's name, and how surely they mean one. Data only. */

export type EmployerCue = { readonly weight: number; readonly says: RegExp }

const ending = (weight: number, cue: string): EmployerCue => ({
  weight,
  says: new RegExp(`(?:^|[^\\p{L}])(?:${cue})(?: [Tt]he)? $`, 'u'),
})

/** Looked for right before a name; the most telling first. */
export const BEFORE_EMPLOYER: readonly EmployerCue[] = [
  ending(
    5,
    '(?:my|our|My|Our|the|of) client,?|[Cc]lient is|on behalf of(?: (?:my|our) client,?)?|(?:retained|engaged|instructed|appointed) by|[Rr]epresent(?:ing)?',
  ),
  ending(
    4.5,
    '(?:[Aa]pplications?|[Aa]pplying|[Aa]pplied|[Aa]pply|[Cc]andidacy|[Rr]esume|CV|[Ss]ubmission)(?: (?:for|as) [^.\\n]{3,40})?(?: (?:was|has been))?(?: (?:successfully ))?(?: (?:sent|submitted|received|forwarded|viewed|opened|read|delivered))? (?:to|with|at|by)(?: join)?|(?:sent|submitted|forwarded) to',
  ),
  ending(
    4,
    '[Ii]nterest(?:ed)? in(?: (?:joining|working (?:at|for|with)|an? (?:career|role|position|job|future) (?:at|with)|(?:career |job |employment )?(?:opportunities|employment|careers|roles|positions|working) (?:at|with)|the team at|becoming part of|us at))?',
  ),
  ending(
    4,
    '(?:[Rr]ole|[Pp]osition|[Jj]ob|[Oo]pening|[Vv]acanc(?:y|ies)|[Oo]pportunit(?:y|ies)|[Cc]areer|[Tt]eam|[Ii]nterview(?:ing|ed)?|[Ii]nternship|[Pp]ost|[Ss]cheme|[Pp]rocess|[Rr]ound|[Ss]tage|[Ff]olks|[Cc]olleagues|[Ww]ork(?:ing)?|[Ee]mployment|[Ff]uture|[Ll]ife|[Rr]ecruiter|[Rr]ecruiting|[Rr]ecruitment|Acquisition|Partner|Manager|Lead|Specialist|People|Sourcer|[Oo]ffer|[Cc]onversation|[Cc]all|[Cc]hat|[Aa]ssessment|[Tt]est|[Cc]hallenge|[Tt]ime|[Ss]tart|CTO|CEO|Founder|Coordinator|Officer|Engineer|Director|Analyst|Developer|Designer)s?(?: here)? (?:at|with)',
  ),
  ending(
    4,
    '[Jj]oin(?:ing)?(?: us at| the team at)?|[Ww]elcome to|[Hh]ere (?:at|from)|us at|[Ee]veryone at|people at|[Cc]hoosing|[Cc]hose|[Cc]onsidering|as an employer,|forward (?:at|with)|(?:test|assessment|interview|role|position|exercises?) for|phone with',
  ),
  ending(
    4,
    '(?:[Rr]ole|[Pp]osition|[Pp]ost|[Jj]ob|[Oo]pening|[Vv]acancy) (?:of|as)(?: \\S+){1,5} (?:with|at)',
  ),
  ending(
    3,
    "[Rr]ecruit(?:er|ing) for|hiring for|I'm from|I am from|calling from|team from|(?:Recruiter|Recruitment|Acquisition|Manager|Resources|Talent|People|HR|Partner),|(?:Recruiter|Acquisition|Partner|Manager|HR) \\|",
  ),
  ending(2.2, 'at|from'),
]

/** Looked for right behind a name. */
export const BEHIND_EMPLOYER: readonly EmployerCue[] = [
  {
    weight: 3,
    says: /^ (?:is (?:hiring|looking|seeking|an? |pleased|currently|building)|are (?:hiring|looking|building)|has (?:received|decided|reviewed|viewed|invited|chosen|asked|requested|extended|moved)|have (?:received|decided|reviewed|invited|asked)|would like|invites|invited you|received your|viewed your|thinks|came back|decided|needs your|sent you)/,
  },
  {
    weight: 2.5,
    says: /^(?:'s?)? (?:team|hiring|recruit\w+|careers|talent|mission|interview|application|selection|process|offices?|candidate)/,
  },
]
/** "The Northwind team", "your Northwind application": the words on both sides. */
export const AROUND_EMPLOYER: readonly {
  readonly weight: number
  readonly before: RegExp
  readonly behind: RegExp
}[] = [
  {
    weight: 4,
    before: /\b(?:[Tt]he|[Yy]our|[Oo]ur) $/,
    behind:
      /^ (?:[Tt]eam|[Ff]amily|(?:hiring|recruiting|talent|recruitment|people) team|crew|careers)\b/,
  },
  {
    weight: 3,
    before: /\b[Yy]our $/,
    behind:
      /^ (?:(?:job )?application|interview|candidacy|assessment|offer|journey|candidate|profile|test)\b/,
  },
]

/** A line that names the employer: what stands behind the colon. */
export const EMPLOYER_LABEL: RegExp =
  /^[ \t*•-]*(?:company|employer|organi[sz]ation|hiring company|company name|client)[ \t]*\*?:[ \t*]*(\S[^\n]{1,70})$/gim

/** Words of a mail by an agency: whoever sends it is not the employer. */
export const AGENCY_TALK: RegExp =
  /\b(?:my|our) client\b(?! (?:services|success|base|relations|facing|side|work|projects))|\b(?:the |\w+ )?client (?:wants|would like|has asked|has decided|is looking|came back|liked)\b|\bw(?:\/|ith) an? \w+ client\b|\bretained by\b/i

/** Nouns that end the names of employers; also where one is run together in a domain. */
export const COMPANY_NOUN: ReadonlySet<string> = new Set(
  `academy aerospace agency airlines airways analytics architects associates authority automotive
  bakery bank board books brewery brewing brothers builders capital care catering chemicals chambers
  clinic coffee collective college communications computing construction consulting council courier couriers
  creamery creative dairy data dental design diagnostics digital distillery dynamics education electric
  electronics energy engineering enterprises entertainment estates events express farm farms fashion finance
  financial fitness foods foundation freight games gallery garage goods grocery group health healthcare
  holdings homes hospice hospital hospitals hotel hotels housing industries informatics infotech innovations
  institute insurance interactive interiors international investments kitchen lab labs laboratories law legal
  library lighting logistics manufacturing marine market media medical metals mobility motors museum mutual
  networks nurseries nursery optics outdoor paper partners payments pharma pharmaceuticals pharmacy pictures
  port ports power practice press primary productions property publishing rail railways recycling renewables
  research restaurant retail robotics sciences school schools seafoods security services shipping society software solar
  solutions spirits sports steel storage studio studios surgery surveyors systems tech technologies technology
  telecom textiles theatre tools toys traders trading trains transport travel trust tyres university utilities ventures
  vets vision water wines works yard`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
