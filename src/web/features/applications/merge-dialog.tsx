/** Two applications that are one: the other one's milestones and mails come into this one. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import { thousands } from '#core/model/number-words.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { listedApplications } from '#web/lib/application-filter.ts'
import { queries } from '#web/lib/queries.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type MergeDialogProps = {
  readonly application: ApplicationPageView
  readonly isOpen: boolean
  readonly close: () => void
}

export function MergeDialog({ application, isOpen, close }: MergeDialogProps) {
  return (
    <Dialog title="Join with another" isOpen={isOpen} close={close}>
      <MergeForm application={application} close={close} />
    </Dialog>
  )
}

function MergeForm({ application, close }: Omit<MergeDialogProps, 'isOpen'>) {
  const [q, setQ] = useState(application.employer)
  const all = useQuery(queries.applications()).data?.applications ?? []
  const found = listedApplications(all, { q }).filter(({ id }) => id !== application.id)
  const merge = useAct((from: string) => api.change(application.id, { type: 'merge', from }), {
    said: 'Joined. Both are one application now.',
    after: close,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const from = String(new FormData(event.currentTarget).get('from') ?? '')
    if (from) merge.mutate(from)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p>Where two entries are the same application, join them. You can take it back later.</p>
      <TextField
        label="Search"
        type="search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <SelectField
        label="The other one"
        name="from"
        choices={found.slice(0, 50).map(({ id, employer, role }) => ({
          value: id,
          text: role ? `${employer}, ${role}` : employer,
        }))}
      />
      <p role="status" className="text-sm text-soft">
        {found.length === 0
          ? 'No other application matches this search.'
          : `${thousands(found.length)} found`}
      </p>
      <FormEnd
        submit="Join them"
        isBusy={merge.isPending || found.length === 0}
        error={merge.error}
        close={close}
      />
    </form>
  )
}
