/**
 * What the page at the address will read, asked for before the app's own code is there. Each
 * answer is given once, to the first who asks: later ones are asked for anew.
 */
const asked = new Map<string, Promise<Response>>()

/** @param path below /api, as `call` has it */
export function askEarly(path: string): void {
  const answer = fetch(`/api${path}`)
  // Whoever takes it tells of the failure; where nobody does, there is none to tell.
  answer.catch(() => {})
  asked.set(path, answer)
}

export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = asked.get(path)
  asked.delete(path)
  return answer
}
