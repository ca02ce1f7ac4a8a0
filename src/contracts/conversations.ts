/** Bodies of what is due with employers, where the person is, and the calendar. */
import { z } from 'zod'
import { CONVERSATION_KINDS } from '#core/model/conversation-kinds.ts'
import {
  LONG_GAME_REASONS,
  LONG_GAME_RESTS,
  LONG_GAME_TAKE_UPS,
} from '#core/model/long-game-ids.ts'
import { TOUCH_DIRECTIONS } from '#core/model/touches.ts'
import { DaySchema, LetterKindSchema } from './shared.ts'

export const ConversationView = z.object({
  /** What POST /api/steps/:id takes. */
  id: z.string(),
  applicationId: z.string(),
  employer: z.string(),
  role: z.string().nullable(),
  kind: z.enum(CONVERSATION_KINDS),
  /** The customary day, or the one it was put off to. */
  on: DaySchema,
  /** The first working day from then, or from today, on. */
  writeOn: DaySchema,
  isPutOff: z.boolean(),
  /** It has its day; others may as well wait. */
  isPressing: z.boolean(),
  title: z.string(),
  why: z.string(),
  /** In human words. */
  when: z.string(),
  detail: z.string().nullable(),
  draft: z.object({ kind: LetterKindSchema }).nullable(),
  /** Whose holidays count beside the person's. */
  employerCountry: z.string().nullable(),
  isCountryGuessed: z.boolean(),
})
export type ConversationView = z.infer<typeof ConversationView>

/** One employer of the long game. */
export const LongGameEmployer = z.object({
  employer: z.string(),
  /** The application that ended last; changes are said of it. */
  applicationId: z.string(),
  role: z.string().nullable(),
  /** The day on which it ended. */
  since: DaySchema,
  /** The person's own word first. */
  reasons: z.array(z.enum(LONG_GAME_REASONS)),
  reasonWords: z.string(),
  /** The last real contact, a talk included; null where none is known. */
  lastContact: z.object({ on: DaySchema, direction: z.enum(TOUCH_DIRECTIONS) }).nullable(),
  /** As GET /api/conversations has it. */
  next: ConversationView.nullable(),
  /** Why nothing comes, and since when as far as a day tells; null while it goes on. */
  rest: z
    .object({
      why: z.enum(LONG_GAME_RESTS),
      since: DaySchema.nullable(),
      words: z.string(),
      /** The word of the person's that brings it back; null where none does. */
      takeUp: z.enum(LONG_GAME_TAKE_UPS).nullable(),
    })
    .nullable(),
})
export type LongGameEmployer = z.infer<typeof LongGameEmployer>

/** GET /api/people/long-game */
export const LongGameView = z.object({
  today: DaySchema,
  /** What is due first, the freshest of it first, then what comes, by its day. */
  going: z.array(LongGameEmployer),
  /** The one that ended last first. */
  atRest: z.array(LongGameEmployer),
})
export type LongGameView = z.infer<typeof LongGameView>

const PlaceView = z.object({
  /** Null where nothing tells: weekends alone are free then. */
  country: z.string().nullable(),
  /** What the country is guessed from; null: the person said so. */
  guessedFrom: z.enum(['time-zone', 'language', 'nothing']).nullable(),
  timeZone: z.string(),
  isZoneGuessed: z.boolean(),
})

/** GET /api/conversations */
export const ConversationsView = z.object({
  today: DaySchema,
  place: PlaceView,
  /** Those whose day has come, pressing ones first, then the freshest. */
  due: z.array(ConversationView),
  coming: z.array(ConversationView),
})
export type ConversationsView = z.infer<typeof ConversationsView>

/** GET /api/places: what can be chosen, and what holds. */
export const PlacesView = z.object({
  place: PlaceView,
  countries: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
    }),
  ),
  /** Of the country that holds; empty where it has none with holidays of their own. */
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  timeZones: z.array(z.string()),
})
export type PlacesView = z.infer<typeof PlacesView>

/** GET /api/calendar */
export const CalendarView = z.object({
  /** What the calendar holds now, cancelled ones left out. */
  entries: z.number().int(),
  /** The private address; null: switched off. */
  feed: z.object({ address: z.string() }).nullable(),
})
export type CalendarView = z.infer<typeof CalendarView>
