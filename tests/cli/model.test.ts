/** `comeback model …` against a stand-in server. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NAME, says, startStandIn } from '../model/stand-in.ts'
import { GOOD_ANSWER, PLAIN, QUOTE, SPEAKING, writeWaiting } from '../model/waiting-mails.ts'
import { comeback, comebackJson, comebackWith, refusal } from './cli-here.ts'
import { temporaryFolder } from './run-cli.ts'

const KEY = 'sk-cli-0123456789'

async function filled(mails = [PLAIN, { ...PLAIN, subject: 'Your application, second' }]) {
  const folder = temporaryFolder()
  const [home, mbox] = [join(folder, 'home'), join(folder, 'mails.mbox')]
  writeWaiting(mbox, mails)
  await comeback('import', mbox, '--home', home)
  const server = await startStandIn(says(GOOD_ANSWER))
  onTestFinished(server.stop)
  const set = () =>
    withInput(KEY, 'model', 'set', server.address, '--model', NAME, '--key-stdin', '--home', home)
  return { home, server, set }
}

async function withInput(input: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await comebackWith(`${input}\n`, ...args)
  return { code, out: stdout + stderr }
}

type Outgoing = { mails: { messageId: string; data: string }[]; leftOut: unknown[] }

describe('comeback model', () => {
  it('is off, and refuses to ask; naming one sends nothing', async () => {
    const { home, server, set } = await filled()
    expect(await comebackJson('model', 'status', '--home', home)).toMatchObject({ named: null })
    expect(await refusal('model', 'ask', '--yes', '--home', home)).toMatchObject({
      code: 'model-off',
    })
    const { code, out } = await set()
    expect(code).toBe(0)
    expect(out).toContain(`On: ${NAME} at ${server.address}`)
    expect(out).not.toContain(KEY)
    expect(server.asked).toEqual([])
    const status = await comebackJson('model', 'status', '--check', '--home', home)
    expect(status).toMatchObject({ hasKey: true, models: [NAME], sentTotal: 0 })
    expect(JSON.stringify(status)).not.toContain(KEY)
    expect(server.questions()).toEqual([])
  })

  it('shows what would go, and sends nothing without a yes where nobody can be asked', async () => {
    const { home, server, set } = await filled()
    await set()
    const shown = await comebackJson<Outgoing>('model', 'ask', '--show', '--home', home)
    expect(shown.mails).toHaveLength(2)
    const asText = await comeback('model', 'ask', '--show', '--home', home)
    for (const { data } of shown.mails) expect(asText.stdout).toContain(data)
    expect(asText.stdout).toContain(`To ${NAME} at ${server.host}: 2 mails.`)
    expect(await refusal('model', 'ask', '--home', home)).toMatchObject({
      code: 'needs-confirmation',
    })
    expect(server.asked).toEqual([])
  })

  it('asks about the mails named, shows exactly what goes, and settles nothing', async () => {
    const { home, server, set } = await filled()
    await set()
    const { mails } = await comebackJson<Outgoing>('model', 'ask', '--show', '--home', home)
    const before = (await comeback('applications', '--json', '--home', home)).stdout
    const ran = await comeback('model', 'ask', mails[1]?.messageId ?? '', '--yes', '--home', home)
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain(mails[1]?.data)
    expect(ran.stderr).not.toContain(mails[0]?.data.slice(0, 60))
    expect(ran.stdout).toContain(
      `takes it for a rejection from Larch Systems for Tide Planner (“${QUOTE}”)`,
    )
    expect(server.questions()).toHaveLength(1)
    expect((await comeback('applications', '--json', '--home', home)).stdout).toBe(before)
    const all = await comebackJson('model', 'ask', '--yes', '--home', home)
    expect(all).toMatchObject({ asked: 2, notSent: 0, opinions: [{ refused: null }, {}] })
    expect(await comebackJson('model', 'status', '--home', home)).toMatchObject({ sentTotal: 3 })
  })

  it('leaves out what speaks to a program, and says why', async () => {
    const { home, server, set } = await filled([...SPEAKING])
    await set()
    const shown = await comebackJson<Outgoing>('model', 'ask', '--show', '--home', home)
    expect([shown.mails.length, shown.leftOut.length]).toEqual([0, 3])
    const ran = await comeback('model', 'ask', '--yes', '--home', home)
    expect([ran.code, server.asked.length]).toEqual([0, 0])
    expect(ran.stdout).toContain('It speaks to a program that reads it')
  })

  it('says in one sentence that the server is down, and loses nothing', async () => {
    const { home, server, set } = await filled()
    await set()
    await server.stop()
    const { code, message } = await refusal('model', 'ask', '--yes', '--home', home)
    expect(code).toBe('model-unreachable')
    expect(message).toContain(`Nothing answers at ${server.host}.`)
    const { mails } = await comebackJson<Outgoing>('model', 'ask', '--show', '--home', home)
    expect(mails).toHaveLength(2)
  })

  it('forgets address, name and key when it is switched off, and on erase', async () => {
    const { home, set } = await filled()
    const files = ['language-model.json', 'language-model.key'].map((name) => join(home, name))
    await set()
    expect(readFileSync(files[1] ?? '', 'utf8').trim()).toBe(KEY)
    expect(await comebackJson('model', 'off', '--home', home)).toMatchObject({ named: null })
    expect(files.filter((file) => existsSync(file))).toEqual([])
    await set()
    await comeback('erase', '--yes', '--home', home)
    expect(existsSync(home)).toBe(false)
  })

  it('refuses an address that is not encrypted and not private, an empty key, wrong usage', async () => {
    const { home, server } = await filled([])
    const far = await refusal(
      'model',
      'set',
      'http://models.example',
      '--model',
      'x',
      '--home',
      home,
    )
    expect(far).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('not encrypted'),
    })
    const empty = await withInput(
      '',
      'model',
      'set',
      server.address,
      '--model',
      'x',
      '--key-stdin',
      '--home',
      home,
    )
    expect([empty.code, empty.out]).toEqual([1, expect.stringContaining('The key is empty.')])
    for (const args of [
      ['model', 'set', server.address],
      ['model', 'nonsense'],
      ['model', 'ask', '--nonsense'],
    ]) {
      const ran = await comeback(...args, '--home', home)
      expect([args, ran.code]).toEqual([args, 2])
    }
    expect((await comeback('model', '--help')).code).toBe(0)
  })
})
