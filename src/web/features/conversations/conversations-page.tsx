/** Conversations with employers: what has its day, and what comes. One stands open at a time. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ConversationsView, ConversationView } from '#contracts/conversations.ts'
import { ConversationCard } from '#web/features/conversations/conversation-card.tsx'
import { neighbour, placeWords } from '#web/lib/conversation-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { queries } from '#web/lib/queries.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function ConversationsPage() {
  return (
    <Page title="Conversations">
      <Loaded query={useQuery(queries.conversations())}>
        {(view) => <Conversations view={view} />}
      </Loaded>
    </Page>
  )
}

function Conversations({ view }: { readonly view: ConversationsView }) {
  const { due, coming, place } = view
  const [open, setOpen] = useState<string | null>(due[0]?.id ?? null)
  const ids = [...due, ...coming].map(({ id }) => id)
  const move = (by: 1 | -1) => setOpen(neighbour(ids, open, by))
  useKeys({ n: () => move(1), p: () => move(-1) })
  const list = (conversations: readonly ConversationView[]) => (
    <ul className="border-t border-line">
      {conversations.map((one) => (
        <ConversationCard
          key={one.id}
          conversation={one}
          today={view.today}
          ownCountry={place.country}
          isOpen={open === one.id}
          setOpen={(isOpen) => setOpen(isOpen ? one.id : open === one.id ? null : open)}
        />
      ))}
    </ul>
  )
  return (
    <>
      <p className="max-w-[60ch] text-soft">
        {placeWords(place)}:{' '}
        <Link to="/settings" hash="place" className="link">
          change that
        </Link>
        . Timing is etiquette, not proven, and nothing is ever sent by itself.{' '}
        <Link to="/methods/$name" params={{ name: 'cadence' }} className="link">
          How the days are counted
        </Link>
      </p>
      {due.length === 0 && coming.length === 0 && (
        <Empty words="There is nobody to write to just now. After you apply, after a talk and after a no, what is due stands here." />
      )}
      {due.length > 0 && <Section title="These have their day">{list(due)}</Section>}
      {due.length === 0 && coming.length > 0 && (
        <p className="mt-6 text-lg">Nothing is due today. Rest is fine.</p>
      )}
      {coming.length > 0 && <Section title="These come later">{list(coming)}</Section>}
      <p className="mt-8 text-sm text-soft">
        <a href="/api/calendar.ics" download="comeback.ics" className="link">
          Save all of this for your calendar
        </a>
        , or{' '}
        <Link to="/settings" hash="calendar" className="link">
          let a calendar program follow it
        </Link>
        .
      </p>
    </>
  )
}
