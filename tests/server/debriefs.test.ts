/** Debriefs over HTTP: left and gone on with, answers changed, several at once, what repeats. */
import { describe, expect, it } from 'vitest'
import { runScenario } from '#core/forecast/forecast.ts'
import { addDays } from '#core/model/dates.ts'
import { servedHome } from './home-data.ts'

/** A home in which these employers said no on these days. */
async function withNoes(noes: Readonly<Record<string, string>>) {
  const home = await servedHome()
  const ids: Record<string, string> = {}
  for (const [employer, date] of Object.entries(noes)) {
    const { body } = await home.ask('POST', '/applications', {
      employer,
      role: 'Baker',
      appliedOn: '2026-10-01',
    })
    await home.ask('POST', `/applications/${body.id}/changes`, {
      type: 'add-milestone',
      kind: 'rejected',
      date,
    })
    ids[employer] = body.id
  }
  return { ...home, ids }
}

describe('GET /api/forecast', () => {
  it('has nothing to say of an empty home, and no error', async () => {
    const { ask, closeNow } = await servedHome()
    expect((await ask('GET', '/forecast')).body).toEqual({ forecast: null, inputs: null })
    await closeNow()
  })

  it('gives a page all that it needs to ask again by itself', async () => {
    const { ask, closeNow } = await withNoes({ Tern: '2026-11-22', Acme: '2026-11-21' })
    const { body } = await ask('GET', '/forecast')
    const { today, n, mix, counts } = body.inputs
    expect({ n, mix }).toEqual({ n: 2, mix: [{ channel: null, share: 1 }] })
    expect(counts.applied).toMatchObject([{ entered: 2, failed: 2 }])
    const alone = runScenario(body.inputs, { weekly: body.forecast.weekly }, addDays(today, 84))
    expect(body.forecast).toMatchObject(alone)
    await closeNow()
  })

  it('refuses a pace that is none', async () => {
    const { ask, closeNow } = await withNoes({ Tern: '2026-11-22' })
    const { status, body } = await ask('GET', '/forecast?weekly=none')
    expect({ status, code: body.error.code }).toEqual({ status: 400, code: 'bad-count' })
    await closeNow()
  })
})

describe('GET /api/today', () => {
  it('speaks once of noes that came at once, and apart of an older one', async () => {
    const { ask, ids, closeNow } = await withNoes({
      Tern: '2026-11-22',
      Acme: '2026-11-21',
      Borealis: '2026-10-20',
    })
    const { body } = await ask('GET', '/today')
    expect(body.rejection.sentence).toBe('Tern and Acme said no at about the same time.')
    expect(body.rejection.together).toEqual([ids.Tern, ids.Acme])
    expect(body.furtherRejections).toBe(1)
    await closeNow()
  })

  it('puts noes that came at once aside by one word, all or none', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22', Acme: '2026-11-21' })
    const both = [ids.Tern, ids.Acme]
    const refused = await ask('POST', '/debrief-outcomes', {
      applicationIds: [...both, 'nobody'],
      outcome: 'later',
    })
    expect(refused.body.error.code).toBe('not-found')
    expect((await ask('GET', '/today')).body.rejection.together).toEqual(both)
    const word = { applicationIds: both, outcome: 'later' }
    const { body: kept } = await ask('POST', '/debrief-outcomes', word)
    expect((await ask('GET', '/today')).body.rejection).toBeNull()
    await ask('POST', '/events/undo', { eventIds: kept.eventIds })
    expect((await ask('GET', '/today')).body.rejection.together).toEqual(both)
    await closeNow()
  })

  it('goes on where a debrief was left, and is calm once it is done', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22' })
    await ask('POST', `/debriefs/${ids.Tern}/answers`, { answers: { tailored: 'generic' } })
    expect((await ask('GET', '/today')).body.rejection).toMatchObject({ begun: true })
    const [row] = (await ask('GET', '/debriefs')).body.rejections
    expect(row).toMatchObject({ begun: true, looked: false })
    await ask('POST', `/debriefs/${ids.Tern}/outcome`, { outcome: 'done' })
    const { body } = await ask('GET', '/today')
    expect(body.rejection).toBeNull()
    expect(body.calm).toContain('You looked at the no from Tern today.')
    await closeNow()
  })

  it('asks for the moment again after a pause', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22' })
    await ask('POST', `/debriefs/${ids.Tern}/moments`, { feeling: 'rough' })
    await ask('POST', `/debriefs/${ids.Tern}/outcome`, { outcome: 'later' })
    expect((await ask('GET', '/debriefs')).body.rejections[0]).toMatchObject({ begun: false })
    expect((await ask('GET', '/today')).body.calm).toContain('Tern can wait until tomorrow.')
    await closeNow()
  })

  it('names the next talk and its day', async () => {
    const { ask, closeNow } = await servedHome()
    const { body } = await ask('POST', '/applications', {
      employer: 'Tern',
      appliedOn: '2026-11-01',
    })
    const milestone = { type: 'add-milestone', kind: 'interview', date: '2026-11-27' }
    await ask('POST', `/applications/${body.id}/changes`, milestone)
    expect((await ask('GET', '/today')).body.underWay.sentence).toBe(
      'Under way: 1 application, next interview Friday.',
    )
    await closeNow()
  })
})

