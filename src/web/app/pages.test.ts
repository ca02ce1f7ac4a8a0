/** Which page's code and answers are asked for early, by address. */
import { expect, it } from 'vitest'
import { pageAt, pages } from '#web/app/pages.ts'

it.each([
  ['/', pages.home],
  ['/applications', pages.applications],
  ['/applications/app_1', pages.application],
  ['/rejections/print', pages.printSeveral],
  ['/debrief/app_1/print', pages.print],
  ['/import/files/up_1', pages.upload],
  ['/import/imp_1', pages.importRun],
])('%s', (address, page) => {
  expect(pageAt(address)).toBe(page)
})

it.each(['/nowhere', '/applications/', '/applications/a/b', ''])('no page at "%s"', (address) => {
  expect(pageAt(address)).toBeUndefined()
})
