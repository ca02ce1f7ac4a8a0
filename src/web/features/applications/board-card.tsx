/** One card of the board: who, what, and a button that asks where it can move. */
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import type { Asked } from '#web/features/applications/board-menu.tsx'

type CardProps = {
  readonly application: ApplicationView
  readonly ask: (asked: Asked) => void
}

export const BoardCard = memo(function BoardCard({ application, ask }: CardProps) {
  const { id, employer, role } = application
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      className="rounded-control border border-line bg-surface px-3 pt-2"
    >
      <Link
        to="/applications/$id"
        params={{ id }}
        preload={false}
        draggable={false}
        data-card={id}
        className="grid text-sm hover:underline"
      >
        <span className="font-semibold break-words">{employer}</span>
        {role && <span className="break-words text-soft">{role}</span>}
      </Link>
      <button
        type="button"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => ask({ application, anchor: currentTarget })}
        className="min-h-11 text-sm font-semibold text-accent underline-offset-4 hover:underline md:min-h-9"
      >
        Move<span className="sr-only"> {employer}</span> to…
      </button>
    </li>
  )
})
