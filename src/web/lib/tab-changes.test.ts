import { describe, expect, it } from 'vitest'
import {
  eventIdsOf,
  NO_CHANGES,
  type TabChange,
  withBroughtBack,
  withMade,
  without,
  withTakenBack,
} from './tab-changes.ts'

const first: TabChange = { eventIds: ['e1'], text: 'First.' }
const second: TabChange = { eventIds: ['e2', 'e3'], text: 'Second.' }
const both = withMade(withMade(NO_CHANGES, first), second)

describe('the changes of a tab', () => {
  it('takes the last back first, and brings it back by taking the undo back', () => {
    const back = withTakenBack(both, second, ['u2', 'u3'])
    expect(back.done).toEqual([first])
    const [undone] = back.undone
    expect(undone).toEqual({ eventIds: ['u2', 'u3'], text: 'Second.' })
    const again = withBroughtBack(back, undone as TabChange, ['a2', 'a3'])
    expect(again).toEqual({
      done: [first, { eventIds: ['a2', 'a3'], text: 'Second.' }],
      undone: [],
    })
  })

  it('has nothing to bring back after a new change', () => {
    const back = withTakenBack(both, second, ['u2'])
    expect(withMade(back, second).undone).toEqual([])
  })

  it('takes an earlier one back where a notice offers it', () => {
    expect(withTakenBack(both, first, ['u1']).done).toEqual([second])
  })

  it('forgets what cannot be taken back any more', () => {
    expect(without(both, second).done).toEqual([first])
  })
})

describe('eventIdsOf', () => {
  it('reads one event, several, or none', () => {
    expect(eventIdsOf({ eventId: 'a', applicationId: null })).toEqual(['a'])
    expect(eventIdsOf({ eventIds: ['a', 'b'] })).toEqual(['a', 'b'])
    for (const answer of [undefined, null, 'text', {}, { eventId: 4 }]) {
      expect(eventIdsOf(answer)).toEqual([])
    }
  })
})
