/** Facts for letters and own templates, kept in a real store on each engine: undo, file, merge. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { changeApplication, undoEvent } from '#app/change-application.ts'
import { draftForApplication } from '#app/draft-letter.ts'
import { historyText } from '#app/export-history.ts'
import { importFiles } from '#app/import/import-files.ts'
import { dropTemplate, keepTemplate, listTemplates } from '#app/letter-templates.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import { recordApplication } from '#app/record-application.ts'
import { showApplication } from '#app/show-application.ts'
import { ENGINES } from './engines.ts'
import { scratchFolder } from './scratch.ts'

describe.each(ENGINES)('facts for letters in $name', ({ open }) => {
  async function home(): Promise<Services> {
    const store = await open(await scratchFolder(), 'local')
    onTestFinished(() => store.close())
    return { store, clock: fixedClock('2026-06-01'), files }
  }
  async function withOne() {
    const services = await home()
    const { id } = await recordApplication(services, {
      employer: 'Northwind',
      role: 'Cook',
      channel: 'referral',
      appliedOn: '2026-03-01',
    })
    const give = (facts: Record<string, string | null>) =>
      changeApplication(services, id, { type: 'give-facts', facts })
    const body = async () => (await draftForApplication(services, 'stay-in-touch', id)).body
    return { services, id, give, body }
  }

  it('fill the letters of the application from then on, change, and go', async () => {
    const { give, body, services, id } = await withOne()
    expect(await body()).toContain('[one sentence of news]')
    await give({ news: 'I opened a bakery' })
    expect(await body()).toContain('A little news from me: I opened a bakery.')
    const { eventId } = await give({ news: 'I moved', reason: 'time' })
    expect(await body()).toContain('I moved.')
    expect((await showApplication(services, id)).changes[0]?.sentence).toBe(
      'For letters: one sentence of news: “I moved”; your reason in one line: “time”.',
    )
    await undoEvent(services, eventId)
    expect(await body()).toContain('I opened a bakery.')
    await give({ news: null })
    expect(await body()).toContain('[one sentence of news]')
  })

  it('refuse what is no fact, or too long for a letter, and keep what is there', async () => {
    const { give, body } = await withOne()
    await give({ news: 'I opened a bakery' })
    for (const facts of [
      { gossip: 'x' },
      { 'stated-date': 'soon' },
      { news: 'word '.repeat(31) },
      { news: '…' },
    ]) {
      await expect(give(facts as Record<string, string>)).rejects.toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining(Object.keys(facts)[0] as string),
      })
    }
    expect(await body()).toContain('I opened a bakery.')
  })

  it('come and go with a history file without loss, own templates too', async () => {
    const { services, give } = await withOne()
    await give({ news: 'I opened a bakery', 'stated-date': '2026-03-09' })
    await keepTemplate(services, { name: 'Friday', subject: 'Hi {contact}', body: '{news}\n\nBye' })
    const text = await historyText(services)
    const path = join(await scratchFolder(), 'history.json')
    await writeFile(path, text)
    const other = await home()
    const { files: reports } = await importFiles(other, { paths: [path] })
    expect(reports[0]?.problems).toEqual([])
    expect(await historyText(other)).toBe(text)
    // Brought back into the home it came from, it repeats nothing.
    await importFiles(services, { paths: [path] })
    expect(await historyText(services)).toBe(text)
  })

  it('name an unsound template of a file, and take the rest', async () => {
    const services = await home()
    const path = join(await scratchFolder(), 'history.json')
    const templates = [
      { id: 'friday', name: 'No own- before it', subject: '', body: 'x' },
      { id: 'own-b', name: 'B', subject: '', body: 'Dear {contact}' },
    ]
    const top = { format: 'comeback-history/1', applications: [], templates }
    await writeFile(path, JSON.stringify(top))
    const { files: reports } = await importFiles(services, { paths: [path] })
    expect(reports[0]?.problems).toMatchObject([{ place: 'templates[0]', field: 'id' }])
    expect((await listTemplates(services)).templates.map(({ id }) => id)).toEqual(['own-b'])
  })

  it('stay with the application into which another is joined', async () => {
    const { services, id, give } = await withOne()
    const other = await recordApplication(services, {
      employer: 'Northwind',
      role: 'Baker',
      channel: null,
      appliedOn: '2026-04-01',
    })
    await give({ news: 'I opened a bakery' })
    await changeApplication(services, other.id, { type: 'merge', from: id })
    const { applications } = await loadSearch(services.store)
    expect(applications.map(({ given }) => given)).toEqual([{ news: 'I opened a bakery' }])
  })
})

describe.each(ENGINES)('own templates in $name', ({ open }) => {
  it('are kept, changed, drafted from, taken out and brought back', async () => {
    const store = await open(await scratchFolder(), 'local')
    onTestFinished(() => store.close())
    const services: Services = { store, clock: fixedClock('2026-06-01'), files }
    const { id } = await recordApplication(services, {
      employer: 'Northwind',
      role: 'Cook',
      channel: null,
      appliedOn: '2026-03-01',
    })
    const { template } = await keepTemplate(services, {
      name: 'Friday',
      subject: '',
      body: 'The {role} role',
    })
    const same = { name: 'Friday', subject: '', body: 'x' }
    await expect(keepTemplate(services, same)).rejects.toMatchObject({ code: 'conflict' })
    await keepTemplate(services, { ...same, body: 'At {employer}: {reason}' }, template.id)
    const draft = await draftForApplication(services, template.id, id)
    expect(draft).toMatchObject({
      body: 'At Northwind: [your reason in one line]',
      title: 'Friday',
    })
    expect(draft.facts).toMatchObject([{ id: 'reason', needed: true, value: null }])

    const { eventId } = await dropTemplate(services, template.id)
    await expect(draftForApplication(services, template.id, id)).rejects.toMatchObject({
      code: 'unknown-kind',
    })
    await undoEvent(services, eventId)
    expect((await listTemplates(services)).templates).toHaveLength(1)
    await expect(dropTemplate(services, 'own-nothing')).rejects.toMatchObject({ code: 'not-found' })
  })
})
