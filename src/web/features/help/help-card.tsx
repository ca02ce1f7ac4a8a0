/**
 * "Need a person to talk to?" Bundled with the first page, so that it opens without a network
 * and without the program. Never scored, never counted. Its numbers: lib/help-lines.ts.
 */
import { useState } from 'react'
import { HELP_CHECKED_ON, HELP_LINES, HELP_PLACES, type HelpPlace } from '#web/lib/help-lines.ts'
import { firstPlace, keepPlace } from '#web/lib/help-place.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

export function HelpCard({
  isOpen,
  close,
}: {
  readonly isOpen: boolean
  readonly close: () => void
}) {
  return (
    <Dialog title="Need a person to talk to?" isOpen={isOpen} close={close}>
      <HelpLines />
    </Dialog>
  )
}

function HelpLines() {
  const [place, setPlace] = useState(firstPlace)
  const choose = (next: HelpPlace) => {
    setPlace(next)
    keepPlace(next)
  }
  return (
    <>
      <p>
        This app can't help in an emergency, and a job search is never worth your life. If you might
        act on thoughts of suicide, or just need a person now:
      </p>
      <PlaceLines place={place} />
      <fieldset className="border-t border-line pt-3">
        <legend className="float-left mb-1 w-full font-semibold">Where are you?</legend>
        <div className="clear-both grid gap-x-6 sm:grid-cols-2">
          {HELP_PLACES.map((other) => (
            <label key={other} className="flex min-h-11 items-center gap-2.5">
              <input
                type="radio"
                name="help-place"
                className="size-5 accent-accent"
                checked={other === place}
                onChange={() => choose(other)}
              />
              {HELP_LINES[other].where}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="border-t border-line pt-3 text-sm text-soft">
        You can also call when you worry about somebody else. Numbers checked in {HELP_CHECKED_ON}.
      </p>
    </>
  )
}

function PlaceLines({ place }: { readonly place: HelpPlace }) {
  const { where, lines, emergency } = HELP_LINES[place]
  return (
    <section aria-label={where} aria-live="polite" className="grid gap-4">
      {lines.map(({ name, what, ways }, at) => (
        <div key={name} className="grid gap-2">
          <h3 className="font-semibold">{at === 0 ? `${where}: ${name}` : name}</h3>
          <p>{what}</p>
          <p className="flex flex-wrap gap-3">
            {ways.map(({ href, text }, first) => (
              <a
                key={href}
                href={href}
                {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}
                className={buttonClass(at + first === 0 ? 'primary' : 'quiet')}
              >
                {text}
              </a>
            ))}
          </p>
        </div>
      ))}
      <p>
        In immediate danger, call <strong>{emergency}</strong>.
      </p>
    </section>
  )
}
