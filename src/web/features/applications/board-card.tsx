/** One card of the board: who, what, and where it can move. */
import { Menu } from '@base-ui/react/menu'
import { Link } from '@tanstack/react-router'
import type { ApplicationView } from '#contracts/shared.ts'
import { type MoveTarget, movesOf } from '#web/lib/board.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { buttonClass } from '#web/ui/button.tsx'

type CardProps = {
  readonly application: ApplicationView
  readonly move: (application: ApplicationView, target: MoveTarget) => void
}

export function BoardCard({ application, move }: CardProps) {
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
        className="grid text-sm hover:underline"
      >
        <span className="font-semibold break-words">{employer}</span>
        {role && <span className="break-words text-soft">{role}</span>}
      </Link>
      <Menu.Root modal={false}>
        <Menu.Trigger className={buttonClass('plain', 'gap-0 px-0 text-sm')}>
          Move<span className="sr-only"> {employer}</span>
          <span>&nbsp;to…</span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" className="z-30">
            <Menu.Popup className="rounded-card border border-line-strong bg-surface p-1 text-ink">
              {movesOf(application).map((target) => (
                <Menu.Item
                  key={target}
                  onClick={() => move(application, target)}
                  className="flex min-h-11 cursor-default items-center rounded-control px-3 data-[highlighted]:bg-sunken md:min-h-10"
                >
                  {MILESTONE_WORDS[target]}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </li>
  )
}
