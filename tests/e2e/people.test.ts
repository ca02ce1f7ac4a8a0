/**
 * People in a real browser: contacts brought in and found, by keyboard alone; a champion, seen on
 * the application's page; an offer kept; thousands of contacts; erasing one; nothing for axe.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const NOW = '2026-11-22T19:00:00.000Z'
const MANY = 5000

let browser: TestBrowser
let app: RunningApp

/** A file of so many connections; every hundredth works at an employer of the example. */
function manyConnections(): string {
  const rows = Array.from({ length: MANY }, (_, at) => {
    const company = at % 100 === 0 ? 'Sableworth GmbH' : `House ${at % 400}`
    return `First${at},Made,https://www.linkedin.com/in/many-${at}-made,,${company},Clerk,05 Mar 2024`
  })
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join(
    '\n',
  )
}

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({
    fill: async (home) => {
      await runCommand(home, 'demo', '--now', NOW)
      const file = join(home, '..', 'Connections.csv')
      writeFileSync(file, manyConnections())
      await runCommand(home, 'import', file, '--now', NOW)
    },
    now: NOW,
  })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function opened(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.goto(app.address + path)
  await page.locator('main h1').first().waitFor()
  return page
}

describe('People', () => {
  it('draws only the contacts in sight of thousands, and finds one by a few letters', async () => {
    const page = await opened('/people')
    await page.getByText('5,016 contacts').waitFor()
    expect(await page.locator('main li[data-index]').count()).toBeLessThan(60)
    await page.getByLabel('Search by name, employer or title').fill('owen fair')
    await page.getByText('1 of 5,016 contacts').waitFor()
    expect(page.url()).toContain('q=owen')
    await page.reload()
    await page.getByText('1 of 5,016 contacts').waitFor()
    await page.context().close()
  })

  it('leads by keyboard alone from a contact to a champion that the application shows', async () => {
    const page = await opened('/people?q=owen+fair')
    await enterOn(page, /^Owen Fairley/)
    await page.getByRole('heading', { level: 1, name: /^Owen Fairley/ }).waitFor()
    await tabTo(page, /^What happened/)
    await page.keyboard.type('Agreed')
    await enterOn(page, /^Keep this step/)
    await page.getByRole('heading', { name: 'At Sableworth' }).waitFor()
    await enterOn(page, /^Sableworth$/, /applications/)
    await page.getByRole('heading', { name: 'People there' }).waitFor()
    await page.getByText('One person vouches for you. Two are better than one.').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Nobody vouches for you there yet.').waitFor()
    await page.context().close()
  })

  it('keeps somebody who wrote, only when asked to', async () => {
    const page = await opened('/people?view=offers')
    await page.getByRole('button', { name: 'Keep Callum Byrne' }).click()
    await page.getByRole('button', { name: 'Keep Callum Byrne' }).waitFor({ state: 'detached' })
    await page.goto(`${app.address}/people?q=callum`)
    await page.getByRole('link', { name: /^Callum Byrne/ }).waitFor()
    await page.context().close()
  })

  it('adds a contact by hand, plans a talk with them, and erases them for good', async () => {
    const page = await opened('/people', 390)
    await page.getByRole('button', { name: 'Add a contact' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Wanda Quillfeather')
    await page.getByLabel('Employer', { exact: true }).fill('Larch')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^Wanda Quillfeather/ }).waitFor()
    await page.getByRole('button', { name: 'Plan a talk or an event' }).click()
    await page.getByLabel('What it is about').fill('Twenty minutes on Larch')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByText('Twenty minutes on Larch').waitFor()
    await page.getByRole('button', { name: 'Erase this person' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('This cannot be undone.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByLabel(/^To erase them/).fill('Wanda Quill')
    await dialog.getByRole('button', { name: 'Erase this person' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel(/^To erase them/).fill('Wanda Quillfeather')
    await dialog.getByRole('button', { name: 'Erase this person' }).click()
    await page.waitForURL(/\/people$/)
    const { people } = (await (await fetch(`${app.address}/api/people`)).json()) as {
      people: { name: string }[]
    }
    expect(people.filter(({ name }) => name.includes('Wanda'))).toEqual([])
    await page.context().close()
  })

  it('finds a contact in the palette by plain letters, and opens the card', async () => {
    const page = await opened('/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('kovar')
    await page.getByRole('option', { name: /^Hana Kovář/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Hana Kovář/ }).waitFor()
    await page.context().close()
  })

  it('keeps the long game as a list: put off, stopped, taken up again', async () => {
    const page = await opened('/people?view=long-game')
    await page.getByRole('heading', { name: 'Worth staying in touch with' }).waitFor()
    await page.getByRole('heading', { name: 'Brightmoor Energy' }).click()
    await page.getByRole('button', { name: 'In a month' }).click()
    await page.getByText('Next: put off until').waitFor()
    await page.getByRole('button', { name: 'Stop with Brightmoor Energy' }).click()
    await page.getByText('You stopped it.').waitFor()
    await page.getByRole('button', { name: 'Lift the stop: Brightmoor Energy' }).click()
    await page.getByText('You stopped it.').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Open the draft' }).click()
    await page.waitForURL('**/letters/stay-in-touch/**')
    await page.context().close()
  })

  it('offers the circle where a no lands rough', async () => {
    const { rejections } = (await (await fetch(`${app.address}/api/debriefs`)).json()) as {
      rejections: { applicationId: string }[]
    }
    const page = await opened(`/debrief/${rejections[0]?.applicationId}?part=moment`)
    await page.getByRole('button', { name: 'Rough' }).click()
    await page.getByRole('link', { name: /^Call .*Ruth Amsel/ }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  it.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('has nothing for axe at %i, %s', async (width, scheme) => {
    const found: string[] = []
    const { people } = (await (await fetch(`${app.address}/api/people`)).json()) as {
      people: { id: string; tie: string | null }[]
    }
    const person = people.find(({ tie }) => tie === 'close')?.id
    for (const path of [
      '/people',
      '/people?view=where',
      '/people?view=long-game',
      `/people/${person}`,
    ]) {
      const page = await opened(path, width, scheme)
      found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
      await page.context().close()
    }
    expect(found).toEqual([])
  })
})
