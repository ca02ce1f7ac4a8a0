/** English words that place a mail in a job search. Each row counts once. Data only. */
export const SEARCH_WORDS: readonly { readonly weight: number; readonly says: RegExp }[] = [
  { weight: 2.5, says: /\byour (?:\w+ ){0,2}(?:application|candidacy|cv|resume|résumé)\b/ },
  { weight: 2, says: /\b(?:position|role|vacancy|opening|requisition|job title|job)\b/ },
  { weight: 1.5, says: /\bcandidates?\b/ },
  {
    weight: 2,
    says: /\b(?:hiring|recruit\w*|talent (?:acquisition|team|partner)|human resources|headhunt\w*|hr team|people team|people operations)\b/,
  },
  { weight: 1.5, says: /\binterview\w*\b/ },
  { weight: 1.5, says: /\b(?:applying|applied|apply)\b/ },
  {
    weight: 1,
    says: /\b(?:career|careers|employment|salary|opportunit\w+|employer|job search|start date)\b/,
  },
  {
    weight: 1.5,
    says: /\b(?:your (?:skills|experience|background|qualifications|profile)|join(?:ing)? (?:us|our team|the team)|notice period)\b/,
  },
  {
    weight: 1.2,
    says: /\b(?:engineer|developer|analyst|designer|manager|scientist|consultant|accountant|administrator|coordinator|specialist|assistant|nurse|teacher|recruiter|technician|executive|officer|operator|operative|associate|representative|director|planner|driver|clerk|advis[eo]r|editor|writer|buyer|receptionist|supervisor|architect|counsel|trainee|intern|chef|agronomist|programmer)\b/,
  },
  // a title that is called a position
  {
    weight: 2,
    says: /\b(?:engineer|developer|analyst|designer|manager|scientist|consultant|accountant|administrator|coordinator|specialist|assistant|nurse|teacher|technician|executive|officer|operator|operative|associate|representative|director|planner|driver|clerk|advis[eo]r|editor|writer|buyer|receptionist|supervisor|architect|counsel|trainee|intern|chef|lead|agronomist|programmer|recruiter)s?,?(?: \S+){0,3} (?:position|role|vacancy|job|post|opening|opportunity)\b|\b(?:position|role|vacancy|job|post|opening) (?:of|as|for)\b/,
  },
]
