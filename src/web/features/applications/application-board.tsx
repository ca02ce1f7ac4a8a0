/**
 * The board: a column for each stage that is under way, and what has ended, closed until asked
 * for. A card moves by its menu or by dragging; arrows go from card to card.
 */
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { BoardColumn, BoardEnded } from '#web/features/applications/board-column.tsx'
import { type Asked, BoardMenu } from '#web/features/applications/board-menu.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { boardOf, type MoveTarget, moveTo } from '#web/lib/board.ts'
import { useNotice } from '#web/lib/notice.ts'
import { MILESTONE_WORDS, STAGE_WORDS } from '#web/lib/words.ts'

type BoardProps = { readonly applications: readonly ApplicationView[]; readonly today: string }
type Moving = (application: ApplicationView, target: MoveTarget) => void

export function ApplicationBoard({ applications, today }: BoardProps) {
  const notify = useNotice()
  const { columns, ended } = boardOf(applications)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { board, follow } = useMovedFocus(applications)
  const add = useAct(
    ({ one, kind }: { readonly one: ApplicationView; readonly kind: MoveTarget }) =>
      api.change(one.id, { type: 'add-milestone', kind, date: today || null }),
    { said: (_, { one, kind }) => `${one.employer}: ${MILESTONE_WORDS[kind]}, today.` },
  )
  const move: Moving = (one, target) => {
    const { kind, refused } = moveTo(one, target)
    if (kind) {
      follow(one.id)
      add.mutate({ one, kind })
    } else notify({ text: refused, trouble: true })
  }
  const askHowItEnded = () =>
    notify({ text: 'How did it end? Choose it under “Move to…” on the card.' })
  const drop = (event: DragEvent, target: MoveTarget | null) => {
    event.preventDefault()
    if (!target) return askHowItEnded()
    const id = event.dataTransfer.getData('text/plain')
    const one = applications.find((other) => other.id === id)
    if (one) move(one, target)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears arrow keys on their way up from the cards
    <div
      ref={board}
      tabIndex={-1}
      onKeyDown={moveByArrow}
      className="relative grid snap-x auto-cols-[80%] grid-flow-col items-start gap-3 overflow-x-auto pb-3 md:auto-cols-[minmax(9rem,1fr)]"
    >
      {columns.map(({ stage, applications: cards }) => (
        <BoardColumn
          key={stage}
          name={STAGE_WORDS[stage]}
          cards={cards}
          ask={setAsked}
          drop={(event) => drop(event, stage)}
        />
      ))}
      <BoardEnded
        groups={ended}
        ask={setAsked}
        dropOn={(event, { target }) => drop(event, target)}
      />
      {asked && <BoardMenu asked={asked} close={() => setAsked(null)} move={move} />}
    </div>
  )
}

/** A card that moved is drawn anew elsewhere: focus goes with it, or to the group it went into. */
function useMovedFocus(applications: readonly ApplicationView[]) {
  const board = useRef<HTMLDivElement>(null)
  const moved = useRef<string>(undefined)
  useEffect(() => {
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${moved.current}"]`)
    const isLost = document.activeElement === document.body
    if (applications.length > 0 && moved.current && isLost) (card ?? board.current)?.focus()
  }, [applications])
  const follow = (id: string) => {
    moved.current = id
  }
  return { board, follow }
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
