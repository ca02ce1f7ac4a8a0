/** Conversations in a real browser: by keyboard alone, on a phone, with the undo; axe is clean. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { faultsOf } from './axe-faults.ts'
import { startApp } from './running-app.ts'
import { openTestBrowser } from './test-browser.ts'

// Friday; the talk of the day before is thanked for, and nothing else is due.
const NOW = '2026-11-20'

async function opened(width = 1280) {
  const app = await startApp({ now: NOW })
  const browser = await openTestBrowser()
  onTestFinished(async () => {
    await browser.close()
    await app.stop()
  })
  const send = (method: string, path: string, body: unknown) =>
    fetch(`${app.address}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await send('PUT', '/preferences', { country: 'DE', timeZone: 'Europe/Berlin' })
  const added = await send('POST', '/applications', { employer: 'Northwind', role: 'Baker' })
  const { id } = (await added.json()) as { id: string }
  const talk = { type: 'add-milestone', kind: 'interview', date: '2026-11-19' }
  await send('POST', `/applications/${id}/changes`, talk)
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  return { app, page, id }
}

describe('Conversations', () => {
  it('are reached from Today, put off, skipped and taken back by keyboard alone', async () => {
    const { app, page } = await opened()
    await page.goto(app.address)
    await page.getByText('One conversation with employers has its day.').focus()
    await page.keyboard.press('Enter')
    const thanks = page.getByRole('heading', { name: 'Thank Northwind for the talk' })
    await thanks.waitFor()
    await page.getByText('You talked on Thursday, 19 November.').waitFor()
    await page.keyboard.press('l')
    await page.getByText('Put off until').first().waitFor()
    await page.getByText('Nothing is due today. Rest is fine.').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'These have their day' }).waitFor()
    await page.getByRole('button', { name: 'Skip this one' }).waitFor()
    await page.keyboard.press('s')
    await thanks.waitFor({ state: 'detached' })
    // Six working days after the talk: Friday 27 November.
    await page.getByText('from Friday, 27 November').waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('o')
    await page.waitForURL('**/letters/check-in/**')
  })

  it('stop for good, and may go on, on the page of the application', async () => {
    const { app, page, id } = await opened()
    await page.goto(`${app.address}/conversations`)
    await page.getByRole('button', { name: 'Stop with Northwind' }).click()
    await page.getByText('There is nobody to write to just now.').waitFor()
    await page.goto(`${app.address}/applications/${encodeURIComponent(id)}`)
    await page.getByRole('button', { name: 'Lift it' }).click()
    await page.getByRole('button', { name: 'Stop all conversations with them' }).waitFor()
    await page.goto(`${app.address}/conversations`)
    await page.getByRole('heading', { name: 'These have their day' }).waitFor()
  })

  it('hear of a call that the person enters', async () => {
    const { app, page, id } = await opened(390)
    await page.goto(`${app.address}/applications/${encodeURIComponent(id)}`)
    await page.getByRole('button', { name: 'I was in touch' }).click()
    await page.getByLabel('Who').selectOption('out')
    await page.getByLabel('About').selectOption('thank-you')
    await page.getByLabel('When').fill(NOW)
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page
      .getByText('20 Nov 2026: I turned to them, by phone, about: thanks for a talk')
      .waitFor()
    await page.goto(`${app.address}/conversations`)
    await page.getByText('Nothing is due today. Rest is fine.').waitFor()
  })

  it('have no fault that axe finds, nor have their settings, in either scheme', async () => {
    const { app, page, id } = await opened(390)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const [path, ...shown] of [
        ['/conversations', 'You talked on Thursday, 19 November.'],
        ['/settings', 'Weekends and public holidays there', 'Save as a calendar file'],
        [`/applications/${encodeURIComponent(id)}`, 'I was in touch'],
      ]) {
        await page.goto(app.address + path)
        for (const words of shown) await page.getByText(words).first().waitFor()
        expect(await faultsOf(page)).toEqual([])
      }
    }
  })

  it('give a private address that a program can follow, and that can be made anew', async () => {
    const { app, page } = await opened()
    await page.goto(`${app.address}/settings#calendar`)
    await page.getByRole('button', { name: 'Make a private address' }).click()
    const field = page.getByLabel('Private address')
    await field.waitFor()
    const address = await field.inputValue()
    expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
    await page.getByRole('button', { name: 'Make a new one' }).click()
    await page.getByText('The old one answers no more.').waitFor()
    expect((await fetch(address)).status).toBe(404)
  })
})
