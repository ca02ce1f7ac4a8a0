/**
 * The shell of a page: title of the document, heading, and focus on the heading after a
 * navigation, so that a screen reader and the keyboard start where the page starts.
 */
import { type ReactNode, useEffect, useRef } from 'react'

type PageProps = {
  readonly title: string
  /** The heading, where it should differ from the title in the browser's tab. */
  readonly heading?: ReactNode
  /** A quiet line above the heading. */
  readonly above?: ReactNode
  readonly aside?: ReactNode
  readonly width?: 'reading' | 'wide'
  readonly hideHeading?: boolean
  readonly children: ReactNode
}

/** False until the first page stands: the browser itself handles focus on a fresh load. */
let hasNavigated = false
/** Where that was; who goes on before the page there stands has navigated all the same. */
const openedAt = location.pathname

export function Page(props: PageProps) {
  const { title, heading = title, above, aside, width = 'reading', hideHeading, children } = props
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Comeback`
  }, [title])
  useEffect(() => {
    if (hasNavigated || location.pathname !== openedAt) top.current?.focus({ preventScroll: true })
    hasNavigated = true
  }, [])
  return (
    <div className={`w-full ${width === 'wide' ? 'max-w-[70rem]' : 'max-w-[45rem]'}`}>
      {above}
      <div
        className={
          hideHeading ? 'sr-only' : 'mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3'
        }
      >
        <h1 ref={top} tabIndex={-1} className="text-2xl font-semibold md:text-[1.75rem]">
          {heading}
        </h1>
        {aside}
      </div>
      {children}
    </div>
  )
}

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  children,
  aside,
}: {
  readonly title: string
  /** What an address may point to behind its #. */
  readonly id?: string
  readonly children: ReactNode
  readonly aside?: ReactNode
}) {
  return (
    <section id={id} className="mt-10 scroll-mt-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
