/** The weights of the reader of mails stay small: they come with every copy of the repository. */
import { readdirSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDER = new URL('../../src/core/mail/learned/weights/', import.meta.url)

it('has all weights in less than five million bytes', () => {
  const sizes = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size)
  expect(sizes.length).toBeGreaterThan(6)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000)
})
