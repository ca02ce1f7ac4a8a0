/**
 * The LanguageModel port over HTTP: `GET {address}/models`, `POST {address}/chat/completions`.
 *
 * The one place of the program that connects to another machine. It follows no redirect, reads
 * no more than a limit, waits no longer than a limit, and never repeats what a server says of a
 * fault: that may hold the key. Start reading at `languageModel`.
 */
import type { z } from 'zod'
import type { LanguageModel, ModelQuestion, NamedModel } from '#app/model-ports.ts'
import { ChatCompletion, ModelList } from '#contracts/model-answer.ts'
import { DomainError } from '#core/model/errors.ts'

export type ModelLimits = {
  /** From sending to the last byte. A model of one's own may have to be loaded first. */
  readonly answerWithinMs: number
  readonly listWithinMs: number
  readonly mostBytes: number
}

export const MODEL_LIMITS: ModelLimits = {
  answerWithinMs: 180_000,
  listWithinMs: 10_000,
  mostBytes: 256 * 1024,
}

/** Servers that do not take all that is asked for answer so; then it is asked plainly, once. */
const NOT_TAKEN: ReadonlySet<number> = new Set([400, 422])

export function languageModel(limits: ModelLimits = MODEL_LIMITS): LanguageModel {
  return {
    models: async (address, key, signal) => {
      const request = { url: `${address}/models`, key, withinMs: limits.listWithinMs }
      const answer = await send(request, limits, signal)
      return read(ModelList, answer).data.map(({ id }) => id)
    },
    ask: async (model, key, question, signal) => {
      const url = `${model.address}/chat/completions`
      const asked = (body: unknown) =>
        send({ url, key, withinMs: limits.answerWithinMs, body }, limits, signal, model.name)
      const answer = await asked(chatRequest(model, question, true)).catch((error: unknown) => {
        if (!(error instanceof DomainError) || !NOT_TAKEN.has(Number(error.details.status)))
          throw error
        return asked(chatRequest(model, question, false))
      })
      return read(ChatCompletion, answer).choices[0]?.message.content ?? ''
    },
  }
}

function chatRequest({ name }: NamedModel, { instructions, data }: ModelQuestion, full: boolean) {
  return {
    model: name,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: data },
    ],
    ...(full && { temperature: 0, response_format: { type: 'json_object' } }),
  }
}

function read<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new DomainError(
      'model-answer',
      'It did not answer in the form of such servers.',
      {},
      { cause },
    )
  }
}

type Request = {
  readonly url: string
  readonly key: string | null
  readonly withinMs: number
  readonly body?: unknown
}

async function send(
  { url, key, withinMs, body }: Request,
  { mostBytes }: ModelLimits,
  signal?: AbortSignal,
  model?: string,
): Promise<string> {
  const late = AbortSignal.timeout(withinMs)
  const { host } = new URL(url)
  try {
    const answer = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, late]) : late,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) {
      await answer.body?.cancel()
      throw statusError(answer, host, model)
    }
    return await wholeText(answer, mostBytes)
  } catch (error) {
    throw connectionError(error, host, withinMs, signal)
  }
}

async function wholeText(answer: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    if (bytes > mostBytes) {
      const limit = `${Math.round(mostBytes / 1024)} kB`
      throw new DomainError('model-answer', `Its answer is larger than ${limit}.`)
    }
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function statusError({ status }: Response, host: string, model?: string): DomainError {
  const says = `${host} ${statusWords(status, model)}`
  return new DomainError('model-refused', says, { host, status })
}

function statusWords(status: number, model?: string): string {
  if (status >= 300 && status < 400) {
    return `answered with a redirect (${status}), and Comeback follows none. Name the address that it leads to, if it is the right one.`
  }
  if (status === 401 || status === 403) {
    return `did not accept the key (${status}). Set the address again with the right one.`
  }
  if (status === 404) {
    const unknown = model === undefined ? '' : `has no model “${model}”, or it `
    return `${unknown}has nothing at this address (404). Check both; the address often ends in /v1.`
  }
  if (status === 429) return 'takes no more questions just now (429). Try again later.'
  if (status >= 500)
    return `met a fault of its own (${status}). Look at its log, or try again later.`
  return `did not take the question (${status}).`
}

const UNKNOWN_HOST: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN'])

function connectionError(
  error: unknown,
  host: string,
  withinMs: number,
  signal?: AbortSignal,
): DomainError {
  if (error instanceof DomainError) return error
  if (signal?.aborted) return new DomainError('stopped', 'Stopped, as you asked.')
  const code = codeOf(error)
  const says = (words: string) =>
    new DomainError('model-unreachable', words, { host }, { cause: error })
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return says(`${host} did not answer within ${Math.round(withinMs / 1000)} seconds.`)
  }
  if (UNKNOWN_HOST.has(code)) {
    return says(
      `There is no machine called ${host}, or this computer is offline. Check the address.`,
    )
  }
  if (code.includes('CERT') || code.includes('SIGNATURE') || code.startsWith('ERR_TLS')) {
    return says(`The certificate of ${host} does not hold (${code}), so nothing was sent to it.`)
  }
  if (code === 'ECONNREFUSED') {
    return says(
      `Nothing answers at ${host}. Start the model's program there, or check the address.`,
    )
  }
  const told = code === '' ? '' : ` (${code})`
  return says(`The connection to ${host} broke off before an answer came${told}. Try again.`)
}

/** The system's code of what went wrong, however deep it lies. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof AggregateError && at.errors[0]) return codeOf(at.errors[0])
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return ''
}
