import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personTraces } from './person-traces.ts'

const PRIYA = {
  name: 'Priya Sharma, PhD',
  mails: ['priya.sharma@larch.example', 'me@priyasharma.example'],
  phones: ['+49 170 5550142'],
  links: ['https://www.linkedin.com/in/priya-sharma-made/'],
}
const { without, withoutParts, isIn, isPartIn } = personTraces([PRIYA])

describe('personTraces', () => {
  it.each([
    'Priya Sharma',
    'SHARMA, Priya',
    'Priya\nSharma',
    'Priya K. Sharma',
    'Sharma_Priya.pdf',
    'priya%20sharma',
    'priyasharma',
    'Write to priya.sharma@larch.example',
    'mailto:priya.sharma%40larch.example',
    'call 0170 555-0142',
    '+49 (0)170 / 5550142',
    'see linkedin.com/in/priya-sharma-made for more',
  ])('finds her in "%s" and leaves nothing', (text) => {
    expect(isIn(text)).toBe(true)
    expect(without(text)).not.toMatch(/priya|sharma|5550142|555-0142/i)
  })

  it.each(['Priyanka Sharman', 'Priya is here', 'The Sharma family', '4917055501423'])(
    'leaves "%s" as it is',
    (text) => expect(without(text)).toBe(text),
  )

  it('keeps the house of an address, unless it bears her name', () => {
    expect(without('priya.sharma@larch.example')).toBe('erased@larch.example')
    expect(without('me@priyasharma.example')).toBe('erased@erased.invalid')
  })

  it('takes parts of her name only where it is asked to, and words of ours never', () => {
    expect(isPartIn('Ask Priya on Monday')).toBe(true)
    expect(withoutParts('Ask Priya on Monday')).toBe('Ask [erased] on Monday')
    const may = personTraces([{ ...PRIYA, name: 'May Final' }])
    expect(may.withoutParts('You may come in May')).toBe('You may come in [erased]')
    expect(may.withoutParts('final')).toBe('final')
  })

  it('finds a name with its marks however they are written', () => {
    const traces = personTraces([{ name: 'Jörg Brandt', mails: [], phones: [], links: [] }])
    expect(traces.isIn('Jörg Brandt'.normalize('NFD'))).toBe(true)
  })

  it('leaves nothing that it would find again, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...PRIYA.mails, 'Priya Sharma'),
        (a, b, it) => {
          const text = without(`${a} ${it} ${b}`)
          expect(isIn(text)).toBe(false)
        },
      ),
    )
  })
})
