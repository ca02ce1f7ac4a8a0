/**
 * English words of the other parts of life that speak of applications, offers, decisions and
 * interviews as well. Each row is one domain; a mail that says several is not of the search.
 */
export type Domain = { readonly name: string; readonly weight: number; readonly says: RegExp }

export const OTHER_DOMAINS: readonly Domain[] = [
  {
    name: 'home',
    weight: 2.5,
    says: /\b(?:landlord|tenan(?:t|cy|ts)|letting agent|lettings?|rental (?:application|property|agreement)|rent(?:ed|ing)? (?:the|a|per|is|of)|flat(?:share|mate)?|apartment|lease|studio flat|bedrooms?|viewing|housing association|mortgage|property|condo|house offer|your offer (?:on|for)|conveyanc|vendor has|estate agent|deposit scheme|roommate|wohnung|room)\b/g,
  },
  {
    name: 'university',
    weight: 2.5,
    says: /\b(?:universit(?:y|ies)|admissions?|undergraduate|postgraduate|ucas|semester|enrol(?:l?ment)?|msc|mba|bachelor'?s?|master'?s (?:programme|program|degree|course)|ph\.?d\.? (?:programme|program|admission|place)|scholarships?|bursary|tuition|faculty of|dean|offer of (?:a place|admission)|degree programme|conditional offer|graduate school|sixth form|school place|nursery|pupils?|student finance|fellowship|class of 20\d\d|applicants to the (?:programme|program|course|class))\b/g,
  },
  {
    name: 'paper',
    weight: 3,
    says: /\b(?:manuscript|reviewers?|peer review|submission (?:id|number|#)|your (?:paper|submission|abstract|poster|talk|proposal|pitch|story|poem|novel|article|film)|camera-ready|proceedings|call for papers|programme committee|program committee|speakers?|cfp|editorial|editors?|journal|literary|queries|querying|manuscripts?|conference)\b/g,
  },
  {
    name: 'grant',
    weight: 2.5,
    says: /\b(?:grants?|funding (?:round|application|panel)|research council|principal investigator|awards? (?:panel|committee|programme)|accelerator|cohort|venture|investors?|pitch deck|seed round|startup programme|charity|donation|residency|applications? to the fund|jury)\b/g,
  },
  {
    name: 'money',
    weight: 3,
    says: /\b(?:loans?|credit (?:card|score|limit|application|check report)|overdraft|apr\b|lender|borrow|insurance|insurer|premium|claim (?:number|form|for)|policyholder|bank account|current account|savings|card application|refinanc|mortgage|pension|benefit claim|universal credit|tax return|hmrc|irs\b|pre-?approved|cash ?back|rebate)\b/g,
  },
  {
    name: 'shop',
    weight: 3,
    says: /\b(?:your (?:order|basket|cart|parcel|delivery|purchase|refund|item|subscription|trial|membership|booking|reservation|ticket|receipt|invoice|warranty|return)|order (?:number|#|no)|shipped|shipping|tracking number|checkout|discounts?|coupon|promo code|% off|sale ends|free (?:shipping|delivery|trial)|limited[- ]time|shop now|buy now|in stock|out of stock|back in stock|special offers?|exclusive offers?|black friday|vouchers?|upgrade (?:now|today)|add to cart)\b/g,
  },
  {
    name: 'beta',
    weight: 3,
    says: /\b(?:beta|early access|waitlist|waiting list|testers?|testflight|closed alpha|invite code|developer program|api access|app review|app store|marketplace seller|affiliate|partner program(?:me)?|creator (?:program|fund)|ad account|verification badge|sponsorship program)\b/g,
  },
  {
    name: 'state',
    weight: 2.5,
    says: /\b(?:visa application|e-?visa|passport|embassy|consulate|immigration|citizenship|residence permit|biometric|naturali[sz]ation|planning (?:permission|application)|council tax|licen[cs]e application|driving licen[cs]e|parking permit|jury (?:service|duty)|asylum|green card|uscis|esta\b)\b/g,
  },
  {
    name: 'dating',
    weight: 3,
    says: /\b(?:dating|dates? near|singles|tinder|bumble|hinge|likes you|swipe|matchmaker|your match(?:es)? (?:is|are|sent|wants)|chemistry|soulmate)\b/g,
  },
  {
    name: 'pets',
    weight: 3,
    says: /\b(?:adopt(?:ion|ing)?|rescue (?:dog|cat|centre|center)|foster|kennel|puppy|kitten|shelter)\b/g,
  },
  {
    name: 'show',
    weight: 2.5,
    says: /\b(?:audition|casting|contestants?|competition (?:entry|entries)|prize draw|giveaway|sweepstake|lottery|winner|tickets?|podcast|episode|documentary|exclusive interview|read the (?:full )?interview|magazine|newsroom|opinion|headlines?|breaking)\b/g,
  },
  {
    name: 'learning',
    weight: 2.5,
    says: /\b(?:webinar|masterclass|bootcamp|online course|e-?book|newsletter|subscribe|register (?:now|today|here)|seats? (?:left|available)|course|workshop|free (?:guide|template|download|training)|join us live|replay|coaching (?:program|call|package)|resume (?:template|builder|writing service|review service)|interview (?:tips|questions you|guide|secrets|prep course)|land (?:your|a) dream|upgrade to premium|premium (?:free|for free|trial)|sponsored|blog|read more|read article)\b/g,
  },
  {
    name: 'trade',
    weight: 2.5,
    says: /\b(?:tender|bid|rfp|supplier|procurement|vendor (?:registration|application|onboarding)|purchase order|invoice|quotation|contractor quote|quote for|builder|plumber|wedding|photographer|venue|caterer|vet appointment|surgery|gp\b|patient|clinic|appointment|dentist|prescription|allotment|membership committee|club membership|volunteer(?:ing)? (?:shift|rota))\b/g,
  },
  {
    name: 'product',
    weight: 2,
    says: /\b(?:user (?:research|interview)|research (?:study|participants?|session)|participants?|paid study|gift card|survey|usability|feedback survey|nps|rate your (?:experience|interview|stay)|candidate experience survey)\b/g,
  },
]

/** An application, offer, interview or place of something that is no job: nearly settles it. */
const THING =
  '(?:loans?|visa|rental|tenancy|tenants?|flat|apartment|house|property|adoption|mba|msc|phd|bsc|degree|masters?|admission|funds?|funding|grants?|scholarship|fellowship|bursary|planning|volunteer|audition|contestant|bootcamp|accelerator|allotment|beta|waitlist|early access|membership|credit card|card|mortgage|account|insurance policy|passport|citizenship|licen[cs]e|permit|talk|paper|manuscript|abstract|proposal|pitch|startup|parent-teacher|parent|author|podcast|research|paid|claim|discount|benefit|school place|nursery place|cat|dog|puppy|kitten|driver account|competition|award|tender|bid|film|story|poem|exhibition|residency|plot|festival|programme of study|course|undergraduate|postgraduate)'
export const OTHER_APPLICATION: RegExp = new RegExp(
  `\\b${THING}(?: \\w+)? (?:application|interviews?|offer|submission|decision|status|proposal|outcome)\\b|\\b(?:application|applying|applied|applicants?|submission|offer|offer you|interest|place)s? (?:for|to|on|of|in|at)(?: (?:a|an|the|our|your|us|personal|new|two|two-bedroom))*(?: \\w+){0,2} ${THING}\\b|\\b(?:offer|offered|offering) (?:you |\\w+ )?(?:a |an )?(?:place|admission|loan|mortgage|tenancy|discount|policy|bursary)\\b`,
  'g',
)

/** Money for nothing: job scams name jobs too. */
export const SCAM: RegExp =
  /\b(?:whats ?app|telegram|western union|money ?gram|bitcoin|crypto(?:currency)?|cashier'?s? che(?:ck|que)|(?:send|mail) you a che(?:ck|que)|gift cards|no (?:experience|interview) (?:is )?(?:needed|required|necessary)|earn (?:up to )?[$£€]?\d|[$£€] ?\d{2,4} ?(?:per|a|\/) ?(?:day|hour) (?:from home|working)|work from home and earn|kindly (?:send|provide|contact|text|reply|click|fill|add)|your (?:full name|bank|account (?:number|details)|ssn|social security)|processing fee|registration fee|upfront fee|package (?:handler|forward|reship)|mystery shopper|like (?:youtube )?videos|part-?time (?:online )?job (?:offer|opportunity).{0,40}(?:daily|per day)|daily (?:pay|salary|income|wage)|equipment (?:vendor|purchase)|training fee|deposit of)\b/g

/** The person speaking of their own application: a mail they sent. */
export const OWN_VOICE: RegExp =
  /\b(?:i (?:am|'m|would like|wish|want) (?:writing )?to (?:apply|express my|submit my|put forward my|formally apply|enquire about|follow up on my)|(?:i am|i'm) (?:applying|very interested in the|excited to apply|writing to apply)|please find (?:attached|enclosed) my|(?:attached|enclosed) (?:is|are|please find) my (?:resume|cv|application)|my (?:application|interview) (?:for|with|on)|i (?:recently |have )?(?:applied|interviewed)|i look forward to hearing from you|thank you for (?:taking the time to )?(?:meet|speak|interview|talk)(?:ing)? with me|thank you for considering my|consider me for|my (?:resume|cv|cover letter) (?:is )?(?:attached|enclosed)|i would like to withdraw my|i am withdrawing my|i accept (?:the|your) offer|thank you for (?:the|your) offer,? (?:but )?i)\b/g