describe('answers', () => {
  it('can be changed later and taken back; the sides follow', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22' })
    const answer = (option: string) =>
      ask('POST', `/debriefs/${ids.Tern}/answers`, { answers: { 'internal-signal': option } })
    const told = (await answer('told')).body
    const none = (await answer('none')).body
    expect(none.given).toMatchObject([{ option: 'none', optionText: 'No' }])
    expect(none.sides.notYou.probability).toBeLessThan(told.sides.notYou.probability)
    await ask('POST', `/events/${none.eventIds[0]}/undo`)
    const { body } = await ask('GET', `/debriefs/${ids.Tern}`)
    expect(body.given).toMatchObject([{ option: 'told' }])
    expect(body.sides).toEqual(told.sides)
    await closeNow()
  })

  it('of a habit are offered again, those of one room never', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22', Acme: '2026-11-01' })
    const habits = { tailored: 'generic', 'resume-showed-it': 'no', 'resume-checked': 'proofread' }
    await ask('POST', `/debriefs/${ids.Acme}/answers`, {
      answers: { ...habits, 'internal-signal': 'told', 'must-haves-met': 'all' },
    })
    const offered: Record<string, unknown> = {}
    for (let asked = 0; asked < 8; asked += 1) {
      const { nextQuestion, sameAsBefore } = (await ask('GET', `/debriefs/${ids.Tern}`)).body
      if (!nextQuestion) break
      if (sameAsBefore) offered[nextQuestion.id] = sameAsBefore.option
      const answers = { [nextQuestion.id]: 'not-sure' }
      await ask('POST', `/debriefs/${ids.Tern}/answers`, { answers })
    }
    expect(Object.keys(offered).length).toBeGreaterThan(0)
    expect(habits).toMatchObject(offered)
    await closeNow()
  })
})

describe('GET /api/recap', () => {
  it('counts what repeats; the sides add up to the noes', async () => {
    const { ask, ids, closeNow } = await withNoes({ Tern: '2026-11-22', Acme: '2026-11-01' })
    for (const id of Object.values(ids))
      await ask('POST', `/debriefs/${id}/answers`, { answers: { tailored: 'generic' } })
    const { body } = await ask('GET', `/recap?ids=${ids.Tern},${ids.Acme},${ids.Tern}`)
    expect(body).toMatchObject({ n: 2, employers: ['Tern', 'Acme'] })
    expect(body.answers).toEqual([
      {
        question: 'How far did you fit the application to this posting?',
        answer: 'Sent as it was',
        times: 2,
      },
    ])
    const sum = body.sides.reduce((so: number, { mean }: { mean: number }) => so + mean, 0)
    expect(sum).toBeCloseTo(2)
    await closeNow()
  })

  it('refuses what is unknown', async () => {
    const { ask, closeNow } = await servedHome()
    expect(await ask('GET', '/recap?ids=x')).toMatchObject({ status: 404 })
    expect((await ask('GET', '/recap')).body).toMatchObject({ n: 0, causes: [] })
    await closeNow()
  })
})
