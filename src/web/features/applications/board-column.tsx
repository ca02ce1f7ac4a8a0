/** A column of the board, or a group of what has ended: a name, a count, the first cards. */
import { type DragEvent, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { thousands } from '#core/model/number-words.ts'
import { BoardCard } from '#web/features/applications/board-card.tsx'
import type { Asked } from '#web/features/applications/board-menu.tsx'
import type { boardOf } from '#web/lib/board.ts'
import { Button } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

/** Cards drawn of one column at first; more on request, so that thousands stay light. */
const CARDS = 25

type CardsProps = {
  readonly cards: readonly ApplicationView[]
  readonly ask: (asked: Asked) => void
}
type ColumnProps = CardsProps & {
  readonly name: string
  readonly drop: (event: DragEvent) => void
}

const allow = (event: DragEvent) => event.preventDefault()

export function BoardColumn({ name, cards, ask, drop }: ColumnProps) {
  return (
    <section
      aria-label={name}
      data-column
      onDragOver={allow}
      onDrop={drop}
      className="min-w-0 snap-start rounded-control bg-sunken p-2"
    >
      <h2 className="px-1 pb-2 text-sm font-semibold">
        {name} <span className="font-normal text-soft">{thousands(cards.length)}</span>
      </h2>
      {cards.length === 0 && <p className="px-1 pb-1 text-sm text-soft">Nothing here.</p>}
      <Cards cards={cards} ask={ask} />
    </section>
  )
}

type EndedProps = Pick<CardsProps, 'ask'> & {
  readonly groups: ReturnType<typeof boardOf>['ended']
  readonly dropOn: (event: DragEvent, group: EndedProps['groups'][number]) => void
}

/** What has ended, by how; closed until asked for, and drawn only then. */
export function BoardEnded({ groups, ask, dropOn }: EndedProps) {
  return (
    <section
      aria-label="Ended"
      data-column
      className="min-w-0 snap-start rounded-control bg-sunken p-2"
    >
      <h2 className="px-1 pb-2 text-sm font-semibold">Ended</h2>
      {groups.map((group) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop; the card's menu does the same by keyboard
        <div
          key={group.name}
          className="border-t border-line px-1"
          onDragOver={allow}
          onDrop={(event) => dropOn(event, group)}
        >
          <EndedGroup name={group.name} cards={group.applications} ask={ask} />
        </div>
      ))}
    </section>
  )
}

function EndedGroup({ name, cards, ask }: CardsProps & { readonly name: string }) {
  const [isOpened, setOpened] = useState(false)
  return (
    <Disclosure
      onToggle={(isNow) => isNow && setOpened(true)}
      summary={
        <span className="text-sm font-semibold">
          {name} <span className="font-normal text-soft">{thousands(cards.length)}</span>
        </span>
      }
    >
      {isOpened && <Cards cards={cards} ask={ask} />}
    </Disclosure>
  )
}

function Cards({ cards, ask }: CardsProps) {
  const [shown, setShown] = useState(CARDS)
  return (
    <>
      <ul className="grid gap-2">
        {cards.slice(0, shown).map((one) => (
          <BoardCard key={one.id} application={one} ask={ask} />
        ))}
      </ul>
      {cards.length > shown && (
        <Button className="mt-2 w-full" onClick={() => setShown(shown + CARDS)}>
          {cards.length - shown} more
        </Button>
      )}
    </>
  )
}
