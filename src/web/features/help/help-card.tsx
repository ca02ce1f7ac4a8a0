/**
 * "Need a person to talk to?" Bundled with the first page, so that it opens without a network
 * and without the server. Never scored, never counted. Numbers: docs/reference, checked on the
 * date below; whoever changes one changes the date.
 */
import { Dialog } from '#web/ui/dialog.tsx'

const CHECKED_ON = 'November 2026'

const LINES = [
  {
    where: 'United States',
    what: 'Call or text 988, free, day or night. You reach a trained crisis counselor. Chat at 988lifeline.org.',
    links: [
      { href: 'tel:988', text: 'Call 988' },
      { href: 'sms:988', text: 'Text 988' },
    ],
  },
  {
    where: 'United Kingdom and Ireland',
    what: 'Call Samaritans on 116 123, free, day or night. It does not show on the bill.',
    links: [{ href: 'tel:116123', text: 'Call 116 123' }],
  },
  {
    where: 'Anywhere else',
    what: 'findahelpline.com lists free lines with people on them, country by country.',
    links: [],
  },
] as const

export function HelpCard({
  isOpen,
  close,
}: {
  readonly isOpen: boolean
  readonly close: () => void
}) {
  return (
    <Dialog title="Need a person to talk to?" isOpen={isOpen} close={close}>
      <p>
        This app can't help in an emergency, and a job search is never worth your life. If you might
        act on thoughts of suicide, or just need a person now:
      </p>
      <ul className="grid gap-4">
        {LINES.map(({ where, what, links }) => (
          <li key={where} className="grid gap-1 border-t border-line pt-3">
            <h3 className="font-semibold">{where}</h3>
            <p>{what}</p>
            {links.length > 0 && (
              <p className="flex flex-wrap gap-x-6">
                {links.map(({ href, text }) => (
                  <a
                    key={href}
                    href={href}
                    className="link inline-flex min-h-11 items-center font-semibold"
                  >
                    {text}
                  </a>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-3">
        In immediate danger, call your emergency number: 911, 999 or 112.
      </p>
      <p className="text-sm text-soft">
        You can also call when you worry about somebody else. Numbers checked in {CHECKED_ON}.
      </p>
    </Dialog>
  )
}
