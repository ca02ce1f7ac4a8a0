/** Adds an application: from a pasted line or posting, or by hand. Nothing is kept before "Add". */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PasteView } from '#contracts/paste.ts'
import { AddForm } from '#web/features/applications/add-form.tsx'
import { PasteBox } from '#web/features/applications/paste-box.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

type AddApplicationProps = { readonly isOpen: boolean; readonly close: () => void }

export function AddApplication({ isOpen, close }: AddApplicationProps) {
  return (
    <Dialog title="Add an application" isOpen={isOpen} close={close}>
      <PasteAndForm close={close} />
    </Dialog>
  )
}

function PasteAndForm({ close }: { readonly close: () => void }) {
  const [pasted, setPasted] = useState<{ readonly view: PasteView; readonly count: number }>()
  const navigate = useNavigate()
  return (
    <>
      <PasteBox
        read={pasted?.view ?? null}
        take={(view) => setPasted({ view, count: (pasted?.count ?? 0) + 1 })}
      />
      {/* A form of its own for each paste: what was read stands in its fields to be corrected. */}
      <AddForm
        key={pasted?.count ?? 0}
        pasted={pasted?.view ?? null}
        close={close}
        added={(id) => {
          close()
          void navigate({ to: '/applications/$id', params: { id } })
        }}
      />
    </>
  )
}
