/** How dates read and when the week begins; kept with the data, so that every browser agrees. */
import type { PreferencesView } from '#contracts/settings.ts'
import { formatDay } from '#core/model/day-format.ts'
import { DATE_FORMATS, type DateFormat, type WeekStart } from '#core/model/preferences.ts'
import { Choices } from '#web/features/settings/choices.tsx'
import { useChangePreferences } from '#web/lib/home-preferences.ts'

const EXAMPLE_DAY = '2026-05-03'
const FORMAT_WORDS = Object.fromEntries(
  DATE_FORMATS.map((format) => [format, formatDay(EXAMPLE_DAY, format)]),
) as Readonly<Record<DateFormat, string>>

const WEEK_WORDS: Readonly<Record<WeekStart, string>> = {
  monday: 'Monday',
  sunday: 'Sunday',
  saturday: 'Saturday',
}

export function DatesAndWeeks({ preferences }: { readonly preferences: PreferencesView }) {
  const change = useChangePreferences('Kept.')
  const chosen = change.isPending ? change.variables : {}
  return (
    <div className="grid gap-4">
      <Choices
        legend="Dates in tables and lists"
        words={FORMAT_WORDS}
        value={chosen.dateFormat ?? preferences.dateFormat}
        choose={(choice) => change.mutate({ dateFormat: choice })}
      />
      <Choices
        legend="The week begins on"
        words={WEEK_WORDS}
        value={chosen.weekStart ?? preferences.weekStart}
        choose={(choice) => change.mutate({ weekStart: choice })}
      />
      <p className="text-sm text-soft">
        The pages speak English; other languages are not there yet.
      </p>
    </div>
  )
}
