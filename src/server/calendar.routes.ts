/**
 * GET /api/calendar, GET /api/calendar.ics, POST and DELETE /api/calendar/feed, and the feed
 * itself: GET /api/calendar/feed/:name.
 *
 * A calendar program sends this server's own Host and no Origin, so the guard lets it in; what
 * keeps others out is the token in the address.
 */
import { Hono } from 'hono'
import { closeFeed, feedText, renewFeed, showCalendar } from '#app/calendar/calendar-feed.ts'
import { calendarText } from '#app/calendar/calendar-text.ts'
import { CalendarView } from '#contracts/conversations.ts'
import type { ServerWorld } from './world.ts'

const AS_CALENDAR = { 'content-type': 'text/calendar; charset=utf-8' }

export const calendarRoutes = ({ services, calendar, port }: ServerWorld) => {
  const address = (token: string) => `http://127.0.0.1:${port()}/api/calendar/feed/${token}.ics`
  const shown = async () => CalendarView.parse(await showCalendar(services, calendar, address))
  return new Hono()
    .get('/calendar', async (c) => c.json(await shown()))
    .get('/calendar.ics', async (c) => {
      const { text } = await calendarText(services, calendar)
      const name = 'attachment; filename="comeback.ics"'
      return c.body(text, 200, { ...AS_CALENDAR, 'content-disposition': name })
    })
    .post('/calendar/feed', async (c) => {
      await renewFeed(calendar)
      return c.json(await shown())
    })
    .delete('/calendar/feed', async (c) => {
      await closeFeed(calendar)
      return c.json(await shown())
    })
    .get('/calendar/feed/:name', async (c) => {
      const token = c.req.param('name').replace(/\.ics$/, '')
      return c.body(await feedText(services, calendar, token), 200, AS_CALENDAR)
    })
}
