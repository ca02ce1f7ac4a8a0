/**
 * A process that imports batches into a home until it is ended, and tells each id on stdout
 * after the store has acknowledged it. Run by the tests of kill -9 and of two writers.
 *
 * Arguments: home, prefix of the ids, number of batches (0: until ended), messages in a batch.
 */
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { openHome } from '#store/home.ts'
import { entry, newMessage } from './examples.ts'

const [home = '', prefix = '', batches = '0', size = '20'] = process.argv.slice(2)
const store = await openHome(home)
// A killed process would leave nothing of what it compiled to the next one.
flushCompileCache()

for (let batch = 0; batches === '0' || batch < Number(batches); batch += 1) {
  const ids = Array.from({ length: Number(size) }, (_, at) => `${prefix}-${batch}-${at}`)
  const messages = ids.map((id) => newMessage(id, 'rejection', 'We regret. '.repeat(100)))
  await store.transaction(async (inner) => {
    await inner.addMessages(prefix, messages)
    await inner.addEntries([entry(`${prefix}-${batch}`)])
  })
  // Written at once and without a buffer of ours: what a killed process said was said.
  writeSync(1, `${ids.join('\n')}\n`)
  if ((await store.readMessages()).length === 0) throw new Error('Nothing is there to read.')
}
await store.close()
