/** Erasing the home: what is lost is named, the export is offered first, and it is asked twice. */
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

export function EraseAll() {
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  const erase = useAct(api.erase, {
    said: 'Everything is erased.',
    after: () => {
      setOpen(false)
      return navigate({ to: '/' })
    },
  })
  return (
    <>
      <p className="max-w-[60ch]">
        Applications, mails, notes, answers and moments go for good. Nobody has a copy.
      </p>
      <Button className="mt-4" onClick={() => setOpen(true)}>
        Erase everything
      </Button>
      <Dialog title="Erase everything?" isOpen={isOpen} close={() => setOpen(false)}>
        <p>
          All applications, mails, notes, answers and moments on this machine are lost. This cannot
          be undone. Save them first if you might want them one day.
        </p>
        <div className="flex flex-wrap gap-2">
          <a href="/api/export" download className={buttonClass('primary')}>
            Save a copy first
          </a>
          <Button look="danger" disabled={erase.isPending} onClick={() => erase.mutate(undefined)}>
            Erase everything
          </Button>
          <Button look="plain" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </div>
      </Dialog>
    </>
  )
}
