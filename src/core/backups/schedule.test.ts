import { describe, expect, it } from 'vitest'
import { backupName, isBackupDue, newBackupName, outworn } from './schedule.ts'

const of = (...days: readonly string[]) => days.map((day) => `comeback-${day}.sqlite`)

describe('isBackupDue', () => {
  it('says yes where there is none, unless backups are off', () => {
    expect(isBackupDue('day', [], '2026-11-23')).toBe(true)
    expect(isBackupDue('week', ['letter.txt'], '2026-11-23')).toBe(true)
    expect(isBackupDue('off', [], '2026-11-23')).toBe(false)
  })

  it('waits for the next day, or for seven', () => {
    expect(isBackupDue('day', of('2026-11-23'), '2026-11-23')).toBe(false)
    expect(isBackupDue('day', of('2026-11-22', '2026-11-20'), '2026-11-23')).toBe(true)
    expect(isBackupDue('week', of('2026-11-17'), '2026-11-23')).toBe(false)
    expect(isBackupDue('week', of('2026-11-16'), '2026-11-23')).toBe(true)
  })

  it('counts over the end of a year', () => {
    expect(isBackupDue('week', of('2026-12-28'), '2027-01-03')).toBe(false)
    expect(isBackupDue('week', of('2026-12-28'), '2027-01-04')).toBe(true)
  })

  it('is not stopped by a backup from the future', () => {
    expect(isBackupDue('day', of('2031-01-01'), '2026-11-23')).toBe(true)
    expect(isBackupDue('day', of('2031-01-01', '2026-11-23'), '2026-11-23')).toBe(false)
  })

  it('does not take what was kept before a restore for the backup of the day', () => {
    expect(isBackupDue('day', of('2026-11-23-before-restore'), '2026-11-23')).toBe(true)
  })
})

describe('outworn', () => {
  it('keeps the newest days, whatever the order', () => {
    const names = of('2026-11-20', '2026-11-23', '2026-11-21', '2026-11-22')
    expect(outworn(names, 2)).toEqual(of('2026-11-20', '2026-11-21'))
    expect(outworn(names, 7)).toEqual([])
  })

  it('counts several of one day as one day', () => {
    const names = of('2026-11-21', '2026-11-22', '2026-11-22-2', '2026-11-22-3')
    expect(outworn(names, 2)).toEqual([])
    expect(outworn(names, 1)).toEqual(of('2026-11-21'))
  })

  it('never names another file, nor what was kept before a restore', () => {
    const names = [
      'comeback.sqlite',
      'comeback-2026-02-30.sqlite',
      'comeback-2026-11-01-before-restore.sqlite',
      'comeback-2026-11-01.sqlite.bak',
      'my comeback-2026-11-01.sqlite',
      ...of('2026-11-22', '2026-11-23'),
    ]
    expect(outworn(names, 1)).toEqual(of('2026-11-22'))
  })
})

describe('names', () => {
  it('count on where a name is taken', () => {
    expect(newBackupName('2026-11-23', 'backup', [])).toBe('comeback-2026-11-23.sqlite')
    expect(newBackupName('2026-11-23', 'backup', of('2026-11-23', '2026-11-23-2'))).toBe(
      'comeback-2026-11-23-3.sqlite',
    )
    expect(newBackupName('2026-11-23', 'before-restore', of('2026-11-23'))).toBe(
      'comeback-2026-11-23-before-restore.sqlite',
    )
  })

  it('are understood again', () => {
    for (const why of ['backup', 'before-restore'] as const) {
      const first = newBackupName('2026-11-23', why, [])
      const second = newBackupName('2026-11-23', why, [first])
      const isBeforeRestore = why === 'before-restore'
      expect(backupName(first)).toEqual({ day: '2026-11-23', count: 1, isBeforeRestore })
      expect(backupName(second)).toEqual({ day: '2026-11-23', count: 2, isBeforeRestore })
    }
  })
})
