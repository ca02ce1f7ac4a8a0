/**
 * A dialog on the browser's own `<dialog>`: focus kept inside, Escape closes, the page behind
 * is inert, and nothing is written into the page's styles (the Content-Security-Policy forbids it).
 */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from '#web/ui/icon.tsx'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly close: () => void
  readonly children: ReactNode
}

export function Dialog({ title, isOpen, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (isOpen && dialog && !dialog.open) dialog.showModal()
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen])
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={close}
      onClick={(event) => event.target === box.current && close()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className="m-auto max-h-[90dvh] w-[min(36rem,calc(100vw-2rem))] rounded-card bg-surface p-0 text-ink"
    >
      <div className="grid gap-4 p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl font-semibold">
            {title}
          </h2>
          <button
            type="button"
            onClick={close}
            aria-label="Close"
            className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft hover:text-ink"
          >
            <Icon name="close" />
          </button>
        </div>
        {isOpen && children}
      </div>
    </dialog>
  )
}
