/**
 * Setting the history right with the keyboard alone: an application added by hand, corrected,
 * told what happened, joined with another, and each change taken back.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let page: Page

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** The list of changes on the page, opened. */
async function changes(): Promise<readonly string[]> {
  const items = page.locator('details:has-text("by you") li')
  return (await items.allTextContents()).map((text) => text.replace(/\s+/g, ' '))
}

async function typed(label: RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

async function addByHand(employer: string, role: string): Promise<void> {
  await page.goto(`${app.address}/applications`)
  await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor()
  await enterOn(page, /^Add/)
  await page.getByRole('dialog').waitFor()
  await typed(/^Employer$/, employer)
  await typed(/^Role$/, role)
  await enterOn(page, /^(Add|Keep)$/)
  await page.getByRole('heading', { level: 1, name: employer }).waitFor()
}

describe('with the keyboard alone', () => {
  it('adds an application', async () => {
    await addByHand('Larkfield Tools', 'Baker')
    await addByHand('Larkfield', 'Pastry Cook')
    await page.getByText('Pastry Cook').first().waitFor()
  })

  it('fills the form from a pasted line, to be looked over', async () => {
    await page.goto(`${app.address}/applications`)
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor()
    await enterOn(page, /^Add/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^Paste a line/)
    await page.keyboard.type('Fernhill Logistics, Warehouse Planner, 3 May 2026, via referral')
    await enterOn(page, /^Read it$/)
    await page.getByText('Read: the employer and the role.').waitFor()
    await page.getByText('From: “Fernhill Logistics”').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await enterOn(page, /^Add$/)
    await page.getByRole('heading', { level: 1, name: 'Fernhill Logistics' }).waitFor()
    await page.getByText('Referral').first().waitFor()
    await enterOn(page, /^Undo$/)
    await page.getByText(/^Taken back: Added your application to Fernhill/).waitFor()
    await expect.poll(() => applications()).toBe(2)
    await page.getByRole('heading', { level: 1, name: 'Not in your search' }).waitFor()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await page.getByText(/^Brought back: Added your application to Fernhill/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Fernhill Logistics' }).waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => applications()).toBe(2)
    await page.goto(`${app.address}/applications`)
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor()
    await enterOn(page, /^Larkfield$/)
    await page.getByRole('heading', { level: 1, name: 'Larkfield' }).waitFor()
  })

  it('corrects its facts, and takes the correction back', async () => {
    await enterOn(page, /^Correct the facts$/)
    await page.getByRole('dialog').waitFor()
    await typed(/^Role$/, 'Head Baker')
    await enterOn(page, /^Keep$/)
    await page.getByText('Head Baker').first().waitFor()
    expect((await changes()).join()).toContain('Role: set to “Head Baker”.')
    await enterOn(page, /^Undo$/)
    await page.getByText('Head Baker').first().waitFor({ state: 'detached' })
    await page.getByText('Pastry Cook').first().waitFor()
  })

  it('adds what happened, and takes it back by Ctrl Z', async () => {
    await enterOn(page, /^Add what happened$/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^What/)
    await page.keyboard.press('o')
    await enterOn(page, /^Add$/)
    const timeline = page.locator('ol').first()
    await timeline.getByText('Offer').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('ControlOrMeta+z')
    await timeline.getByText('Offer').waitFor({ state: 'detached' })
  })

  it('describes a talk: when, whom one met, what was left open', async () => {
    await enterOn(page, /^Add what happened$/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^What/)
    await page.keyboard.press('i')
    await enterOn(page, /^Add$/)
    const timeline = page.locator('ol').first()
    await timeline.getByText('Interview').waitFor()
    await enterOn(page, /^Interview/)
    await enterOn(page, /^Describe this talk$/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^Whom you met$/)
    await page.keyboard.type('Ada Marsh')
    await tabTo(page, /^What was left open$/)
    await page.keyboard.type('Send the link')
    await enterOn(page, /^Keep$/)
    await timeline.getByText('Ada Marsh').waitFor()
    expect((await changes()).join()).toContain('with Ada Marsh; left open: Send the link')
    await enterOn(page, /^Undo$/)
    await timeline.getByText('Ada Marsh').waitFor({ state: 'detached' })
  })

  it('corrects what a step was and when as one act, and takes it back', async () => {
    const timeline = page.locator('ol').first()
    await enterOn(page, /^Correct this step$/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^What/)
    await page.keyboard.type('Scr')
    await tabTo(page, /^When$/)
    await page.keyboard.type('05042026')
    await enterOn(page, /^Keep$/)
    await timeline.getByText('4 May 2026').waitFor()
    expect(await timeline.getByText('Interview').count()).toBe(0)
    expect((await changes()).join()).toMatch(
      /Corrected: interview; now screening talk, 4 May 2026\./,
    )
    await enterOn(page, /^Undo$/)
    await timeline.getByText('Interview').waitFor()
    await timeline.getByText('4 May 2026').waitFor({ state: 'detached' })
    await enterOn(page, /^Interview/)
  })

  it('says why a no cannot be on a day ahead, and keeps what was entered', async () => {
    await enterOn(page, /^Correct this step$/)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await tabTo(page, /^What/)
    await page.keyboard.type('They sa')
    await tabTo(page, /^When$/)
    await page.keyboard.type('05042099')
    await enterOn(page, /^Keep$/)
    await dialog.getByText(/cannot be on 4 May 2099: that day is still ahead/).waitFor()
    expect(await dialog.getByLabel('When').inputValue()).toBe('2099-05-04')
    await page.keyboard.press('Escape')
    expect((await changes()).join()).not.toContain('2099')
  })

  it('keeps notes, corrects one, takes one out and brings it back', async () => {
    const notes = page.locator('section', { hasText: 'A new note' }).locator('li')
    const inFocus = page.locator(':focus')
    for (const note of ['Ask An about Sundays', 'Nonsense']) {
      await typed(/^A new note$/, note)
      await enterOn(page, /^Keep the note$/)
      await notes.getByText(note).waitFor()
    }
    await enterOn(page, /^Correct: Nonsense/)
    await enterOn(page, /^Cancel$/)
    const name = () => inFocus.getAttribute('aria-label')
    await expect.poll(name).toBe('Correct: Nonsense')
    await page.reload()
    await notes.getByText('Nonsense').waitFor()
    expect(await inFocus.count()).toBe(0)
    await enterOn(page, /^Correct: Ask An/)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Ask Ana about Sundays')
    await enterOn(page, /^Keep$/)
    await notes.getByText('Ask Ana about Sundays').waitFor()
    await expect.poll(name).toBe('Correct: Ask Ana about Sundays')
    await enterOn(page, /^Take out: Nonsense$/)
    await notes.getByText('Nonsense').waitFor({ state: 'detached' })
    await expect.poll(name).toBe('Correct: Ask Ana about Sundays')
    const told = (await changes()).join()
    expect(told).toContain('Note: from “Ask An about Sundays” to “Ask Ana about Sundays”.')
    expect(told).toContain('Took a note out: “Nonsense”.')
    await enterOn(page, /^Undo$/)
    await notes.getByText('Nonsense').waitFor()
  })

  it('keeps the text of the posting, to be opened', async () => {
    await enterOn(page, /^Correct the facts$/)
    await page.getByRole('dialog').waitFor()
    await typed(/^Text of the posting/, 'We look for a pastry cook who likes mornings.')
    await enterOn(page, /^Keep$/)
    // Its field there has the same name.
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await enterOn(page, /^Text of the posting$/)
    const posting = 'We look for a pastry cook who likes mornings.'
    await page.getByText(posting, { exact: true }).waitFor()
  })

  it('puts what is over into the archive, and takes it out again', async () => {
    expect(await page.getByRole('button', { name: /archive/ }).count()).toBe(0)
    await enterOn(page, /^Add what happened$/)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^What/)
    await page.keyboard.type('You with')
    await enterOn(page, /^Add$/)
    await enterOn(page, /^Put into the archive$/)
    await page.getByRole('button', { name: 'Take out of the archive' }).waitFor()
    await enterOn(page, /^Take out of the archive$/)
    await page.getByRole('button', { name: 'Put into the archive' }).waitFor()
  })

  it('joins it with another, and takes that back from the list of changes', async () => {
    await enterOn(page, /^Join with another$/)
    await page.getByRole('dialog').waitFor()
    await typed(/^Search$/, 'Larkfield Tools')
    await page.getByText('1 found').waitFor()
    await enterOn(page, /^Join them$/)
    await expect.poll(() => applications()).toBe(1)
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByText(/changes by you/).waitFor()
    await tabTo(page, /by you, each can be taken back/)
    await page.keyboard.press('Enter')
    await enterOn(page, /^Take back: Joined/)
    await expect.poll(() => applications()).toBe(2)
  })

  it.each([
    'Correct the facts',
    'Add what happened',
    'Join with another',
    'Describe this talk',
    'Correct this step',
  ])('finds no fault by axe in the dialog "%s", light and dark', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const button = page.getByRole('button', { name, exact: true })
      if (!(await button.isVisible()))
        await page.locator('summary', { hasText: 'Interview' }).click()
      await button.click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  it('writes back nothing that was not touched while another tab corrected it', async () => {
    await enterOn(page, /^Correct the facts$/)
    await page.getByRole('dialog').waitFor()
    const id = decodeURIComponent(page.url().split('/').at(-1) ?? '')
    const headers = { 'content-type': 'application/json', origin: app.address }
    const change = { type: 'edit', facts: { role: 'Role of the other tab' } }
    await fetch(`${app.address}/api/applications/${id}/changes`, {
      method: 'POST',
      headers,
      body: JSON.stringify(change),
    })
    await page.getByText('Role of the other tab').first().waitFor()
    await typed(/^Level$/, 'Senior')
    await enterOn(page, /^Keep$/)
    await page.getByText('Senior').first().waitFor()
    await page.getByText('Role of the other tab').first().waitFor()
  })
})

async function applications(): Promise<number> {
  const answer = await fetch(`${app.address}/api/applications`)
  return ((await answer.json()) as { applications: unknown[] }).applications.length
}
