/** The rail (wide) and the bar at the foot (phone): the same places, one of them shown. */
import { Link } from '@tanstack/react-router'
import { NAV_ITEMS } from '#web/app/nav-items.ts'
import { Icon } from '#web/ui/icon.tsx'

export function Rail() {
  return (
    <nav
      aria-label="Main"
      className="sticky top-0 hidden h-dvh w-56 shrink-0 flex-col gap-8 border-r border-line px-4 py-8 lg:flex"
    >
      <Link to="/" className="flex items-center gap-3 px-3 font-serif text-xl font-medium">
        <img src="/mark.svg" alt="" width={28} height={28} />
        Comeback
      </Link>
      {(['main', 'below'] as const).map((group) => (
        <ul key={group} className={`grid gap-1 ${group === 'below' ? 'mt-auto' : ''}`}>
          {NAV_ITEMS.filter((item) => item.group === group).map(({ to, text, icon }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                activeProps={{ className: 'bg-accent-soft font-semibold text-accent' }}
                inactiveProps={{ className: 'text-soft hover:text-ink' }}
                className="flex min-h-10 items-center gap-3 rounded-control px-3"
              >
                <Icon name={icon} />
                {text}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

export function FootBar() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="grid grid-cols-5">
        {NAV_ITEMS.map(({ to, text, icon }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ className: 'font-semibold text-accent' }}
              inactiveProps={{ className: 'text-soft' }}
              className="grid min-h-16 place-content-center justify-items-center gap-1 text-[0.75rem]"
            >
              <Icon name={icon} size={22} />
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
