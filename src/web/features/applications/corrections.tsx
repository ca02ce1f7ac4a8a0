/** The ways to set an application right. Each is an event that can be undone. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import type { Outcome } from '#core/model/stages.ts'
import { AddMilestone } from '#web/features/applications/add-milestone.tsx'
import { EditFacts } from '#web/features/applications/edit-facts.tsx'
import { MergeDialog } from '#web/features/applications/merge-dialog.tsx'
import { SplitDialog } from '#web/features/applications/split-dialog.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Section } from '#web/ui/page.tsx'

/** What is over can be put out of sight. */
const ENDED: ReadonlySet<Outcome> = new Set(['rejected', 'withdrawn', 'declined', 'closed'])

type Open = 'milestone' | 'facts' | 'merge' | 'split' | null

export function Corrections({ application }: { readonly application: ApplicationPageView }) {
  const [open, setOpen] = useState<Open>(null)
  const navigate = useNavigate()
  const close = () => setOpen(null)
  const remove = useAct(() => api.change(application.id, { type: 'remove' }), {
    said: `Removed the application to ${application.employer}.`,
    after: () => navigate({ to: '/applications' }),
  })
  const { archived = false, outcome } = application
  const archive = useAct(
    () => api.change(application.id, { type: 'archive', archived: !archived }),
    {
      said: archived
        ? 'Out of the archive: it stands in the lists again.'
        : 'In the archive: out of sight, still in every sum.',
    },
  )
  return (
    <Section title="Set something right">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen('milestone')}>Add what happened</Button>
        <Button onClick={() => setOpen('facts')}>Correct the facts</Button>
        <Button onClick={() => setOpen('merge')}>Join with another</Button>
        {application.messages.length > 1 && (
          <Button onClick={() => setOpen('split')}>Take mails out</Button>
        )}
        {(archived || ENDED.has(outcome)) && (
          <Button disabled={archive.isPending} onClick={() => archive.mutate(undefined)}>
            {archived ? 'Take out of the archive' : 'Put into the archive'}
          </Button>
        )}
        <Button look="plain" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
          Remove this application
        </Button>
      </div>
      <AddMilestone id={application.id} isOpen={open === 'milestone'} close={close} />
      <EditFacts application={application} isOpen={open === 'facts'} close={close} />
      <MergeDialog application={application} isOpen={open === 'merge'} close={close} />
      <SplitDialog application={application} isOpen={open === 'split'} close={close} />
    </Section>
  )
}
