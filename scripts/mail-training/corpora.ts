/**
 * What the reader of mails learns from: the labelled mails that may be looked at, and the banks
 * of single sentences. The parts kept aside are never read here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MESSAGE_KINDS, type MessageKind } from '../../src/core/model/message.ts'
import {
  type LabelledMail,
  MAIL_LANGUAGES,
  type MailLanguage,
  mailsIn,
} from '../../tests/eval/corpus.ts'
import { exampleSearchMails } from './example-search.ts'

const ROOT = join(import.meta.dirname, '../../tests/fixtures/mail-corpus')
const FOLDERS = [
  'dev',
  'third',
  'languages',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
] as const
const FILES = ['second/tune.jsonl'] as const
/** Kinds, reasons, stages and rounds are learned from these too, names are not yet. */
const KIND_FOLDERS = ['twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'border'] as const
/** Of these only how classifier and networks are put together is learned: none of them learned from them. */
const LAST_FOLDERS = ['twenty-ninth', 'thirtieth'] as const

export type Language = MailLanguage
export const LANGUAGES = MAIL_LANGUAGES

/** One file is one author's work: what is learned is tried on authors left out as a whole. */
export type Source = { readonly name: string; readonly mails: readonly LabelledMail[] }

const sorted = (folder: string, end: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(end))
    .toSorted()
    .map((name) => `${folder}/${name}`)

/**
 * One mail a line: kind, subject, text with " / " between paragraphs, "b" for a mail to many. The
 * file's name ends in the language, where it is not English.
 */
function writtenMails(file: string): readonly LabelledMail[] {
  const language = LANGUAGES.find((one) => file.endsWith(`-${one}.txt`)) ?? 'en'
  return linesOf(file).map((line, at): LabelledMail => {
    const [kind, subject = '', text = '', flag = '', ...more] = line.split('|')
    if (!isKind(kind) || text === '' || (flag !== '' && flag !== 'b') || more.length > 0)
      throw new Error(
        `${file}, line ${at + 1} is no kind|subject|text, with |b where it went to many.`,
      )
    return {
      id: `${file} ${at + 1}`,
      language,
      kind,
      employer: null,
      role: null,
      from: 'Pat Lee <pat@hallway.example.com>',
      subject,
      text: text.replaceAll(' / ', '\n\n'),
      bulk: flag === 'b',
    }
  })
}

const isKind = (kind: string | undefined): kind is MessageKind =>
  MESSAGE_KINDS.some((one) => one === kind)

function linesOf(file: string): readonly string[] {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** What the readers of names learn from. */
export function nameSources(): readonly Source[] {
  const files = [
    ...FOLDERS.flatMap((folder) => sorted(folder, '.jsonl')),
    ...FILES,
    ...sorted('training', '.jsonl'),
  ]
  return [
    ...sourcesIn(files),
    ...sorted('training', '.txt').map((name) => ({ name, mails: writtenMails(name) })),
    { name: 'example search', mails: exampleSearchMails() },
  ]
}

/** What the readers of kinds, reasons, stages and rounds learn from. */
export const kindSources = (): readonly Source[] => [...nameSources(), ...sourcesOf(KIND_FOLDERS)]

const sourcesIn = (files: readonly string[]): readonly Source[] =>
  files.map((name) => ({ name, mails: mailsIn(join(ROOT, name)) }))

const sourcesOf = (folders: readonly string[]): readonly Source[] =>
  sourcesIn(folders.flatMap((folder) => sorted(folder, '.jsonl')))

export const lastSources = (): readonly Source[] => sourcesOf(LAST_FOLDERS)

/** A sentence of a bank: what it says, and gaps for employer, role and person. */
export type BankSentence = {
  /** The file that it stands in: one author's work, as with mails. */
  readonly source: string
  readonly language: Language
  readonly type: string
  readonly text: string
  /**
   * How often it counts: a phrase that systems send by the thousand stands for more mails than a
   * sentence that one author thought of.
   */
  readonly times: number
}

/** With nine the mails of authors are told worse, with one the plainest noes less surely. */
const TIMES_OF_STOCK = 5

export function bankSentences(): readonly BankSentence[] {
  return sorted('banks', '.txt').flatMap((file) => {
    const language = LANGUAGES.find((one) => file.startsWith(`banks/${one}`))
    if (!language) throw new Error(`No language is known for ${file}.`)
    const times = file.includes('-stock') ? TIMES_OF_STOCK : 1
    return linesOf(file).map((line) => {
      const [type = '', text = ''] = line.split('\t')
      return { source: file, language, type, text, times }
    })
  })
}
