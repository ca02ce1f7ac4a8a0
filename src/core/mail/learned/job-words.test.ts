/** Job words by their beginning or end, in five languages. */
import { expect, it } from 'vitest'
import { isJobWord } from './job-words.ts'

it.each([
  ...['nurse', 'beekeepers', 'bricklayer', 'stonemason', 'barista'],
  ...['kellermeister', 'disponentin', 'floristin', 'zweiradmechatroniker', 'pflegefachfrau'],
  ...['verkauferinnen', 'bankkaufleute', 'buroangestellte', 'teamassistenz', 'hausverwalter'],
  ...['boulangere', 'chaudronnier', 'couturiere', 'regisseuse', 'aide'],
  ...['carpintero', 'enologa', 'gerocultoras', 'fontanero', 'camarera'],
  ...['serralheiro', 'merendeira', 'padeiros', 'enfermeira', 'motoboy'],
])('%s names a job', (word) => {
  expect(isJobWord(word)).toBe(true)
})

it.each([
  ...['tuesday', 'thank', 'unfortunately', 'you', 'interview', 'application'],
  ...['bewerbung', 'leider', 'freundlichen', 'gesprach', 'vielen', 'erinnern'],
  ...['candidature', 'malheureusement', 'rendez', 'semaine'],
  ...['solicitud', 'lamentamos', 'proceso', 'candidatura', 'obrigado'],
])('%s names none', (word) => {
  expect(isJobWord(word)).toBe(false)
})

it('knows a short beginning in its plain forms alone: "chefs", not "cheftain"', () => {
  expect(['chef', 'chefs', 'cheftain'].map(isJobWord)).toEqual([true, true, false])
})
