/** One conversation: what and when; opened, why, the letter, and the person's word on it. */
import type { ConversationView } from '#contracts/conversations.ts'
import { employerPlaceWords } from '#web/lib/conversation-words.ts'
import { ConversationActs } from '#web/ui/conversation-acts.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

type CardProps = {
  readonly conversation: ConversationView
  readonly today: string
  readonly ownCountry: string | null
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

export function ConversationCard({ isOpen, setOpen, ...card }: CardProps) {
  const { title, when, role } = card.conversation
  return (
    <li className="border-b border-line">
      <Disclosure
        isOpen={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <h3 className="font-semibold">{title}</h3>
            <p className="text-sm text-soft">{[when, role].filter(Boolean).join(' · ')}</p>
          </>
        }
      >
        {isOpen && <CardBody {...card} />}
      </Disclosure>
    </li>
  )
}

function CardBody({ conversation, today, ownCountry }: Omit<CardProps, 'isOpen' | 'setOpen'>) {
  const { why, detail } = conversation
  const place = employerPlaceWords(conversation, ownCountry)
  return (
    <div className="mt-1 grid gap-3">
      <p className="max-w-[65ch]">{why}</p>
      {detail && <p className="max-w-[65ch]">{detail}</p>}
      {place && <p className="text-sm text-soft">{place}</p>}
      <ConversationActs conversation={conversation} today={today} />
    </div>
  )
}
