/** Every method of the Store port, on every engine. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#app/ports.ts'
import { ENGINES } from './engines.ts'
import {
  application,
  entry,
  importRecord,
  message,
  newMessage,
  newMessages,
  search,
} from './examples.ts'
import { scratchFolder } from './scratch.ts'

const AT = '2026-03-02T10:00:00.000Z'

describe.each(ENGINES)('store on $name', ({ open }) => {
  let store: Store
  beforeEach(async () => {
    const folder = await scratchFolder()
    store = await open(folder, 'local')
    return () => store.close()
  })

  describe('messages', () => {
    it('gives back what it was given, in the order asked', async () => {
      await store.addMessages('i-1', [newMessage('m-1'), newMessage('m-2')])
      expect(await store.messages(['m-2', 'm-9', 'm-1'])).toEqual([message('m-2'), message('m-1')])
      expect(await store.allMessages()).toEqual([message('m-1'), message('m-2')])
    })

    it('adds each id once, within a call and over calls', async () => {
      const twice = [newMessage('m-1'), newMessage('m-1'), newMessage('m-2')]
      expect(await store.addMessages('i-1', twice)).toBe(2)
      expect(await store.addMessages('i-2', [...twice, newMessage('m-3')])).toBe(1)
      expect(await store.knownMessageIds(['m-1', 'm-3', 'm-4'])).toEqual(new Set(['m-1', 'm-3']))
    })

    it('reads heads by seq, with all that a rebuild needs and no text', async () => {
      await store.addMessages('i-1', [newMessage('m-b'), newMessage('m-a')])
      const [first, second] = await store.readMessages()
      const { mail, reading } = message('m-b')
      expect(first).toEqual({
        id: 'm-b',
        seq: 1,
        messageId: mail.messageId,
        references: mail.references,
        fromAddress: mail.from?.address,
        subject: mail.subject,
        sentAt: mail.sentAt,
        sentOn: mail.sentOn,
        isAutoReply: mail.isAutoReply,
        reading,
      })
      expect(second?.seq).toBe(2)
    })

    it('keeps of kind other nothing but that it was seen', async () => {
      const added = await store.addMessages('i-1', [newMessage('m-1', 'other'), newMessage('m-2')])
      expect(added).toBe(2)
      expect(await store.knownMessageIds(['m-1'])).toEqual(new Set(['m-1']))
      expect(await store.readMessages()).toHaveLength(1)
      expect(await store.messages(['m-1'])).toEqual([])
    })

    it('keeps every character, NUL and half surrogates included', async () => {
      const odd = newMessage('m-1', 'rejection', 'a\u0000b \ud83d \u{1f95e} \r\n')
      await store.addMessages('i-1', [odd])
      expect((await store.messages(['m-1']))[0]?.mail.text).toBe(odd.message.mail.text)
    })

    it('takes more at once than a statement can bind', async () => {
      const many = newMessages('m', 33_000)
      expect(await store.addMessages('i-1', many)).toBe(33_000)
      const ids = many.map(({ message: { id } }) => id)
      expect((await store.knownMessageIds(ids)).size).toBe(33_000)
      expect(await store.messages(ids)).toHaveLength(33_000)
    }, 30_000)
  })

  describe('entries and events', () => {
    it('gives entries back with their place, unknown keys kept', async () => {
      expect(await store.addEntries([entry('e-1'), entry('e-2'), entry('e-1')])).toBe(2)
      expect(await store.addEntries([entry('e-2')])).toBe(0)
      expect(await store.knownEntryIds(['e-2', 'e-3'])).toEqual(new Set(['e-2']))
      expect(await store.entries()).toEqual([
        { ...entry('e-1'), seq: 1 },
        { ...entry('e-2'), seq: 2 },
      ])
    })

    it('numbers messages, entries and events in one order', async () => {
      await store.addEntries([entry('e-1')])
      await store.addMessages('i-1', [newMessage('m-1')])
      const event = await store.appendEvent(AT, { type: 'undo', eventId: 'none' })
      await store.addEntries([entry('e-2')])
      expect((await store.entries()).map(({ seq }) => seq)).toEqual([1, 4])
      expect((await store.readMessages()).map(({ seq }) => seq)).toEqual([2])
      expect(event.seq).toBe(3)
    })

    it('gives each event an id of its own and keeps its order', async () => {
      const body = { type: 'note', applicationId: 'a-1', text: 'Called back' } as const
      const first = await store.appendEvent(AT, body)
      const second = await store.appendEvent(AT, { ...body, text: 'Again' })
      expect(first.id).not.toBe(second.id)
      expect(await store.events()).toEqual([first, second])
      expect(first).toMatchObject({ at: AT, body })
    })
  })

  describe('revisions', () => {
    it('grow with every append and with nothing else', async () => {
      const seen = [(await store.revisions()).log]
      const note = async () => seen.push((await store.revisions()).log)
      await store.addMessages('i-1', [newMessage('m-1')])
      await note()
      await store.addEntries([entry('e-1')])
      await note()
      await store.appendEvent(AT, { type: 'undo', eventId: 'x' })
      await note()
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
      await store.addMessages('i-1', [newMessage('m-1')])
      await store.saveImport(importRecord('i-1'))
      await store.saveTopLevelExtra({ a: 1 })
      await note()
      expect(seen.at(-1)).toBe(seen.at(-2))
    })
  })

  describe('imports and extra keys', () => {
    it('replaces the record of an import', async () => {
      await store.saveImport(importRecord('i-1'))
      await store.saveImport({ ...importRecord('i-2'), at: '2026-03-01T00:00:00.000Z' })
      await store.saveImport(importRecord('i-1', 'done'))
      const records = await store.imports()
      expect(records.map(({ id }) => id)).toEqual(['i-2', 'i-1'])
      expect(records[1]).toEqual(importRecord('i-1', 'done'))
    })

    it('keeps the extra keys of history files', async () => {
      expect(await store.topLevelExtra()).toEqual({})
      await store.saveTopLevelExtra({ tool: { version: 3 } })
      expect(await store.topLevelExtra()).toEqual({ tool: { version: 3 } })
    })
  })

  describe('derived search', () => {
    it('is nothing before it was saved', async () => {
      expect(await store.derived()).toBeNull()
      expect(await store.derivedApplication('a-1')).toBeNull()
      expect((await store.revisions()).derived).toBe(-1)
    })

    it('comes back equal, maps and order included', async () => {
      const saved = search([application('a-2'), application('a-1')])
      await store.saveDerived(saved, 0)
      expect(await store.derived()).toEqual(saved)
      expect(await store.derivedApplication('a-1')).toEqual(application('a-1'))
      expect((await store.revisions()).derived).toBe(0)
    })

    it('is replaced as a whole: changed, gone and new applications', async () => {
      await store.saveDerived(search([application('a-1'), application('a-2')]), 0)
      const next = search([application('a-3'), application('a-1', 'Fabrikam')])
      await store.saveDerived(next, 1)
      expect(await store.derived()).toEqual(next)
      expect(await store.derivedApplication('a-2')).toBeNull()
    })

    it('is not set back by a rebuild from an older log', async () => {
      const newer = search([application('a-2')])
      await store.saveDerived(newer, 5)
      await store.saveDerived(search([application('a-1')]), 4)
      expect(await store.derived()).toEqual(newer)
      expect((await store.revisions()).derived).toBe(5)
    })
  })

  describe('transactions', () => {
    it('keep nothing of what they wrote when the work throws', async () => {
      const work = store.transaction(async (inner) => {
        await inner.addMessages('i-1', [newMessage('m-1')])
        await inner.appendEvent(AT, { type: 'undo', eventId: 'x' })
        throw new Error('no')
      })
      await expect(work).rejects.toThrow('no')
      expect(await store.isEmpty()).toBe(true)
      expect((await store.revisions()).log).toBe(0)
      await store.addMessages('i-1', [newMessage('m-1')])
      expect(await store.isEmpty()).toBe(false)
    })

    it('see their own writes; others see them after the commit', async () => {
      await store.transaction(async (inner) => {
        await inner.addEntries([entry('e-1')])
        expect(await inner.entries()).toHaveLength(1)
        expect(await store.entries()).toHaveLength(0)
      })
      expect(await store.entries()).toHaveLength(1)
    })

    it('run one after another, whatever they wait for', async () => {
      const steps: string[] = []
      const work = (name: string) =>
        store.transaction(async (inner) => {
          steps.push(`${name} starts`)
          await inner.addEntries([entry(name)])
          await new Promise((resolve) => setTimeout(resolve, 5))
          steps.push(`${name} ends`)
        })
      await Promise.all([work('a'), store.addEntries([entry('between')]), work('b')])
      expect(steps).toEqual(['a starts', 'a ends', 'b starts', 'b ends'])
      expect(await store.entries()).toHaveLength(3)
    })

    it('refuse to be nested, rather than to wait for themselves', async () => {
      const nested = store.transaction((inner) => inner.transaction(async () => 1))
      await expect(nested).rejects.toThrow('transaction')
      const around = store.transaction(() => store.addEntries([entry('e-1')]))
      await expect(around).rejects.toThrow('transaction')
      expect(await store.isEmpty()).toBe(true)
    })
  })

  it('is empty until something is appended', async () => {
    expect(await store.isEmpty()).toBe(true)
    await store.appendEvent(AT, { type: 'preferences', preferences: { weekStart: 'sunday' } })
    expect(await store.isEmpty()).toBe(true)
    await store.appendEvent(AT, { type: 'person', person: { name: 'Ada Weiss' } })
    expect(await store.isEmpty()).toBe(false)
  })

  it('tells where the data are and how large they are', async () => {
    const { path, bytes } = await store.place()
    expect(path).toContain('comeback')
    expect(bytes).toBeGreaterThan(1000)
  })
})
