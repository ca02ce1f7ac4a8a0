/** What a step really was: another kind or day, with its mail and what is told of it kept. */
import { type FormEvent, useState } from 'react'
import type { MilestoneView } from '#contracts/shared.ts'
import type { MilestoneCorrection } from '#core/model/events.ts'
import type { MilestoneKind, StatedReason } from '#core/model/milestones.ts'
import { REASON_WORDS } from '#core/model/reason-words.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { correctionOf } from '#web/lib/milestone-correction.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type CorrectMilestoneProps = {
  readonly applicationId: string
  readonly milestone: MilestoneView
  readonly isOpen: boolean
  readonly close: () => void
}

export function CorrectMilestone({ isOpen, close, ...step }: CorrectMilestoneProps) {
  return (
    <Dialog title="Correct this step" isOpen={isOpen} close={close}>
      <StepForm {...step} close={close} />
    </Dialog>
  )
}

function StepForm({ applicationId, milestone, close }: Omit<CorrectMilestoneProps, 'isOpen'>) {
  // As it stood when the form was opened: another tab may change it meanwhile.
  const [opened] = useState(milestone)
  const [kind, setKind] = useState<MilestoneKind>(opened.kind)
  const correct = useAct(
    (to: MilestoneCorrection) =>
      api.change(applicationId, {
        type: 'correct-milestone',
        kind: opened.kind,
        date: opened.date,
        source: opened.source,
        to,
      }),
    { said: `Corrected: ${MILESTONE_WORDS[kind]}.`, after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const to = correctionOf(opened, {
      kind,
      date: String(form.get('date') ?? '') || null,
      statedReason: (String(form.get('reason') ?? '') || null) as StatedReason | null,
    })
    if (to === null) close()
    else correct.mutate(to)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <SelectField
        label="What"
        choices={choicesOf(MILESTONE_WORDS)}
        value={kind}
        onChange={(event) => setKind(event.target.value as MilestoneKind)}
      />
      <TextField
        label="When"
        name="date"
        type="date"
        defaultValue={opened.date ?? ''}
        help="Leave empty where you do not know it."
      />
      {kind === 'rejected' && (
        <SelectField
          label="What they said why"
          name="reason"
          choices={choicesOf(REASON_WORDS, 'Not known')}
          defaultValue={opened.statedReason ?? ''}
        />
      )}
      <FormEnd submit="Keep" isBusy={correct.isPending} error={correct.error} close={close} />
    </form>
  )
}
