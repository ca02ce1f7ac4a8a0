/**
 * A page's data, or what stands in its place: nothing for 300 ms, then a quiet skeleton, or
 * the trouble with a way on.
 */
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { troubleWords } from '#web/lib/trouble-words.ts'
import { Button } from '#web/ui/button.tsx'

const QUIET_MS = 300

export function Loaded<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />
  return <Waiting />
}

export function Waiting({ words = 'One moment' }: { readonly words?: string }) {
  const [isShown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  // There from the beginning: what comes into a live region is announced, one that comes whole is not.
  return (
    <div role="status" data-waiting>
      {isShown && (
        <div className="grid gap-4 py-2">
          <span className="sr-only">{words}</span>
          {['w-3/4', 'w-full', 'w-5/6'].map((width) => (
            <div key={width} className={`h-5 rounded-chip bg-sunken ${width}`} />
          ))}
        </div>
      )}
    </div>
  )
}

export function Trouble({
  error,
  again,
}: {
  readonly error: unknown
  readonly again?: () => void
}) {
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-3 border-l-2 border-line-strong py-1 pl-4"
    >
      <p className="max-w-[65ch]">{troubleWords(error)}</p>
      {again && <Button onClick={again}>Try again</Button>}
    </div>
  )
}
