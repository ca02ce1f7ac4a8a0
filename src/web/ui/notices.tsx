/**
 * Notices at the foot of the window: what was done, and undo. They wait ten seconds, longer
 * while a person points at them or has them in focus; what they undo can also be undone later.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { type Notice, NoticeContext } from '#web/lib/notice.ts'
import { Icon } from '#web/ui/icon.tsx'

const STAYS_MS = 10_000

export function Notices({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<(Notice & { readonly key: number }) | null>(null)
  const count = useRef(0)
  const notify = useCallback((next: Notice) => {
    count.current += 1
    setNotice({ ...next, key: count.current })
  }, [])
  const close = useCallback(() => setNotice(null), [])
  return (
    <NoticeContext value={notify}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-4 lg:bottom-6"
      >
        {notice && <NoticeBar key={notice.key} notice={notice} close={close} />}
      </div>
    </NoticeContext>
  )
}

function NoticeBar({ notice, close }: { readonly notice: Notice; readonly close: () => void }) {
  const [isHeld, hold] = useState(false)
  useEffect(() => {
    if (isHeld || notice.trouble) return
    const timer = setTimeout(close, STAYS_MS)
    return () => clearTimeout(timer)
  }, [isHeld, notice.trouble, close])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holds the notice while it is pointed at or focused; it does nothing itself
    <div
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="pointer-events-auto flex max-w-xl items-center gap-2 rounded-control bg-ink py-1 pr-1 pl-4 text-paper"
    >
      <p className="py-2 text-sm">{notice.text}</p>
      {notice.undo && (
        <button
          type="button"
          onClick={() => {
            notice.undo?.()
            close()
          }}
          className="min-h-11 shrink-0 rounded-chip px-3 font-semibold underline underline-offset-4 focus-visible:outline-paper"
        >
          Undo
        </button>
      )}
      <button
        type="button"
        onClick={close}
        aria-label="Close this notice"
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-chip focus-visible:outline-paper"
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}
