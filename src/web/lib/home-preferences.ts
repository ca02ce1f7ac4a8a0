/** Keeps this browser in step with what the home says the person prefers. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PreferencesBody } from '#contracts/settings.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { personPreferences, takePersonPreferences } from '#web/lib/person-preferences.ts'
import { queries } from '#web/lib/queries.ts'

/** Called once, by the frame around every page. */
export function useHomePreferences(): void {
  const { data } = useQuery(queries.preferences())
  useEffect(() => {
    if (data) takePersonPreferences(data, 'home')
  }, [data])
}

/** Changes some preferences; what was chosen is shown at once, and can be taken back. */
export function useChangePreferences(said: string, troubleOnPage = false) {
  const change = async (body: PreferencesBody) => {
    const recorded = await api.setPreferences(body)
    const { dateFormat, weekStart } = personPreferences()
    takePersonPreferences(
      { dateFormat: body.dateFormat ?? dateFormat, weekStart: body.weekStart ?? weekStart },
      'choice',
    )
    return recorded
  }
  return useAct(change, { said, troubleOnPage })
}
