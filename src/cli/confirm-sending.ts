/** The yes without which nothing is sent to a language model. */
import { DomainError } from '#core/model/errors.ts'
import type { CliWorld } from './world.ts'

/**
 * @param yes said on the command line already
 * @throws DomainError `needs-confirmation` where nobody can be asked, or the answer is no
 */
export async function confirmSending(
  world: Pick<CliWorld, 'confirm'>,
  question: string,
  yes: boolean,
): Promise<void> {
  if (yes) return
  const answer = await world.confirm(question)
  if (answer === null) {
    const sentence =
      'Sending needs a yes: look with --show, then add --yes where nobody can be asked. Nothing was sent.'
    throw new DomainError('needs-confirmation', sentence)
  }
  if (!answer) throw new DomainError('needs-confirmation', 'Nothing was sent.')
}
