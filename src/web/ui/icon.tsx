/** The few icons, drawn on a 24 grid with one pen. Always beside a word, so hidden from readers. */

const PATHS = {
  today: 'M4 12a8 8 0 0 1 16 0M2 16h20M6 20h12M12 1.5v1.5M4.2 5l1 1M19.8 5l-1 1',
  applications: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  patterns: 'M4 5h16M6.5 10h11M9 15h6M11 20h2',
  people:
    'M9 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M2.500 20c.500-3.500 3-5.500 6.500-5.500s6 2 6.500 5.500M16 5a3 3 0 0 1 0 6M18 14.500c2 .700 3.200 2.500 3.500 5',
  import: 'M12 3v12M7.5 10.5 12 15l4.5-4.5M4 17v3h16v-3',
  review: 'M4 5h16v12H9l-5 4zM9 11l2 2 4-4',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5',
  help: 'M12 20s-7.5-4.4-7.5-10A4.2 4.2 0 0 1 12 7.2 4.2 4.2 0 0 1 19.500 10c0 5.600-7.500 10-7.500 10z',
  right: 'M9 5l7 7-7 7',
  left: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  look: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v5M12 16h.01',
  check: 'M5 12.500l4.500 4.500L19 7',
  mail: 'M3 6h18v12H3zM3 7l9 6.500L21 7',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M15.500 15.500 20 20',
  more: 'M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0M13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0M20 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0',
  report: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  keys: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
