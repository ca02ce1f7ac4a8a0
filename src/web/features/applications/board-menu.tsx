/** Where a card can move: one menu for the whole board, hung at the card that asked. */
import { Menu } from '@base-ui/react/menu'
import type { ApplicationView } from '#contracts/shared.ts'
import { type MoveTarget, movesOf } from '#web/lib/board.ts'
import { IN_MAIN } from '#web/lib/in-main.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'

export type Asked = { readonly application: ApplicationView; readonly anchor: HTMLElement }

type BoardMenuProps = {
  readonly asked: Asked
  readonly close: () => void
  readonly move: (application: ApplicationView, target: MoveTarget) => void
}

export function BoardMenu({ asked: { application, anchor }, close, move }: BoardMenuProps) {
  return (
    <Menu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && close()}>
      <Menu.Portal container={IN_MAIN}>
        <Menu.Positioner anchor={anchor} align="start" className="z-30">
          <Menu.Popup
            aria-label={`Move ${application.employer} to`}
            finalFocus={() => anchor}
            className="rounded-card border border-line-strong bg-surface p-1 text-ink"
          >
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
  )
}
