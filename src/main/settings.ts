/**
 * Settings: the only reader of the environment. Everything is checked at start, and all faults
 * are told at once. Reference: docs/reference/settings.md.
 */
import { resolve } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'

export type Settings = {
  /** Absolute path of the folder that holds the data. */
  readonly home: string
  /** Port of the web app on 127.0.0.1; 0 lets the system choose. `null`: the usual one. */
  readonly port: number | null
  /** Whether `serve` opens the browser. */
  readonly open: boolean
  /** Whether passwords of mailboxes go into the system's keychain, where there is one. */
  readonly keychain: boolean
  /** What today is, for tests and demos: a date or an instant. `null`: the machine's clock. */
  readonly now: string | null
}

/** What the command line said; each overrides the environment. */
export type Overrides = {
  readonly home?: string | undefined
  readonly port?: string | number | undefined
  readonly open?: boolean | undefined
  readonly now?: string | undefined
}

/** What the machine says: where data live by default, and where relative paths begin. */
export type Machine = { readonly dataFolder: string; readonly workingFolder: string }

type Environment = Readonly<Record<string, string | undefined>>

const INSTANT = z.iso.datetime({ offset: true })

const Given = z.object({
  home: z
    .string('The home must be the path of a folder.')
    .min(1, 'The home must be the path of a folder; it is empty.')
    .refine((path) => !path.includes('\0'), 'The home must not contain a NUL character.'),
  port: z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], 'The port must be a number.')
    .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, {
      message: 'The port must be a whole number from 0 to 65535.',
    })
    .optional(),
  open: z.boolean('Whether to open the browser must be yes or no.').optional(),
  keychain: z
    .enum(['on', 'off'], 'Whether the keychain is used (COMEBACK_KEYCHAIN) must be on or off.')
    .optional(),
  now: z
    .string('Today must be a date.')
    .refine((text) => isDay(text) || INSTANT.safeParse(text).success, {
      message:
        'Today (--now) must be a date like 2026-03-01 or a moment like 2026-03-01T09:30:00Z.',
    })
    .optional(),
})

/**
 * Settings from an environment and a command line.
 *
 * @throws DomainError `bad-input`, naming every fault (`details.faults`)
 * @example parseSettings({ COMEBACK_HOME: '/data/me' }, { port: '8080' }, { dataFolder: '/d', workingFolder: '/' }) // => { home: '/data/me', port: 8080, open: true, keychain: true, now: null }
 */
export function parseSettings(
  environment: Environment,
  overrides: Overrides,
  machine: Machine,
): Settings {
  // An empty variable is how shells unset one for a single command.
  const home = overrides.home ?? (environment.COMEBACK_HOME || machine.dataFolder)
  const keychain = environment.COMEBACK_KEYCHAIN || undefined
  const parsed = Given.safeParse({ ...overrides, home, keychain })
  if (!parsed.success) throw refusal(parsed.error)
  const { port = null, open = true, now = null } = parsed.data
  return {
    home: resolve(machine.workingFolder, parsed.data.home),
    port,
    open,
    keychain: parsed.data.keychain !== 'off',
    now,
  }
}

/** The settings of this process. */
export function readSettings(overrides: Overrides = {}): Settings {
  return parseSettings(process.env, overrides, {
    dataFolder: envPaths('comeback', { suffix: '' }).data,
    workingFolder: process.cwd(),
  })
}

function refusal(error: z.ZodError): DomainError {
  const faults = error.issues.map(({ message }) => message)
  return new DomainError('bad-input', faults.join(' '), { faults })
}
