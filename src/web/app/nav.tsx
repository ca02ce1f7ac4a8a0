/** The rail (wide) and the bar at the foot (phone): the same places, one of them shown. */
import { Link } from '@tanstack/react-router'
import { FURTHER_ITEMS, MAIN_ITEMS } from '#web/app/nav-items.ts'
import { useOpenInFrame } from '#web/lib/frame.ts'
import { PALETTE_KEY } from '#web/lib/key-list.ts'
import { Icon } from '#web/ui/icon.tsx'

const RAIL_ITEM = 'flex min-h-10 w-full items-center gap-3 rounded-control px-3'
/** Where colours are forced, a border marks the place: a ground would not show. */
const HERE = 'bg-accent-soft font-semibold text-accent forced-colors:border'
const ELSEWHERE = 'text-soft hover:text-ink'

export function Rail() {
  const open = useOpenInFrame()
  return (
    <nav
      aria-label="Main"
      className="sticky top-0 hidden h-dvh w-56 shrink-0 flex-col gap-6 overflow-y-auto border-r border-line px-4 py-8 lg:flex"
    >
      <Link to="/" className="flex items-center gap-3 px-3 font-serif text-xl font-medium">
        <img src="/mark.svg" alt="" width={28} height={28} />
        Comeback
      </Link>
      <button
        type="button"
        onClick={() => open('palette')}
        aria-keyshortcuts="Control+K Meta+K"
        className={`${RAIL_ITEM} border border-line ${ELSEWHERE} hover:border-line-strong`}
      >
        <Icon name="search" />
        Search
        <kbd className="keycap ml-auto font-sans text-xs">{PALETTE_KEY}</kbd>
      </button>
      <Places items={MAIN_ITEMS} />
      <Places items={FURTHER_ITEMS} more="mt-auto" />
    </nav>
  )
}

type Items = typeof MAIN_ITEMS | typeof FURTHER_ITEMS

function Places({ items, more = '' }: { readonly items: Items; readonly more?: string }) {
  return (
    <ul className={`grid gap-1 ${more}`}>
      {items.map(({ to, text, icon }) => (
        <li key={to}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            activeProps={{ className: HERE }}
            inactiveProps={{ className: ELSEWHERE }}
            className={RAIL_ITEM}
          >
            <Icon name={icon} />
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const BAR_ITEM =
  'grid min-h-16 w-full place-content-center justify-items-center gap-1 text-[0.75rem] max-[22rem]:text-[0.6875rem]'

export function FootBar() {
  const open = useOpenInFrame()
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="grid grid-cols-5">
        {MAIN_ITEMS.map(({ to, text, icon }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ className: 'font-semibold text-accent' }}
              inactiveProps={{ className: 'text-soft' }}
              className={BAR_ITEM}
            >
              <Icon name={icon} size={22} />
              {text}
            </Link>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => open('more')}
            aria-haspopup="dialog"
            className={`${BAR_ITEM} text-soft`}
          >
            <Icon name="more" size={22} />
            More
          </button>
        </li>
      </ul>
    </nav>
  )
}
