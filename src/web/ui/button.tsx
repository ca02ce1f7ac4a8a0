/**
 * Buttons and links that look like one. One primary action a screen; the rest are quiet.
 */
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useFocusOnceBusy } from '#web/lib/lost-focus.ts'

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger'

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control text-base font-semibold no-underline transition-colors duration-150 disabled:opacity-60 md:min-h-10'

/** The clear borders show where colours are forced: a filled button has no ground there. */
const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'px-5 border border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  quiet: 'px-5 border border-line-strong bg-surface text-ink hover:border-accent hover:text-accent',
  plain: 'px-3 text-accent underline-offset-4 hover:underline',
  danger: 'px-5 border border-transparent bg-danger text-on-danger hover:opacity-90',
}

/** The classes of a button, for links and labels that act as one. */
export function buttonClass(look: ButtonLook = 'quiet', more = ''): string {
  return `${BASE} ${LOOKS[look]} ${more}`
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: ButtonLook
  readonly children: ReactNode
}

export function Button({ look = 'quiet', className = '', type = 'button', ...rest }: ButtonProps) {
  const button = useFocusOnceBusy(rest.disabled ?? false)
  return <button ref={button} type={type} className={buttonClass(look, className)} {...rest} />
}
