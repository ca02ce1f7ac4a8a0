/** The calendar of a home, put together. */
import { join } from 'node:path'
import { calendarFile } from '#adapters/calendar-file.ts'
import type { CalendarDesk } from '#app/calendar-ports.ts'
import { CALENDAR_FILE } from '#store/home-files.ts'

export const calendarDesk = (homeFolder: string): CalendarDesk =>
  calendarFile(join(homeFolder, CALENDAR_FILE))
