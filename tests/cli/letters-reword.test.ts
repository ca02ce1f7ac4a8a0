/** `comeback letters reword …` against a stand-in server. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Answer, NAME, startStandIn } from '../model/stand-in.ts'
import { comeback, comebackJson, refusal } from './cli-here.ts'
import { temporaryFolder } from './run-cli.ts'

const KIND = 'rejection-reply'

/** Another wording of whatever came, as an honest model would give it; in German as in English. */
const honest: Answer = async (response, { body }) => {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] }
  const { letter } = JSON.parse(messages[1]?.content ?? '') as { letter: string }
  const other = letter
    .replace('I understand,', 'I do see it,')
    .replace('Das verstehe ich', 'Ich verstehe das')
  response.writeHead(200, { 'content-type': 'application/json' })
  const content = JSON.stringify({ letter: other })
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
}

async function filled(answer: Answer = honest) {
  const home = join(temporaryFolder(), 'home')
  await comeback('demo', '--home', home, '--now', '2026-03-12')
  const { applications } = await comebackJson<{ applications: { id: string; employer: string }[] }>(
    'applications',
    '--home',
    home,
  )
  const id = applications.find(({ employer }) => employer === 'Quayside Credit Union')?.id ?? ''
  const server = await startStandIn(answer)
  onTestFinished(server.stop)
  const on = () => comeback('model', 'set', server.address, '--model', NAME, '--home', home)
  const reword = (...more: readonly string[]) =>
    comeback('letters', 'reword', KIND, id, ...more, '--home', home)
  return { home, id, server, on, reword, all: ['letters', 'reword', KIND, id, '--home', home] }
}

describe('comeback letters reword', () => {
  it('is off until a model is named; shows what would go; sends nothing without a yes', async () => {
    const { all, on, reword, server } = await filled()
    expect(await refusal(...all, '--yes')).toMatchObject({ code: 'model-off' })
    await on()
    const { text, standIns } = await comebackJson<{ text: string; standIns: { value: string }[] }>(
      ...all,
      '--show',
    )
    expect(text).not.toMatch(/Quayside|Denholm|Brenner|Analyst/)
    expect(standIns.map(({ value }) => value)).toContain('Quayside Credit Union')
    const shown = (await reword('--show')).stdout
    expect(shown).toContain(`To ${NAME} at ${server.host}: one letter.`)
    expect(shown).toContain(JSON.stringify({ letter: text }))
    expect(await refusal(...all)).toMatchObject({ code: 'needs-confirmation' })
    expect(server.asked).toEqual([])
  })

  it('gives the other wording, and keeps it where asked to', async () => {
    const { all, home, id, on, reword, server } = await filled()
    await on()
    const ran = await reword('--yes')
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('I do see it, and I wish you')
    expect(ran.stdout).toContain('New words, not in your letter: see.')
    expect(ran.stdout).toContain('Nothing was kept')
    const list = async () => {
      const { letters } = await comebackJson<{ letters: { body: string }[] }>(
        ...['letters', 'list', '--application', id, '--home', home],
      )
      return letters.map(({ body }) => body)
    }
    expect(await list()).toEqual([])
    const report = await comebackJson<{ wording: { text: string } }>(...all, '--yes', '--keep')
    expect(await list()).toEqual([report.wording.text])
    // What is kept is what is reworded next.
    await reword('--yes')
    expect(server.letters().at(-1)).toContain('I do see it')
  })

  it('rewords a German draft in German', async () => {
    const { on, reword } = await filled()
    await on()
    expect((await reword('--yes', '--language', 'de')).stdout).toContain('Ich verstehe das')
  })

  it('says why an answer is refused, and that the server is down; both lose nothing', async () => {
    const { all, home, id, on, reword, server } = await filled((response, asked) =>
      honest(response, { ...asked, body: asked.body.replace('I understand,', 'I was thrilled,') }),
    )
    await on()
    const { code, stdout } = await reword('--yes', '--keep')
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('a feeling that your letter does not: “thrilled”'),
    ])
    expect(stdout).toContain('Your letter is as it was.')
    expect(await comebackJson(...all, '--yes')).toMatchObject({ wording: null })
    await server.stop()
    expect(await refusal(...all, '--yes')).toMatchObject({ code: 'model-unreachable' })
    const list = await comebackJson('letters', 'list', '--application', id, '--home', home)
    expect(list).toMatchObject({ letters: [] })
    const status = await comeback('model', 'status', '--home', home)
    expect(status.stdout).toContain(`letter ${KIND} of ${id}`)
    expect(status.stdout).toContain('an answer that was not taken')
  })

  it('refuses a letter that is none', async () => {
    const { home, id, on } = await filled()
    await on()
    const refused = await refusal('letters', 'reword', 'gossip', id, '--yes', '--home', home)
    expect(refused).toMatchObject({ code: 'unknown-kind' })
  })
})
