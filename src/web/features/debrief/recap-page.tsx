/** After several in a row: what repeated over those that were looked at. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RecapView } from '#contracts/debriefs.ts'
import { keptRound } from '#web/lib/kept-round.ts'
import { queries } from '#web/lib/queries.ts'
import { countBandWords, lookedOf, roundLeft } from '#web/lib/round.ts'
import { CAUSE_WORDS, SIDE_WORDS } from '#web/lib/words.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'
import { SideLabel } from '#web/ui/side-pattern.tsx'

export function RecapPage() {
  return (
    <Loaded query={useQuery(queries.rejections())}>
      {({ rejections }) => {
        const round = keptRound()
        return (
          <Recap
            ids={lookedOf(round, rejections)}
            left={roundLeft(round, rejections)?.words ?? null}
          />
        )
      }}
    </Loaded>
  )
}

function Recap({ ids, left }: { readonly ids: readonly string[]; readonly left: string | null }) {
  const query = useQuery(queries.recap(ids))
  return (
    <Loaded query={query}>
      {(recap) => (
        <Page title="What repeats" heading={<span className="sentence">{recap.sentence}</span>}>
          <p className="max-w-[60ch] text-soft">
            {recap.employers.join(', ')}
            {left && `. ${left}; the others wait under Rejections, without hurry`}.
          </p>
          {recap.n > 0 && <Repeats recap={recap} />}
          <div className="no-print mt-10 flex flex-wrap gap-2">
            <Link to="/" className={buttonClass('primary')}>
              Back to Today
            </Link>
            {ids.length > 0 && (
              <Link
                to="/rejections/print"
                search={{ ids: ids.join(',') }}
                className={buttonClass()}
              >
                Print these
              </Link>
            )}
            <Link to="/patterns" className={buttonClass('plain')}>
              The search as a whole
            </Link>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

function Repeats({ recap }: { readonly recap: RecapView }) {
  const counts = countBandWords(recap.sides, recap.n)
  return (
    <>
      {recap.causes.length > 0 && (
        <ul className="mt-6 border-t border-line">
          {recap.causes.map(({ id, side, times }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-3"
            >
              <span className="grid">
                <span className="font-semibold">{CAUSE_WORDS[id]}</span>
                <span className="text-sm text-soft">
                  <SideLabel side={side} />
                </span>
              </span>
              <span className="tabular-nums">
                likely in {times} of {recap.n}
              </span>
            </li>
          ))}
        </ul>
      )}
      {recap.answers.length > 0 && (
        <Section title="Answered the same">
          <ul className="grid gap-2">
            {recap.answers.map(({ question, answer, times }) => (
              <li key={question + answer}>
                <span className="text-soft">{question}</span> {answer}, {times} of {recap.n}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="What decided, as far as it can be told">
        <ul className="grid gap-1">
          {recap.sides.map((band, at) => (
            <li key={band.side}>
              <span className="font-semibold">{SIDE_WORDS[band.side]}</span>: {counts[at]}
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-[60ch] text-sm text-soft">
          {recap.n} noes are few. What repeats here is worth a look; it is not yet a pattern.
        </p>
      </Section>
    </>
  )
}
