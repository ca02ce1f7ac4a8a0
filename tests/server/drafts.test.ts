/** Letters over HTTP: facts and choices in the address, own templates, what is refused. */
import { describe, expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

async function withOne() {
  const home = await servedHome()
  const { body } = await home.ask('POST', '/applications', {
    employer: 'Tern',
    role: 'Baker',
    appliedOn: '2026-10-01',
  })
  return { ...home, id: body.id as string }
}

describe('GET /api/drafts', () => {
  it('takes facts and choices from the address, and tells what else there is', async () => {
    const { ask, id, closeNow } = await withOne()
    const facts = `fact=${encodeURIComponent('news=I moved & more')}&fact=own-line=Hello`
    const { body } = await ask('GET', `/drafts/stay-in-touch/${id}?${facts}&to=Ada&register=formal`)
    expect(body.body).toMatch(/^Dear Ada,/)
    expect(body.body).toContain('I moved & more. Hello.')
    expect(body.gaps.map((gap: { id: string }) => gap.id)).toEqual(['your-name'])
    expect(body.choices.languages.map((one: { id: string }) => one.id)).toEqual(['en', 'de'])
    await closeNow()
  })

  it.each([
    ['fact=nothing', 400],
    ['fact=gossip=x', 400],
    ['colour=blue', 400],
    ['language=tlh', 400],
  ])('refuses %s', async (query, status) => {
    const { ask, id, closeNow } = await withOne()
    const answer = await ask('GET', `/drafts/stay-in-touch/${id}?${query}`)
    expect({ status: answer.status, code: answer.body.error.code }).toEqual({
      status,
      code: 'bad-input',
    })
    await closeNow()
  })

  it('gives no .eml of a letter with a gap', async () => {
    const { ask, id, closeNow } = await withOne()
    const { status, body } = await ask('GET', `/drafts/stay-in-touch/${id}.eml`)
    expect({ status, code: body.error.code }).toEqual({ status: 409, code: 'letter-has-gaps' })
    await closeNow()
  })
})

describe('/api/letter-templates', () => {
  it('keeps, changes, lists beside the kinds, and takes out', async () => {
    const { ask, id, closeNow } = await withOne()
    const kept = await ask('POST', '/letter-templates', { name: 'Note', body: 'At {employer}' })
    expect(kept.status).toBe(201)
    const { id: name } = kept.body.template
    await ask('PUT', `/letter-templates/${name}`, { name: 'Note', body: 'Here: {employer}' })
    expect((await ask('GET', `/drafts/${name}/${id}`)).body.body).toBe('Here: Tern')
    const { letters } = (await ask('GET', `/applications/${id}/letters`)).body
    expect(letters).toHaveLength(16)
    expect(letters.at(-1)).toMatchObject({ name, title: 'Note' })
    expect((await ask('DELETE', `/letter-templates/${name}`)).body.eventId).toMatch(/./)
    expect((await ask('DELETE', `/letter-templates/${name}`)).status).toBe(404)
    await closeNow()
  })

  it('refuses an unknown slot', async () => {
    const { ask, closeNow } = await withOne()
    const { status, body } = await ask('POST', '/letter-templates', { name: 'N', body: '{boss}' })
    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: expect.stringContaining('{boss}'),
    })
    await closeNow()
  })
})
