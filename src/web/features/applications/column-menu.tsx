/** Which columns the table shows; the employer always stays. */
import { Menu } from '@base-ui/react/menu'
import { COLUMN_IDS, COLUMN_WORDS, type ColumnId } from '#web/lib/application-columns.ts'
import { IN_MAIN } from '#web/lib/in-main.ts'
import { buttonClass } from '#web/ui/button.tsx'

type ColumnMenuProps = {
  readonly columns: readonly ColumnId[]
  readonly choose: (columns: readonly ColumnId[]) => void
}

export function ColumnMenu({ columns, choose }: ColumnMenuProps) {
  const toggle = (id: ColumnId, isShown: boolean) =>
    choose(isShown ? [...columns, id] : columns.filter((other) => other !== id))
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={buttonClass('plain')}>Columns</Menu.Trigger>
      <Menu.Portal container={IN_MAIN}>
        <Menu.Positioner align="end" className="z-30">
          <Menu.Popup className="rounded-card border border-line-strong bg-surface p-1 text-ink">
            {COLUMN_IDS.filter((id) => id !== 'employer').map((id) => (
              <Menu.CheckboxItem
                key={id}
                checked={columns.includes(id)}
                onCheckedChange={(isShown) => toggle(id, isShown)}
                className="flex min-h-10 cursor-default items-center gap-2 rounded-control px-3 data-[highlighted]:bg-sunken"
              >
                <span aria-hidden="true" className="w-4">
                  {columns.includes(id) ? '✓' : ''}
                </span>
                {COLUMN_WORDS[id]}
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
