/**
 * How an application went in, from what people write as its source.
 * What is not known stays unknown; the cell is kept. Start reading at `readChannel`.
 */
import type { Channel } from '#core/model/milestones.ts'

/** Tried from the top; the first that fits decides. */
export const CHANNEL_WORDS: readonly {
  readonly channel: Channel
  readonly words: readonly string[]
}[] = [
  {
    channel: 'easy-apply',
    words: [
      'easy apply',
      'easyapply',
      'easy application',
      'quick apply',
      'one click',
      '1 click',
      'instant apply',
      'indeed apply',
    ],
  },
  {
    channel: 'referral',
    words: [
      'referral',
      'referred',
      'referal',
      'refferal',
      'refer',
      'friend',
      'former colleague',
      'ex colleague',
      'colleague',
      'former coworker',
      'coworker',
      'former manager',
      'employee',
      'network',
      'networking',
      'alumni',
      'alum',
      'family',
      'word of mouth',
    ],
  },
  {
    channel: 'agency',
    words: [
      'agency',
      'recruitment agency',
      'recruiting agency',
      'staffing',
      'headhunter',
      'head hunter',
      'external recruiter',
      'third party recruiter',
      '3rd party recruiter',
      'agency recruiter',
      'recruitment firm',
      'recruiting firm',
      'temp agency',
    ],
  },
  {
    channel: 'inbound',
    words: [
      'inbound',
      'recruiter',
      'recruiter reached out',
      'reached out to me',
      'contacted me',
      'approached me',
      'messaged me',
      'they reached out',
      'they contacted',
      'sourced',
      'inmail',
      'headhunted',
      'was approached',
    ],
  },
  {
    channel: 'direct',
    words: [
      'direct',
      'directly',
      'cold email',
      'cold e mail',
      'cold call',
      'cold message',
      'cold outreach',
      'email',
      'e mail',
      'emailed',
      'in person',
      'walk in',
      'hiring manager',
      'speculative',
      'unsolicited',
      'outreach',
      'phone',
    ],
  },
  {
    channel: 'company-site',
    words: [
      'company website',
      'company site',
      'company web site',
      'company page',
      'company portal',
      'company career page',
      'company careers page',
      'companys website',
      'website',
      'web site',
      'careers page',
      'career page',
      'careers site',
      'career site',
      'careers',
      'employer website',
      'employer site',
      'corporate site',
      'corporate website',
      'own website',
      'their website',
      'their site',
      'workday',
      'greenhouse',
      'lever',
      'ashby',
      'smartrecruiters',
      'workable',
      'icims',
      'taleo',
      'personio',
    ],
  },
  {
    channel: 'board',
    words: [
      'job board',
      'jobboard',
      'board',
      'linkedin',
      'linked in',
      'indeed',
      'glassdoor',
      'monster',
      'ziprecruiter',
      'zip recruiter',
      'dice',
      'wellfound',
      'angellist',
      'angel list',
      'builtin',
      'built in',
      'handshake',
      'google jobs',
      'google',
      'stepstone',
      'xing',
      'totaljobs',
      'reed',
      'seek',
      'naukri',
      'otta',
      'welcome to the jungle',
      'simplyhired',
      'careerbuilder',
      'hired',
      'y combinator',
      'yc',
      'work at a startup',
      'hacker news',
      'hn',
      'usajobs',
      'idealist',
      'craigslist',
      'jobsite',
      'job site',
      'cv library',
      'remoteok',
      'remote ok',
      'we work remotely',
      'weworkremotely',
      'arbeitsagentur',
      'jobs ch',
      'jora',
      'adzuna',
      'cord',
      'hackajob',
      'trueup',
      'jobserve',
      'efinancialcareers',
      'facebook',
      'twitter',
      'slack',
      'reddit',
    ],
  },
]

/** `Direct on their website` is the website: the words of a site outweigh `direct`. */
const SITE = /\b(web ?sites?|careers? (page|site)|company (site|page|portal))\b/

/**
 * The channel that a source names.
 *
 * @param text a cell, such as `Referral (Anna)`
 * @returns `null` where the words say nothing sure
 * @example readChannel('LinkedIn Easy Apply') // => 'easy-apply'
 * @example readChannel('somewhere') // => null
 */
export function readChannel(text: string): Channel | null {
  const plain = ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  if (/ (no|not|without) /.test(plain)) return null
  const fits = ({ words }: { words: readonly string[] }) =>
    words.some((word) => plain.includes(` ${word} `))
  const first = CHANNEL_WORDS.find(fits)
  if (!first) return /\b[\w-]+\.(com|org|net|io|co|de|uk)\b/i.test(text) ? knownSite(text) : null
  return first.channel === 'direct' && SITE.test(plain) ? 'company-site' : first.channel
}

/** `www.indeed.com` names a board; other addresses say nothing sure. */
function knownSite(text: string): Channel | null {
  const boards = CHANNEL_WORDS.find(({ channel }) => channel === 'board')?.words ?? []
  const parts = text.toLowerCase().split(/[^a-z0-9]+/)
  return boards.some((word) => parts.includes(word)) ? 'board' : null
}
