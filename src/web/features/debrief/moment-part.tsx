/** First part: how is this one landing. One tap, skippable, and a pause where it is rough. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FEELINGS, type Feeling } from '#core/model/application.ts'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { RoughMoment } from '#web/features/debrief/rough-moment.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useOpenHelpCard } from '#web/lib/help-card.ts'
import { AFTER_STAGE_WORDS, FEELING_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Page } from '#web/ui/page.tsx'

export function MomentPart({ application, debrief, go, round }: PartProps) {
  const [isRough, setRough] = useState(false)
  const navigate = useNavigate()
  const openHelp = useOpenHelpCard()
  const { id, employer, role } = application
  const forward = () => go(debrief.nextQuestion ? 'questions' : 'happened')
  const keep = useAct((moment: { feeling: Feeling; note?: string }) => api.moment(id, moment))
  const pause = useAct(() => api.closeDebrief(id, 'later'), {
    said: 'Put aside until you are ready. It stays under Rejections.',
    after: () => void navigate({ to: '/' }),
  })
  const choose = (feeling: Feeling) => {
    if (feeling === 'rough') setRough(true)
    else keep.mutate({ feeling }, { onSuccess: forward })
  }
  return (
    <Page
      title="How is this one landing?"
      above={
        <p className="mb-2 text-soft">
          {employer} said no {AFTER_STAGE_WORDS[debrief.stageAtRejection]}
          {role && ` for ${role}`}.{round && ` ${round.words}.`}
        </p>
      }
      heading={<span className="sentence">How is this one landing?</span>}
    >
      {isRough ? (
        <RoughMoment
          isBusy={keep.isPending || pause.isPending}
          ready={(note) => keep.mutate(momentOf(note), { onSuccess: forward })}
          pause={(note) =>
            keep.mutate(momentOf(note), { onSuccess: () => pause.mutate(undefined) })
          }
        />
      ) : (
        <>
          <ul className="grid gap-2 sm:grid-cols-5">
            {FEELINGS.map((feeling) => (
              <li key={feeling}>
                <Button
                  className="w-full"
                  disabled={keep.isPending}
                  onClick={() => choose(feeling)}
                >
                  {FEELING_WORDS[feeling]}
                </Button>
              </li>
            ))}
          </ul>
          <div className="mt-6 flex flex-wrap items-center gap-x-2">
            <Button look="plain" onClick={forward}>
              Skip this
            </Button>
            <Button look="plain" onClick={openHelp}>
              Need a person to talk to?
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}

function momentOf(note: string): { feeling: Feeling; note?: string } {
  return note.trim() ? { feeling: 'rough', note: note.trim() } : { feeling: 'rough' }
}
