/** The bin as the package names it: through a link, as npm makes them, and light once it is warm. */
import { execFileSync } from 'node:child_process'
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
