/**
 * Errors to HTTP: the one place where a domain code meets a status, and makes the one body.
 * An unknown error is logged whole and shown as "Unexpected error".
 */
import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody } from '#contracts/shared.ts'
import { DomainError, type ErrorCode } from '#core/model/errors.ts'

/** What is not listed is the sender's to mend: 400. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  conflict: 409,
  'disk-full': 507,
  'home-newer': 409,
  'home-not-empty': 409,
  'home-unwritable': 507,
  'keychain-locked': 409,
  'mail-busy': 503,
  'mail-connection-lost': 502,
  'mail-folder-gone': 409,
  'mail-insecure': 502,
  'mail-password-missing': 409,
  'mail-sign-in': 409,
  'mail-unreachable': 502,
  'letter-has-gaps': 409,
  'letter-held': 409,
  'letter-unsure': 409,
  'mail-refused': 502,
  'message-uncertain': 409,
  'model-answer': 502,
  'model-off': 409,
  'model-refused': 502,
  'model-unreachable': 502,
  'not-enough-data': 409,
  'not-found': 404,
  'not-rejected': 409,
  'nothing-to-undo': 409,
  'refused-origin': 403,
  'too-large': 413,
  unexpected: 500,
}

export function errorBody(
  code: string,
  message: string,
  details?: ErrorBody['error']['details'],
): ErrorBody {
  const hasDetails = details && Object.keys(details).length > 0
  return { error: { code, message, ...(hasDetails && { details }) } }
}

export function handleError(log: (error: unknown) => void): ErrorHandler {
  return (error, c) => {
    if (error instanceof DomainError) {
      const status = STATUS[error.code] ?? 400
      return c.json(errorBody(error.code, error.message, error.details), status)
    }
    if (error instanceof HTTPException) {
      return c.json(errorBody('bad-input', error.message), error.status)
    }
    log(error)
    const message =
      'Unexpected error. Nothing was lost; the program wrote what happened to its log.'
    return c.json(errorBody('unexpected', message), 500)
  }
}
