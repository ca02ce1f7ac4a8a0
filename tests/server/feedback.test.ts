/** Feedback and tone over HTTP. */
import { describe, expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

describe('feedback over HTTP', () => {
  it('is read without being kept, kept, changed and taken out', async () => {
    const { ask, closeNow } = await servedHome()
    const { body: application } = await ask('POST', '/applications', { employer: 'Tern' })
    const text = 'The role was put on hold.'
    const read = await ask('POST', '/feedback/read', { text })
    expect(read.body.suggestions).toMatchObject([
      { cause: 'role-changed', words: 'role was put on hold' },
    ])
    expect((await ask('GET', '/feedback')).body).toEqual({ feedback: [] })
    const path = `/applications/${application.id}/feedback`
    const kept = await ask('POST', path, { text, causes: ['role-changed'] })
    expect(kept.status).toBe(201)
    await ask('POST', `${path}/${kept.body.feedbackId}`, { changed: 'Asked again in May.' })
    const [one] = (await ask('GET', '/feedback')).body.feedback
    expect(one).toMatchObject({ text, employer: 'Tern', changed: 'Asked again in May.' })
    await ask('DELETE', `${path}/${kept.body.feedbackId}`)
    expect((await ask('GET', '/feedback')).body).toEqual({ feedback: [] })
    await closeNow()
  })

  it('refuses a cause that there is not, and no words', async () => {
    const { ask, closeNow } = await servedHome()
    const { body: application } = await ask('POST', '/applications', { employer: 'Tern' })
    const path = `/applications/${application.id}/feedback`
    const { status, body } = await ask('POST', path, { text: 'No.', causes: ['bad-luck'] })
    expect({ status, code: body.error.code }).toEqual({ status: 400, code: 'bad-input' })
    expect((await ask('POST', path, { text: ' ', causes: [] })).status).toBe(400)
    await closeNow()
  })
})

describe('POST /api/tone', () => {
  it('marks words with a calmer phrase, and refuses an empty text', async () => {
    const { ask, closeNow } = await servedHome()
    const { body } = await ask('POST', '/tone', { text: 'Dear Ann,\n\nYou people are pathetic.' })
    expect(body.marks).toMatchObject([{ kind: 'anger', words: 'You people are pathetic.' }])
    expect(body.marks[0].calmer.say).not.toBe('')
    expect((await ask('POST', '/tone', { text: ' ' })).status).toBe(400)
    await closeNow()
  })
})
