/**
 * Interview mails → talks. An invitation, its confirmation, the new time and the reminder are
 * one talk; a mail that names another round, or comes on its own well after, is the next one.
 *
 * The date of a talk is the day of the first mail about it: mails are read for what they mean,
 * not for the hour they propose. Method and limits: docs/methods/rebuilding.md.
 */
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { MessageFacts } from './facts.ts'

export type TalkKind = Extract<MilestoneKind, 'screen' | 'interview' | 'final'>

export type Talk = {
  readonly kind: TalkKind
  /** False where no words named the round and the kind is a guess from its place. */
  readonly isNamed: boolean
  /** The mails about it, first one first; never empty. */
  readonly mails: readonly MessageFacts[]
}

/** Days between two mails about one talk, without and with words that say so. */
const SAME_TALK_WITHIN = 4
const SAME_TALK_BY_WORDS_WITHIN = 21
/** Days after a light talk was fixed, from which an invitation to an interview is another talk. */
const OWN_INVITATION_FROM = 2

/** In the five languages that mail is read in; word ends that take accents are left open. */
const SAME_TALK =
  /\b(remind|reschedul|re-schedul|confirm|updated invitation|new time|change of time|accepted:|cancel|postpone|moved to|looking forward to (speaking|meeting|our)|joining instructions|dial-?in|erinner|verschieb|verschoben|best[äa]tig|neuer termin|termin[äa]nderung|rappel|report[ée]|d[ée]cal|nouvel horaire|recorda|aplaza|reprograma|nueva hora|lembr|adiad|reagend|nova hora)/i
const NEXT_ROUND =
  /\b(second|third|2nd|3rd|next|another|further|follow[- ]?up) (round|interview|stage|step|conversation|call)|\bround (two|three|2|3)\b|\bmove(d)? (you )?(on )?to the next\b|\b(zweite|dritte|n[äa]chste|weitere)[mnrs]? (runde|gespr|interview|vorstellungs)|\b(deuxi[èe]me|second|troisi[èe]me|prochain) (entretien|tour|[ée]change)|\b(segunda|tercera|pr[óo]xima|terceira) (entrevista|ronda|fase)/i
const LIGHT_TALK =
  /\b(call|phone|chat|screen|screening|intro|introductory|quick|informal|(10|15|20|25|30)[- ]?min|telef|kurze[nms]? (gespr|kennenlern)|kennenlern|anruf|t[ée]l[ée]phon|appel|llamada|liga[çc][ãa]o|chamada|conversa)/i
/** An invitation of its own, by its full name. */
const INVITES =
  /\binvit(e|ed|ing|ation)\b.{0,24}\binterview|\binterview invitation|\bvorstellungsgespr|\binvit.{0,24}\bentretien|\binvit.{0,24}\bentrevista|\bconvi(te|d).{0,24}\bentrevista/i

const RANK: Readonly<Record<TalkKind, number>> = { screen: 0, interview: 1, final: 2 }

/** The mail's own words: subject and what decided. */
function wordsOf({ message, reading }: MessageFacts): string {
  return [message.subject, ...reading.decidedBy].join('\n')
}

function sharesThread(mail: MessageFacts, others: readonly MessageFacts[]): boolean {
  const known = new Set(others.flatMap(({ message }) => [message.messageId, ...message.references]))
  return mail.message.references.some((reference) => known.has(reference))
}

/**
 * The round that a mail names. "Reminder: your interview" calls any talk so, a first call too; an
 * invitation means the round.
 */
function roundNamed(mail: MessageFacts): TalkKind | null {
  const { round } = mail.reading
  const words = wordsOf(mail)
  const isLoose = round === 'interview' && SAME_TALK.test(words) && !INVITES.test(words)
  return isLoose ? null : round
}

/** Whether a mail speaks of the talk that the one before spoke of. */
function isAboutSameTalk(mail: MessageFacts, talk: Talk): boolean {
  const last = talk.mails[talk.mails.length - 1] as MessageFacts
  const words = wordsOf(mail)
  const gap = mail.day === null || last.day === null ? 0 : mail.day - last.day
  const round = roundNamed(mail)
  if (NEXT_ROUND.test(words) && !talk.mails.some((other) => NEXT_ROUND.test(wordsOf(other)))) {
    return false
  }
  if (round !== null && round !== talk.kind) {
    // A name for what had none, or a looser word for it, soon after and in one thread.
    const isLooser = RANK[round] < RANK[talk.kind]
    const isSoon = gap <= SAME_TALK_WITHIN && sharesThread(mail, talk.mails)
    return isSoon && (!talk.isNamed || isLooser)
  }
  const isOwn = INVITES.test(words) && !LIGHT_TALK.test(words) && !SAME_TALK.test(words)
  if (round === null && talk.kind === 'screen' && isOwn && gap >= OWN_INVITATION_FROM) return false
  return gap <= SAME_TALK_WITHIN || (gap <= SAME_TALK_BY_WORDS_WITHIN && SAME_TALK.test(words))
}

/** Without a name: a light talk that comes first is a screen, everything else an interview. */
function guessKind(mail: MessageFacts, isFirst: boolean): TalkKind {
  return isFirst && LIGHT_TALK.test(wordsOf(mail)) ? 'screen' : 'interview'
}

function extend(talk: Talk, mail: MessageFacts): Talk {
  const round = roundNamed(mail)
  const named = !talk.isNamed && round !== null
  return {
    kind: named ? round : talk.kind,
    isNamed: talk.isNamed || named,
    mails: [...talk.mails, mail],
  }
}

/**
 * The talks that an application's interview mails tell of.
 *
 * @param mails of kind `interview`, in the order they were sent
 */
export function talksOf(mails: readonly MessageFacts[]): readonly Talk[] {
  const talks: Talk[] = []
  for (const mail of mails) {
    const { round } = mail.reading
    const last = talks.length - 1
    if (last >= 0 && isAboutSameTalk(mail, talks[last] as Talk)) {
      talks[last] = extend(talks[last] as Talk, mail)
    } else {
      talks.push({
        kind: round ?? guessKind(mail, talks.length === 0),
        isNamed: round !== null,
        mails: [mail],
      })
    }
  }
  return talks
}
