/** Who wrote a mail that forwards another. */
import { expect, it } from 'vitest'
import { senderOf } from './sender.ts'

const mail = {
  from: { name: 'Lee Park', address: 'lee@northbank.example' },
  to: [{ name: 'Robin Vale', address: 'robin@vale.example' }],
}

it('is who wrote what is forwarded', () => {
  expect(senderOf(mail, 'Larch Jobs <jobs@larch.example>').name).toBe('Larch Jobs')
})

it.each(['Robin Vale <robin@vale.example>', 'Robin Vale', 'ROBIN@vale.example'])(
  'is who sends it, where it is the own letter of the addressee: %s',
  (from) => {
    expect(senderOf(mail, from).name).toBe('Lee Park')
  },
)
