/** `comeback draft` and `comeback template`, as a person types them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { TemplatesView } from '#contracts/drafts.ts'
import { DraftView } from '#contracts/views.ts'
import { comeback, comebackJson, refusal } from './cli-here.ts'
import { temporaryFolder } from './run-cli.ts'

const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))

async function home() {
  const folder = join(temporaryFolder(), 'home')
  const at = ['--home', folder, '--now', '2026-03-28'] as const
  await comebackJson('import', SMALL, ...at)
  const draft = async (...args: string[]) =>
    DraftView.parse(await comebackJson('draft', ...args, ...at))
  return { at, draft }
}

describe('comeback draft', () => {
  it('shows what is missing with the option that fills it, and fills it', async () => {
    const { at, draft } = await home()
    const { stdout } = await comeback('draft', 'stay-in-touch', 'a-001', ...at)
    expect(stdout).toContain('! Still yours to fill in: [one sentence of news].')
    expect(stdout).toContain('--fact news="…"')
    const filled = await draft('stay-in-touch', 'a-001', '--fact', 'news=I run dbt now')
    expect(filled.body).toContain('A little news from me: I run dbt now.')
    expect(filled.gaps).toEqual([])
    // Not kept unless that is said.
    expect((await draft('stay-in-touch', 'a-001')).gaps).toHaveLength(1)
    await draft('stay-in-touch', 'a-001', '--fact', 'news=I run dbt now', '--keep')
    expect((await draft('stay-in-touch', 'a-001')).gaps).toEqual([])
  })

  it('writes to whom is named, in a register and a language', async () => {
    const { draft } = await home()
    const letter = await draft(
      ...['feedback-request', 'a-001', '--to', 'Ada Lund <ada@northwind.example>'],
      ...['--register', 'formal', '--language', 'de', '--variant', 'call'],
    )
    expect(letter.to).toBe('ada@northwind.example')
    expect(letter.body).toMatch(/^Guten Tag Ada Lund,/)
    expect(letter.body).toContain('zehn Minuten')
    expect(letter.body).toContain('Mit freundlichen Grüßen')
    expect(letter.choices).toMatchObject({ register: 'formal', language: 'de', variant: 'call' })
  })

  it.each([
    [['--register', 'loud'], 'warm, formal'],
    [['--language', 'tlh'], 'en, de'],
    [['--variant', 'fax'], 'call'],
    [['--question', 'why'], 'Those that do'],
    [['--fact', 'gossip=x'], 'There are: your-name'],
    [['--fact', 'stated-date=soon'], 'no date like'],
  ])('refuses %j with what there is', async (options, known) => {
    const { at } = await home()
    const error = await refusal('draft', 'feedback-request', 'a-001', ...options, ...at)
    expect(error).toMatchObject({ code: 'bad-input', message: expect.stringContaining(known) })
  })

  it('gives no .eml of a letter with a gap, and one of a whole letter', async () => {
    const { at } = await home()
    const gap = await comeback('draft', 're-application', 'a-001', '--eml', ...at)
    expect({ code: gap.code, stdout: gap.stdout }).toEqual({ code: 1, stdout: '' })
    expect(gap.stderr).toContain('Still to fill in: [what has changed since then')
    const whole = await comeback(
      ...['draft', 're-application', 'a-001', '--eml', '--fact', 'change=I run dbt', ...at],
    )
    expect(whole.stdout).toMatch(/^Date: [\s\S]*X-Unsent: 1/)
  })
})

describe('comeback template', () => {
  it('keeps, lists, drafts from and takes out a template', async () => {
    const { at, draft } = await home()
    const kept = await comebackJson<{ template: { id: string } }>(
      ...['template', 'keep', 'Friday note', '--subject', 'Hi', '--body', '{role} at {employer}'],
      ...at,
    )
    expect(kept.template.id).toBe('own-friday-note')
    expect((await draft('own-friday-note', 'a-001')).body).toMatch(/ at /)
    const list = await comebackJson<TemplatesView>('template', 'list', ...at)
    expect(list.kinds).toHaveLength(15)
    expect(list.templates).toHaveLength(1)
    expect((await comeback('template', 'show', 'own-friday-note', ...at)).stdout).toContain(
      '{role}',
    )
    await comebackJson('template', 'remove', 'own-friday-note', ...at)
    expect((await refusal('draft', 'own-friday-note', 'a-001', ...at)).code).toBe('unknown-kind')
  })

  it('refuses an unknown slot by its name, and keeps nothing', async () => {
    const { at } = await home()
    const error = await refusal('template', 'keep', 'X', '--body', 'Dear {firstname}', ...at)
    expect(error.message).toMatch(/\{firstname\}.*\{contact\}/)
    expect((await comebackJson<TemplatesView>('template', 'list', ...at)).templates).toEqual([])
  })
})

describe('docs/reference/letters.md', () => {
  it('names every fact and slot', async () => {
    const page = readFileSync(new URL('../../docs/reference/letters.md', import.meta.url), 'utf8')
    const { at } = await home()
    const { slots } = await comebackJson<TemplatesView>('template', 'list', ...at)
    expect(slots.filter((slot) => !page.includes(`\`${slot}\``))).toEqual([])
  })
})
