/** The bin as the package names it: through a link, as npm makes them, and light once it is warm. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from './run-cli.ts'

const ROOT = join(import.meta.dirname, '../..')

it.skipIf(process.platform === 'win32')(
  'starts through a link and, once warm, without the type stripper',
  () => {
    const folder = temporaryFolder()
    const { bin, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const link = join(folder, 'comeback')
    symlinkSync(join(ROOT, bin.comeback), link)
    const witness = join(folder, 'witness.mjs')
    writeFileSync(
      witness,
      `process.on('exit', () => {
        process._rawDebug(process.moduleLoadList.some((name) => name.includes('amaro')))
      })\n`,
    )
    // The tests' own cache would be on before the bin is.
    const { NODE_COMPILE_CACHE: _, ...rest } = process.env
    const env = { ...rest, TMPDIR: folder, PATH: `${dirname(process.execPath)}:${rest.PATH}` }
    const loadsStripper = () => {
      const args = ['-c', '"$0" --version 2>&1', link]
      const said = execFileSync('sh', args, {
        env: { ...env, NODE_OPTIONS: `--import ${witness}` },
        encoding: 'utf8',
      })
      expect(said).toContain(version)
      return said.includes('true')
    }
    expect([loadsStripper(), loadsStripper()]).toEqual([true, false])
  },
)

it.skipIf(process.platform === 'win32')(
  'gives what reads mail a larger nursery, keeps what it was asked, and leaves short commands alone',
  () => {
    const folder = temporaryFolder()
    const witness = join(folder, 'witness.mjs')
    writeFileSync(
      witness,
      `process.on('exit', () => process._rawDebug(JSON.stringify(process.execArgv)))\n`,
    )
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const ran = (...asked: readonly string[]) => {
      const args = ['--import', witness, join(ROOT, bin.comeback), ...asked]
      return spawnSync(process.execPath, args, { encoding: 'utf8' })
    }
    const missing = join(folder, 'not there.mbox')
    const { status, stderr } = ran('import', missing, '--home', join(folder, 'home'))
    expect(stderr).toContain('--min-semi-space-size=4')
    expect(stderr.match(/--min-semi-space-size/g)).toHaveLength(1)
    expect(stderr).toContain('not there.mbox')
    expect(stderr).not.toContain('ExperimentalWarning')
    expect(status).not.toBe(0)
    expect(ran('--version').stderr).not.toContain('semi-space')
  },
)
