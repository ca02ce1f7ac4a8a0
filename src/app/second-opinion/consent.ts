/** A yes to send something to a model holds for exactly what was shown. */
import { DomainError } from '#core/model/errors.ts'

/** @throws DomainError `conflict` where text, instructions, address or model changed since */
export function refuseUnlessAsShown(isAsShown: boolean): void {
  if (isAsShown) return
  const sentence =
    'What would be sent is no longer what you saw. Look at it again, then send it. Nothing was sent.'
  throw new DomainError('conflict', sentence)
}
