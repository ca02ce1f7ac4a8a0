/**
 * A dialog on the browser's own `<dialog>`: focus kept inside, Escape closes, the page behind
 * is inert, focus returns to what opened it, and nothing is written into the page's styles (the
 * Content-Security-Policy forbids it). What has `data-first-focus` is in focus first.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from '#web/ui/icon.tsx'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly close: () => void
  /** In the middle, wide where two texts stand side by side, below the top edge (grows downwards), or as a sheet at the foot of a phone. */
  readonly place?: 'middle' | 'wide' | 'top' | 'foot'
  /** Whether the title is for screen readers alone; the content then brings its own way to close. */
  readonly hideTitle?: boolean
  readonly children: ReactNode
}

const PLACES = {
  middle: 'm-auto max-h-[90dvh] rounded-card w-[min(36rem,calc(100vw-2rem))]',
  wide: 'm-auto max-h-[90dvh] rounded-card w-[min(64rem,calc(100vw-2rem))]',
  top: 'mx-auto mt-[max(1rem,8dvh)] mb-auto max-h-[min(38rem,calc(91dvh-1rem))] rounded-card w-[min(38rem,calc(100vw-2rem))] overflow-hidden',
  foot: 'mx-auto mt-auto mb-0 max-h-[85dvh] w-full max-w-[36rem] rounded-t-card pb-[env(safe-area-inset-bottom)]',
} as const

export function Dialog(props: DialogProps) {
  const { title, isOpen, close, place = 'middle', hideTitle = false, children } = props
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (isOpen && dialog && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    }
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen])
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={close}
      onClick={(event) => event.target === box.current && close()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className={`border border-transparent bg-surface p-0 text-ink ${PLACES[place]}`}
    >
      <div className={hideTitle ? 'flex max-h-[inherit] flex-col' : 'grid gap-4 p-6'}>
        <div className={hideTitle ? 'sr-only' : 'flex items-start justify-between gap-4'}>
          <h2 id={titleId} className="text-xl font-semibold">
            {title}
          </h2>
          {!hideTitle && (
            <button
              type="button"
              onClick={close}
              aria-label="Close"
              className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft hover:text-ink"
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        {isOpen && children}
      </div>
    </dialog>
  )
}
