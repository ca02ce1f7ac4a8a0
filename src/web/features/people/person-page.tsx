/** One contact: facts, where they are, what they did as a champion, meetings, mails, and the way out. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPageView } from '#contracts/people.ts'
import { ChampionSteps } from '#web/features/people/champion-steps.tsx'
import { ContactForm } from '#web/features/people/contact-form.tsx'
import { ErasePerson } from '#web/features/people/erase-person.tsx'
import { MeetingList } from '#web/features/people/meeting-list.tsx'
import { PersonFacts } from '#web/features/people/person-facts.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { workWords } from '#web/lib/people-words.ts'
import { queries } from '#web/lib/queries.ts'
import { isGone } from '#web/lib/trouble-words.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function PersonPage() {
  const { id } = useParams({ from: '/people/$id' })
  const query = useQuery(queries.person(id))
  const person = query.data
  if (isGone(query.error)) return <Gone />
  const work = person?.employments.find(({ isCurrent }) => isCurrent)
  return (
    <Page
      key={id}
      title={person?.name ?? 'Contact'}
      above={
        <Link
          to="/people"
          className="mb-3 inline-flex min-h-8 items-center gap-1 text-sm text-soft hover:text-ink"
        >
          <Icon name="left" size={16} />
          People
        </Link>
      }
      heading={
        <>
          {person?.name ?? 'Contact'}
          {work && <span className="block text-lg font-normal text-soft">{workWords(work)}</span>}
        </>
      }
    >
      <Loaded query={query}>{(view) => <Body person={view} />}</Loaded>
    </Page>
  )
}

function Gone() {
  return (
    <Page title="Not among your contacts">
      <Empty words="This contact is not there, or not any more.">
        <Link to="/people" className={buttonClass()}>
          All contacts
        </Link>
      </Empty>
    </Page>
  )
}

function Body({ person }: { readonly person: PersonPageView }) {
  const [isEditing, setEditing] = useState(false)
  return (
    <>
      <PersonFacts person={person} />
      <Button className="mt-5" onClick={() => setEditing(true)}>
        Set right
      </Button>
      <Dialog title={person.name} isOpen={isEditing} close={() => setEditing(false)}>
        <ContactForm person={person} close={() => setEditing(false)} />
      </Dialog>
      <ChampionSteps person={person} />
      <Section title="Meetings">
        <MeetingList meetings={person.meetings} today={person.today} withId={person.id} />
      </Section>
      {person.mailsFrom.length > 0 && <Mails mails={person.mailsFrom} />}
      <WayOut person={person} />
    </>
  )
}

function Mails({ mails }: { readonly mails: PersonPageView['mailsFrom'] }) {
  return (
    <Section title="Mails from them">
      <ul className="border-t border-line">
        {mails.map(({ subject, on, applicationId }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two mails may read the same
          <li key={at} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2">
            {applicationId ? (
              <Link to="/applications/$id" params={{ id: applicationId }} className="link">
                {subject || '(no subject)'}
              </Link>
            ) : (
              <span>{subject || '(no subject)'}</span>
            )}
            {on && <span className="text-sm text-soft">{shortDay(on)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WayOut({ person }: { readonly person: PersonPageView }) {
  const navigate = useNavigate()
  const remove = useAct(() => api.changePeople({ type: 'drop-contact', contactId: person.id }), {
    said: `${person.name} is no contact any more.`,
    after: () => navigate({ to: '/people' }),
  })
  return (
    <Section title="Remove">
      <p className="mb-3 max-w-[60ch] text-soft">
        Taking the contact out can be undone, and leaves what is kept in mails and notes. Erasing
        the person takes their name and addresses out of everything, for good.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
          Take the contact out
        </Button>
        <ErasePerson id={person.id} name={person.name} />
      </div>
    </Section>
  )
}
