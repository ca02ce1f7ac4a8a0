/** Several tabs and the command line at once stay in step, and no edit is lost. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp()
  await importRows('first', ['Northwind,Data Analyst'])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** A sheet, imported by a process of its own. */
async function importRows(name: string, rows: readonly string[]) {
  const file = join(app.home, '..', `${name}.csv`)
  const lines = rows.map((row) => `${row},2026-05-04\n`)
  writeFileSync(file, `Company,Role,Applied\n${lines.join('')}`)
  await runCommand(app.home, 'import', file)
}

async function context(): Promise<BrowserContext> {
  const made = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' })
  onTestFinished(() => made.close())
  return made
}

async function tab(own: BrowserContext, path: string): Promise<Page> {
  const page = await own.newPage()
  await page.goto(app.address + path)
  await page.locator('main h1').first().waitFor()
  return page
}

const shows = (page: Page, text: string) =>
  expect.poll(() => page.locator('main').textContent()).toContain(text)

it('two tabs show what another process imports', async () => {
  const own = await context()
  const tabs = [await tab(own, '/applications'), await tab(own, '/applications')]
  for (const page of tabs) await shows(page, 'Northwind')
  await importRows('second', ['Contoso,Data Engineer'])
  const imported = performance.now()
  for (const page of tabs) await shows(page, 'Contoso')
  const tookMs = Math.round(performance.now() - imported)
  process.stdout.write(`both tabs show it ${tookMs} ms after the import ended\n`)
})

it('eight tabs work with one stream between them, and the next takes over when its tab closes', async () => {
  const own = await context()
  let streams = 0
  own.on('request', (request) => {
    if (request.url().endsWith('/api/changes')) streams += 1
  })
  const tabs: Page[] = []
  for (let count = 0; count < 8; count += 1) tabs.push(await tab(own, '/applications'))
  for (const page of tabs) await shows(page, 'Northwind')
  expect(streams).toBe(1)
  await tabs[0]?.close()
  await expect.poll(() => streams).toBe(2)
  await importRows('third', ['Fabrikam,Analyst'])
  for (const page of tabs.slice(1)) await shows(page, 'Fabrikam')
})

it('of two edits of one thing the later holds in both tabs, and the earlier stays in the changes', async () => {
  const own = await context()
  const list = (await (await fetch(`${app.address}/api/applications`)).json()) as {
    applications: { id: string; employer: string }[]
  }
  const id = list.applications.find(({ employer }) => employer === 'Northwind')?.id ?? ''
  const tabs = [
    await tab(own, `/applications/${id}`),
    await tab(own, `/applications/${id}`),
  ] as const
  const edit = (page: Page, role: string) =>
    page.evaluate(
      async ([address, facts]) => {
        const headers = { 'content-type': 'application/json' }
        const body = JSON.stringify({ type: 'edit', facts: { role: facts } })
        await fetch(address ?? '', { method: 'POST', headers, body })
      },
      [`/api/applications/${id}/changes`, role],
    )
  await edit(tabs[0], 'Role as the first tab has it')
  await edit(tabs[1], 'Role as the second tab has it')
  for (const page of tabs) await shows(page, 'Role as the second tab has it')
  const answer = await fetch(`${app.address}/api/applications/${id}`)
  const { changes } = (await answer.json()) as { changes: { sentence: string }[] }
  expect(changes.map(({ sentence }) => sentence)).toEqual([
    'Role: from “Role as the first tab has it” to “Role as the second tab has it”.',
    'Role: set to “Role as the first tab has it”.',
  ])
})

it('tabs follow when everything is erased', async () => {
  const own = await context()
  const page = await tab(own, '/applications')
  await shows(page, 'Northwind')
  await runCommand(app.home, 'erase', '--yes')
  await expect.poll(() => page.locator('main').textContent()).not.toContain('Northwind')
})
