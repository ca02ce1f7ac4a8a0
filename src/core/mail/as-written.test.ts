/** Names keep the dashes and quotes of their mail. */
import { expect, it } from 'vitest'
import { asWritten } from './as-written.ts'

it.each([
  ['Buyer - Home', ['Ihre Stelle: Buyer – Home'], 'Buyer – Home'],
  ["L'Atelier", ['chez L’Atelier,'], 'L’Atelier'],
  ['Buyer - Home', ['nothing of it', 'Buyer — Home'], 'Buyer — Home'],
  ['Buyer - Home Textiles', ['as Buyer –\nHome Textiles'], 'Buyer – Home Textiles'],
  ['Buyer - Home', ['nothing of it'], 'Buyer - Home'],
  ['Buyer', ['Buyer – Home'], 'Buyer'],
])('%s in %j is %s', (name, texts, written) => {
  expect(asWritten(name, texts)).toBe(written)
})
