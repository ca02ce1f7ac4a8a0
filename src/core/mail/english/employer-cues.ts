/** English words in and before an employer's name. Data only. */

/** A line that names the employer: what stands behind the colon. */
export const EMPLOYER_LABEL: RegExp =
  /^[ \t*•-]*(?:company|employer|organi[sz]ation|hiring company|company name|client)[ \t]*\*?:[ \t*]*(\S[^\n]{1,70})$/gim

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
