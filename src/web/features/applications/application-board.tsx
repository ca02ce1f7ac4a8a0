/**
 * The board: a column for each stage that is under way, and what has ended, closed until asked
 * for. A card moves by its menu or by dragging; arrows go from card to card.
 */
import type { DragEvent, KeyboardEvent } from 'react'
import { useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { BoardCard } from '#web/features/applications/board-card.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { boardOf, type MoveTarget, moveTo } from '#web/lib/board.ts'
import { useNotice } from '#web/lib/notice.ts'
import { MILESTONE_WORDS, STAGE_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'

type BoardProps = { readonly applications: readonly ApplicationView[]; readonly today: string }
type Moving = (application: ApplicationView, target: MoveTarget) => void

/** Cards drawn of one column at first; more on request, so that thousands stay light. */
const CARDS = 40

export function ApplicationBoard({ applications, today }: BoardProps) {
  const notify = useNotice()
  const { columns, ended } = boardOf(applications)
  const [isEndedShown, setEndedShown] = useState(false)
  const add = useAct(
    ({ one, kind }: { readonly one: ApplicationView; readonly kind: MoveTarget }) =>
      api.change(one.id, { type: 'add-milestone', kind, date: today || null }),
    { said: (_, { one, kind }) => `${one.employer}: ${MILESTONE_WORDS[kind]}, today.` },
  )
  const move: Moving = (one, target) => {
    const { kind, refused } = moveTo(one, target)
    if (kind) add.mutate({ one, kind })
    else notify({ text: refused, trouble: true })
  }
  const drop = (event: DragEvent, target: MoveTarget) => {
    event.preventDefault()
    const id = event.dataTransfer.getData('text/plain')
    const one = applications.find((other) => other.id === id)
    if (one) move(one, target)
  }
  const askHowItEnded = (event: DragEvent) => {
    event.preventDefault()
    notify({ text: 'How did it end? Choose it under “Move to…” on the card.' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears arrow keys on their way up from the cards
    <div
      onKeyDown={moveByArrow}
      className="grid snap-x auto-cols-[80%] grid-flow-col items-start gap-3 overflow-x-auto pb-3 md:auto-cols-[minmax(11.5rem,1fr)]"
    >
      {columns.map(({ stage, applications: cards }) => (
        <Column
          key={stage}
          name={STAGE_WORDS[stage]}
          cards={cards}
          move={move}
          drop={(event) => drop(event, stage)}
        />
      ))}
      {isEndedShown ? (
        <Column name="Ended" cards={ended} move={move} drop={askHowItEnded} />
      ) : (
        <Button className="snap-start" onClick={() => setEndedShown(true)}>
          Show ended ({ended.length})
        </Button>
      )}
    </div>
  )
}

type ColumnProps = {
  readonly name: string
  readonly cards: readonly ApplicationView[]
  readonly move: Moving
  readonly drop: (event: DragEvent) => void
}

function Column({ name, cards, move, drop }: ColumnProps) {
  const [shown, setShown] = useState(CARDS)
  return (
    <section
      aria-label={name}
      data-column
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="min-w-0 snap-start rounded-control bg-sunken p-2"
    >
      <h2 className="px-1 pb-2 text-sm font-semibold">
        {name} <span className="font-normal text-soft">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="px-1 pb-1 text-sm text-soft">Nothing here.</p>}
      <ul className="grid gap-2">
        {cards.slice(0, shown).map((one) => (
          <BoardCard key={one.id} application={one} move={move} />
        ))}
      </ul>
      {cards.length > shown && (
        <Button className="mt-2 w-full" onClick={() => setShown(shown + CARDS)}>
          {cards.length - shown} more
        </Button>
      )}
    </section>
  )
}

function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const link = event.target
  if (!(link instanceof HTMLAnchorElement)) return
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll('a')])
    .filter((links) => links.length > 0)
  const column = columns.findIndex((links) => links.includes(link))
  const row = columns[column]?.indexOf(link) ?? 0
  const aside = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const along = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (aside === 0 && along === 0) return
  const links = columns[column + aside]
  const next = aside === 0 ? links?.[row + along] : links?.[Math.min(row, links.length - 1)]
  event.preventDefault()
  next?.focus()
}
