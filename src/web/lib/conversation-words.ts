/** Words of the page Conversations. Pure. */
import type { ConversationsView, ConversationView } from '#contracts/conversations.ts'
import type { PutOffId } from '#core/outreach/cadence/put-off.ts'

export const PUT_OFF_WORDS: Readonly<Record<PutOffId, string>> = {
  tomorrow: 'Tomorrow',
  week: 'In a week',
  month: 'In a month',
}

/** The name of a country, or of a country and its region's code. */
export function placeName(place: string): string {
  const [country = place, region] = place.split('-')
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country
  return region === undefined ? name : `${name} (${region})`
}

/** Whose working days are counted, and how anybody can know. */
export function placeWords({ country, guessedFrom }: ConversationsView['place']): string {
  if (country === null) return 'Days are counted without weekends'
  const from = guessedFrom === 'time-zone' ? 'time zone' : 'language'
  const guess = guessedFrom === null ? '' : `, a guess from your ${from}`
  return `Days are counted in working days, yours (${placeName(country)}${guess}) and theirs`
}

/** A line under one conversation on whose holidays count beside the person's. */
export function employerPlaceWords(
  { employerCountry, isCountryGuessed }: ConversationView,
  own: string | null,
): string | null {
  if (employerCountry === null || employerCountry === own) return null
  const guess = isCountryGuessed ? ', a guess from their address' : ''
  return `Their days off: ${placeName(employerCountry)}${guess}.`
}

/**
 * The neighbour of the one that stands open, over both lists.
 *
 * @param by 1 for the next, -1 for the one before
 * @returns `null` where there is none at all
 */
export function neighbour(ids: readonly string[], open: string | null, by: 1 | -1): string | null {
  const at = open === null ? -1 : ids.indexOf(open)
  if (at === -1) return (by === 1 ? ids[0] : ids.at(-1)) ?? null
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null
}

/** Those of one application, due ones first. */
export function conversationsOf(
  view: ConversationsView | undefined,
  applicationId: string,
): readonly ConversationView[] {
  return view
    ? [...view.due, ...view.coming].filter((one) => one.applicationId === applicationId)
    : []
}
