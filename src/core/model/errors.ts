/**
 * The one error class of the product.
 *
 * Core and app throw it with a stable `code`; doors (server, CLI) translate the code.
 * Never put an HTTP status or an exit code here. Every code is listed in
 * docs/reference/errors.md, and a test fails when one is not.
 */

/** Stable codes. They are part of the contract: tests and callers match on them. */
export const ERROR_CODES = [
  'bad-input',
  'bad-count',
  'bad-date',
  'bad-mapping',
  'conflict',
  'disk-full',
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'home-damaged',
  'home-newer',
  'home-not-empty',
  'home-unwritable',
  'backup-damaged',
  'keychain-locked',
  'mail-busy',
  'mail-connection-lost',
  'mail-folder-gone',
  'mail-insecure',
  'mail-password-missing',
  'mail-sign-in',
  'mail-unreachable',
  'letter-has-gaps',
  'letter-held',
  'letter-unsure',
  'mail-refused',
  'message-uncertain',
  'model-answer',
  'model-off',
  'model-refused',
  'model-unreachable',
  'needs-confirmation',
  'not-enough-data',
  'not-found',
  'not-rejected',
  'nothing-readable',
  'nothing-to-undo',
  'refused-origin',
  'stopped',
  'too-large',
  'unknown-answer',
  'unknown-kind',
  'unsupported-file',
  'unexpected',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A refusal that a person can read: what is wrong, where, and what to do about it. */
export class DomainError extends Error {
  readonly code: ErrorCode
  /** Facts for the reader of the error, such as the place in a file. Never secrets. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}
