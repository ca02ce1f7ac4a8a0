/** Settings: looks, dates, place, calendar, one's name, a mailbox, what goes out, backups, where it lies, all of it gone. */
import { useQuery } from '@tanstack/react-query'
import { Backups } from '#web/features/settings/backups.tsx'
import { CalendarFeed } from '#web/features/settings/calendar-feed.tsx'
import { DatesAndWeeks } from '#web/features/settings/dates-and-weeks.tsx'
import { EraseAll } from '#web/features/settings/erase-all.tsx'
import { LanguageModel } from '#web/features/settings/language-model.tsx'
import { LooksAndKeys } from '#web/features/settings/looks-and-keys.tsx'
import { Mailboxes } from '#web/features/settings/mailbox/mailboxes.tsx'
import { PersonName } from '#web/features/settings/person-name.tsx'
import { Place } from '#web/features/settings/place.tsx'
import { SendingMail } from '#web/features/settings/sending/sending-mail.tsx'
import { TakeOut } from '#web/features/settings/take-out.tsx'
import { WhereItLies } from '#web/features/settings/where-it-lies.tsx'
import { queries } from '#web/lib/queries.ts'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function SettingsPage() {
  const settings = useQuery(queries.settings())
  const preferences = useQuery(queries.preferences())
  const mailboxes = useQuery(queries.mailboxes())
  const model = useQuery(queries.model())
  const places = useQuery(queries.places())
  const calendar = useQuery(queries.calendar())
  const outgoing = useQuery(queries.outgoingMail())
  return (
    <Page title="Settings">
      <Section title="This browser">
        <LooksAndKeys />
      </Section>
      <Section title="Dates and language">
        <Loaded query={preferences}>{(said) => <DatesAndWeeks preferences={said} />}</Loaded>
      </Section>
      <Section title="Where you are" id="place">
        <Loaded query={places}>
          {(shown) => (
            <Loaded query={preferences}>
              {(said) => <Place places={shown} preferences={said} />}
            </Loaded>
          )}
        </Loaded>
      </Section>
      <Section title="Calendar" id="calendar">
        <Loaded query={calendar}>{(shown) => <CalendarFeed calendar={shown} />}</Loaded>
      </Section>
      <Section title="Your name">
        <Loaded query={settings}>{({ person }) => <PersonName name={person.name} />}</Loaded>
      </Section>
      <Section title="Language model">
        <Loaded query={model}>{(view) => <LanguageModel view={view} />}</Loaded>
      </Section>
      <Section title="Mailbox" id="mailbox">
        <Loaded query={mailboxes}>{(shown) => <Mailboxes shown={shown} />}</Loaded>
      </Section>
      <Section title="Sending letters" id="sending">
        <Loaded query={outgoing}>{(state) => <SendingMail outgoing={state.outgoing} />}</Loaded>
      </Section>
      <Section title="Take it with you">
        <TakeOut />
      </Section>
      <Section title="Backups">
        <Loaded query={preferences}>{(said) => <Backups preferences={said} />}</Loaded>
      </Section>
      <Section title="Where your data are">
        <Loaded query={settings}>
          {(shown) => (
            <WhereItLies
              settings={shown}
              mailboxes={mailboxes.data?.mailboxes ?? []}
              model={model.data?.named ?? null}
              outgoing={outgoing.data?.outgoing ?? null}
            />
          )}
        </Loaded>
      </Section>
      <Section title="Erase everything">
        <EraseAll />
      </Section>
      <p className="mt-10 text-sm text-soft">Comeback {settings.data?.version}</p>
    </Page>
  )
}
