/** People: the list, one person, who is known where, offers, meetings, changes, the address book. */
import { Hono } from 'hono'
import { listLongGame } from '#app/cadence/list-long-game.ts'
import { changePeople } from '#app/people/change-people.ts'
import { employersKnown } from '#app/people/employers-known.ts'
import { erasePerson, previewErasure } from '#app/people/erase-person.ts'
import { vcards } from '#app/people/export-vcards.ts'
import { listMeetings } from '#app/people/list-meetings.ts'
import { listCircle, listPeople } from '#app/people/list-people.ts'
import { offersOf } from '#app/people/offer-people.ts'
import { showPerson } from '#app/people/show-person.ts'
import { refuseWhileImporting } from '#app/refuse-while-importing.ts'
import { LongGameView } from '#contracts/conversations.ts'
import {
  CircleView,
  EmployersView,
  Erasure,
  ErasureBody,
  ErasurePreview,
  MeetingsView,
  OffersView,
  PeopleChange,
  PeopleRecorded,
  PeopleView,
  PersonPageView,
} from '#contracts/people.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const peopleRoutes = ({ services, desk, uploads, calendar, jobs }: ServerWorld) =>
  new Hono()
    .get('/people', async (c) => c.json(PeopleView.parse(await listPeople(services))))
    .get('/people.vcf', async (c) => {
      const name = `contacts-${services.clock.today()}.vcf`
      return c.body(await vcards(services), 200, {
        'content-type': 'text/vcard; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      })
    })
    .get('/people/employers', async (c) => {
      const applicationId = c.req.query('application')
      const asked = applicationId === undefined ? {} : { applicationId }
      return c.json(EmployersView.parse(await employersKnown(services, asked)))
    })
    .get('/people/offers', async (c) => c.json(OffersView.parse(await offersOf(services))))
    .get('/people/circle', async (c) => c.json(CircleView.parse(await listCircle(services))))
    .get('/people/long-game', async (c) => c.json(LongGameView.parse(await listLongGame(services))))
    .get('/people/meetings', async (c) => c.json(MeetingsView.parse(await listMeetings(services))))
    .post('/people/changes', async (c) => {
      const change = await jsonBody(c, PeopleChange)
      return c.json(PeopleRecorded.parse(await changePeople(services, change)))
    })
    .get('/people/:id', async (c) =>
      c.json(PersonPageView.parse(await showPerson(services, c.req.param('id')))),
    )
    .get('/people/:id/erasure', async (c) => {
      const world = { services, desk, uploads, calendar }
      return c.json(ErasurePreview.parse(await previewErasure(world, c.req.param('id'))))
    })
    .post('/people/:id/erasure', async (c) => {
      const body = await jsonBody(c, ErasureBody)
      refuseWhileImporting(jobs)
      const world = { services, desk, uploads, calendar }
      return c.json(Erasure.parse(await erasePerson(world, c.req.param('id'), body)))
    })
