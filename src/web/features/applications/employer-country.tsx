/** Where the employer is: its days off are left out when it is counted. */
import { useQuery } from '@tanstack/react-query'
import type { ApplicationPageView } from '#contracts/http.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { countryChoices } from '#web/lib/place-choices.ts'
import { queries } from '#web/lib/queries.ts'
import { SelectField } from '#web/ui/field.tsx'

export function EmployerCountry({
  application: { id, country },
}: {
  readonly application: ApplicationPageView
}) {
  const places = useQuery(queries.places()).data
  const set = useAct(
    (to: string | null) => api.change(id, { type: 'edit', facts: { country: to } }),
    { said: 'Kept.' },
  )
  return (
    <SelectField
      label="Country of the employer"
      help="Its days off are left out when days are counted."
      choices={countryChoices(places, country, 'Guessed from their address')}
      value={country ?? ''}
      onChange={({ target: { value } }) => set.mutate(value === '' ? null : value)}
    />
  )
}
