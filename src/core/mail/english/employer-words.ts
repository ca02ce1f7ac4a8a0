/** Words around and in the names of employers. Data only. */

/** Trailing words that are a department, not the employer. */
export const DESK_TAIL: RegExp =
  /(?:[\s,|-]+(?:careers?|jobs?|recruit(?:ing|ment|ers?)?|talent(?: acquisition)?|acquisition|hiring|hr|h\.r\.|human resources|people(?: (?:team|operations|ops|& culture|and culture))?|team|ta|notifications?|no-?reply|do not reply|workday|applications?|candidates?|support|staffing|resourcing|early careers|graduates?|campus|hiring team|talent team|department|dept|group talent|via .*|bot|mailer|system|updates?|alerts?|onboarding|interviews?|scheduling))+$/i

/** Sentence words that begin with a capital and are nobody's name. */
export const NOT_A_NAME: RegExp =
  /^(?:the|a|an|our|your|this|that|these|those|we|i|you|he|she|they|it|my|thanks?|thank you|hi|hello|dear|please|unfortunately|best|kind|regards|sincerely|cheers|all|any|some|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|today|tomorrow|am|pm|gmt|bst|est|pst|cet|et|pt|application|applications|position|role|job|jobs|career|careers|team|hiring|talent|recruiting|recruitment|recruiter|hr|human resources|people|candidate|interview|zoom|google meet|teams|microsoft teams|skype|link|here|re|fwd|update|new|no|not|if|as|at|in|on|to|for|from|with|and|or|next|first|final|second|what|when|where|who|how|why|good|great|sorry|congratulations|welcome|invitation|confirmation|reminder|status|cv|resume|pdf|faq|id|usa|uk|us|eu|ceo|cto|vp|linkedin|sales|marketing|engineering|finance|product|data|design|operations|it|software|legal|support|customer service|customer success|research|management|hiring manager|talent acquisition|company|client|department|office|reception|noreply|no-reply|ref|mr|mrs|ms|dr|offer|assessment|test|view|click|apply|full-time|part-time|remote|hybrid|senior|junior|lead|head|level|stage|round|phase|least|once|most|both|mail|mailer|notification|notifications|admin|info|contact|system|donotreply|hello there|everyone|someone|anyone|work|home|present|scale|heart|length|times|glance|first sight|last|short notice|interest|joining|applying|working|becoming|learning|exploring|seeing|continuing|pursuing|being|discussing|hearing|speaking|meeting|one|two|three|other|another|others|opportunities|future|roles|positions|fit)$/i

/** Agencies place people with others: they are the sender, seldom the employer. */
export const AGENCY: RegExp =
  /\b(?:hays|michael page|page personnel|robert half|robert walters|randstad|adecco|manpower\w*|kelly services|reed|morgan mckinley|sthree|huxley|computer futures|harvey nash|hudson|allegis|teksystems|aerotek|insight global|apex systems|korn ferry|heidrick|spencer stuart|egon zehnder|gi group|brunel|experis|modis|lorien|la fosse|oliver bernard|harnham|recruitment|recruiters|staffing|headhunt\w*|executive search|talent solutions|personnel|resourcing|search (?:partners|group|consultants)|personalberatung)\b/i

/** Legal forms at the end of a name: kept as written, ignored when two spellings are compared. */
export const LEGAL_FORM: RegExp =
  /[\s,]+(?:inc|llc|ltd|limited|plc|gmbh|ag|se|kg|co|corp|corporation|company|bv|b\.v|nv|sa|s\.a|sas|srl|spa|oy|ab|as|a\/s|pty|pvt|private|lp|llp|ug|e\.v|mbh)\b\.?/gi
