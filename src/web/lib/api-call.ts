/**
 * One call to our own server, and the one error that a page can show.
 *
 * Nothing here knows a route. Errors keep the server's code and sentence; where no answer came
 * at all, the sentence says what to do.
 */
import type { ErrorBody } from '#contracts/shared.ts'
import { heardAnswer, heardNothing } from '#web/lib/presence.ts'

/** A refusal with a sentence for the person and a code for the page. */
export class ApiError extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.details = details
  }
}

const NO_ANSWER =
  'Comeback is not running, so nothing was kept. Start it again, then try once more.'

/** Calls the server and gives the JSON it answers; `undefined` for an answer without a body. */
export async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    heardNothing()
    throw new ApiError('no-answer', NO_ANSWER)
  })
  heardAnswer()
  if (!response.ok) throw await errorOf(response)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

async function errorOf(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as ErrorBody | null
  if (body?.error) {
    const { code, message, details } = body.error
    return new ApiError(code, message, details)
  }
  return new ApiError('unexpected', `The server answered ${response.status} and gave no reason.`)
}

/** The request of a write: JSON, so that no other site can send it as a plain form. */
export function jsonRequest(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
