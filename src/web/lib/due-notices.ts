/**
 * One quiet notice a day that conversations have their day, where the person asked for it. It
 * names nobody: it may stand on a screen that others see.
 */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ConversationsView } from '#contracts/conversations.ts'
import { setPreferences, usePreferences } from '#web/lib/preferences.ts'
import { queries } from '#web/lib/queries.ts'

const SHOWN_KEY = 'comeback.notice-shown'
const LOOK_AGAIN_MS = 15 * 60_000

export const canNotify = (): boolean => typeof Notification !== 'undefined'

/** Asks the browser; what it refuses stays off. Resolves to whether it is on. */
export async function askForNotices(): Promise<boolean> {
  const isOn = canNotify() && (await Notification.requestPermission()) === 'granted'
  setPreferences({ notices: isOn })
  return isOn
}

/** What the notice says; `null` where there is nothing to say. */
export function noticeWords({ due }: Pick<ConversationsView, 'due'>): string | null {
  if (due.length === 0) return null
  return due.length === 1
    ? 'One conversation has its day.'
    : `${due.length} conversations have their day.`
}

/** Called once, by the frame around every page. */
export function useDueNotices(): void {
  const { notices } = usePreferences()
  const { data } = useQuery({
    ...queries.conversations(),
    enabled: notices,
    refetchInterval: LOOK_AGAIN_MS,
  })
  useEffect(() => {
    const words = notices && data ? noticeWords(data) : null
    if (words === null || !data || !canNotify() || Notification.permission !== 'granted') return
    if (wasShown(data.today)) return
    new Notification('Comeback', { body: words, tag: 'comeback-due' })
  }, [notices, data])
}

/** Whether today's was shown already; from now on it was. */
function wasShown(today: string): boolean {
  try {
    if (localStorage.getItem(SHOWN_KEY) === today) return true
    localStorage.setItem(SHOWN_KEY, today)
    return false
  } catch {
    // Where nothing can be kept, it would come again and again: rather never.
    return true
  }
}
