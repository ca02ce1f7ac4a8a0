/** What the phone's bar has no room for: the further pages, the keys, a person to talk to. */

import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { FURTHER_ITEMS } from '#web/app/nav-items.ts'
import { type FrameDialog, useOpenInFrame } from '#web/lib/frame.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Icon, type IconName } from '#web/ui/icon.tsx'

/**
 * Closed before the next page stands: a dialog that closes later takes the focus back to what
 * opened it, off the heading of that page. Its `onClose` tells the frame.
 */
const closeNow = ({ currentTarget }: MouseEvent) => currentTarget.closest('dialog')?.close()

const ITEM = 'flex min-h-12 w-full items-center gap-3 rounded-control px-3 text-left'

const OPENS = [
  { dialog: 'palette', text: 'Search', icon: 'search' },
  { dialog: 'keys', text: 'Keys', icon: 'keys' },
  { dialog: 'help', text: 'Need a person to talk to?', icon: 'help' },
] as const satisfies readonly { dialog: FrameDialog; text: string; icon: IconName }[]

export function MoreSheet({
  isOpen,
  close,
}: {
  readonly isOpen: boolean
  readonly close: () => void
}) {
  const open = useOpenInFrame()
  return (
    <Dialog title="More" isOpen={isOpen} close={close} place="foot">
      <ul className="-mx-3 grid gap-1">
        {FURTHER_ITEMS.map(({ to, text, icon }) => (
          <li key={to}>
            <Link
              to={to}
              onClick={closeNow}
              activeOptions={{ includeSearch: false }}
              activeProps={{ className: 'bg-accent-soft font-semibold text-accent' }}
              className={ITEM}
            >
              <Icon name={icon} />
              {text}
            </Link>
          </li>
        ))}
        {OPENS.map(({ dialog, text, icon }) => (
          <li key={dialog}>
            <button type="button" onClick={() => open(dialog)} className={ITEM}>
              <Icon name={icon} />
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
