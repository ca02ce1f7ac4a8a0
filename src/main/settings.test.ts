import { describe, expect, it } from 'vitest'
import { parseSettings } from './settings.ts'

const MACHINE = { dataFolder: '/home/ada/.local/share/comeback', workingFolder: '/work' }

describe('parseSettings', () => {
  it("takes the platform's data folder where nothing is said", () => {
    expect(parseSettings({}, {}, MACHINE)).toEqual({
      home: MACHINE.dataFolder,
      port: null,
      open: true,
      keychain: true,
      now: null,
    })
  })

  it('takes the environment before the platform and the command line before both', () => {
    const environment = { COMEBACK_HOME: '/data/ada' }
    expect(parseSettings(environment, {}, MACHINE).home).toBe('/data/ada')
    expect(parseSettings(environment, { home: 'here' }, MACHINE).home).toBe('/work/here')
  })

  it('takes an empty variable as none', () => {
    expect(parseSettings({ COMEBACK_HOME: '' }, {}, MACHINE).home).toBe(MACHINE.dataFolder)
  })

  it('tells all faults at once', () => {
    const wrong = { home: '', port: '70000', now: '2026-02-30' }
    expect(() => parseSettings({}, wrong, MACHINE)).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        details: {
          faults: [
            expect.stringContaining('home'),
            expect.stringContaining('65535'),
            expect.stringContaining('2026-03-01'),
          ],
        },
      }),
    )
  })

  it.each(['80.5', '-1', 'http', '', 1.5, Number.NaN])('refuses port %j', (port) => {
    expect(() => parseSettings({}, { port }, MACHINE)).toThrow('port')
  })
})
