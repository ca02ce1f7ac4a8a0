/** Mails with their kinds, as the learned weighing of kinds sees them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mailView } from '../src/core/mail/kind.ts'
import { ruleFeatures, wordFeatures } from '../src/core/mail/kind-features.ts'
import { MESSAGE_KINDS, type MessageKind } from '../src/core/model/message.ts'
import {
  ACKNOWLEDGEMENTS,
  EASY_APPLY_SENT,
  QUICK_APPLY_SENT,
} from '../src/demo/wordings/acknowledgements.ts'
import { AFTER_TALKS } from '../src/demo/wordings/after-talks.ts'
import { REJECTIONS } from '../src/demo/wordings/rejections.ts'
import {
  APPROACHES,
  FINAL_INVITATIONS,
  INTERVIEW_INVITATIONS,
  OWN_REPLIES,
  SCREEN_INVITATIONS,
  UPDATES,
} from '../src/demo/wordings/talks.ts'
import { UNRELATED } from '../src/demo/wordings/unrelated.ts'
import { filled, type Wording } from '../src/demo/wordings/wording.ts'
import { asMail, corpusPart, type LabelledMail } from '../tests/eval/corpus.ts'

const CORPUS = join(import.meta.dirname, '../tests/fixtures/mail-corpus')
const WRITTEN = join(CORPUS, 'training')
/** The tables were made with these mails in view: their findings there look better than they are. */
const WEIGHT_OF_DEV = 0.5

export type KindExample = {
  readonly source: string
  /** Place in `MESSAGE_KINDS`. */
  readonly kind: number
  readonly weight: number
  readonly words: readonly string[]
  readonly rules: readonly number[]
}

/** One mail a line: kind, subject, text with " / " between paragraphs, "b" for a mail to many. */
function writtenMails(): readonly LabelledMail[] {
  const names = readdirSync(WRITTEN).filter((name) => name.endsWith('.txt'))
  return names.toSorted().flatMap((name) =>
    readFileSync(join(WRITTEN, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at): LabelledMail => {
        const [kind, subject = '', text = '', flag] = line.split('|')
        return {
          id: `${name} ${at + 1}`,
          kind: kind as MessageKind,
          employer: null,
          role: null,
          from: 'Pat Lee <pat@hallway.example.com>',
          subject,
          text: text.replaceAll(' / ', '\n\n'),
          bulk: flag === 'b',
        }
      }),
  )
}

/** Labelled mails of a folder of the corpora, one JSON object a line. */
function labelledMails(folder: string): readonly LabelledMail[] {
  const names = readdirSync(join(CORPUS, folder)).filter((name) => name.endsWith('.jsonl'))
  return names.toSorted().flatMap((name) =>
    readFileSync(join(CORPUS, folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledMail),
  )
}

function exampleOf(source: string, weight: number, labelled: LabelledMail): KindExample {
  const mail = asMail(labelled)
  const { subject, body, sender, view } = mailView(mail)
  return {
    source,
    weight,
    kind: MESSAGE_KINDS.indexOf(labelled.kind),
    words: wordFeatures(
      subject?.lower ?? '',
      body.map(({ lower }) => lower),
    ),
    rules: ruleFeatures(view, sender, mail, body),
  }
}

export function kindExamples(): readonly KindExample[] {
  return [
    ...corpusPart('dev').map((mail) => exampleOf('dev', WEIGHT_OF_DEV, mail)),
    ...corpusPart('second-tune').map((mail) => exampleOf('second-tune', 1, mail)),
    ...labelledMails('third').map((mail) => exampleOf('third', 1, mail)),
    ...writtenMails().map((mail) => exampleOf('written', 1, mail)),
    ...exampleSearchMails().map((mail) => exampleOf('example search', 1, mail)),
  ]
}

const GAPS = {
  employer: 'Hallway Foods',
  role: 'Office Coordinator',
  first: 'Robin',
  person: 'Pat Lee',
  personFirst: 'Pat',
  title: 'Recruiter',
  team: 'finance',
  talkDay: 'Tuesday 3 March',
  time: '10:00',
  today: '4 March 2026',
  address: 'robin@example.org',
  name: 'Robin Vale',
  slug: 'hallway',
  text: '',
  subject: 'Your application for Office Coordinator',
}

/** The wordings of the example search: everyday mails, plainly said. */
function exampleSearchMails(): readonly LabelledMail[] {
  const { offer, ...refusals } = AFTER_TALKS
  const tables: readonly (readonly [MessageKind, readonly Wording[]])[] = [
    ['acknowledgement', [...ACKNOWLEDGEMENTS, ...EASY_APPLY_SENT, ...QUICK_APPLY_SENT]],
    ['rejection', [...REJECTIONS, ...Object.values(refusals)]],
    ['interview', [...SCREEN_INVITATIONS, ...INTERVIEW_INVITATIONS, ...FINAL_INVITATIONS]],
    ['offer', [offer]],
    ['update', UPDATES],
    ['outreach', APPROACHES],
    ['other', [...OWN_REPLIES, ...UNRELATED]],
  ]
  return tables.flatMap(([kind, wordings]) =>
    wordings.map((wording, at) => ({
      id: `${kind} ${at + 1}`,
      kind,
      employer: null,
      role: null,
      from: 'Pat Lee <pat@hallway.example.com>',
      subject: filled(wording.subject, GAPS),
      text: filled(wording.text, GAPS),
      bulk: 'isBulk' in wording && wording.isBulk === true,
    })),
  )
}
