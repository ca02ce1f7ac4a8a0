/** Erasing the home: what goes and what stays is named, a copy is offered first, a word is asked for. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ErasePreview } from '#contracts/settings.ts'
import { EraseForm } from '#web/features/settings/erase-form.tsx'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

export function EraseAll() {
  const [isOpen, setOpen] = useState(false)
  const [stayed, setStayed] = useState<ErasePreview['stays'] | null>(null)
  const navigate = useNavigate()
  const close = () => {
    setOpen(false)
    if (stayed) void navigate({ to: '/' })
  }
  return (
    <>
      <p className="max-w-[60ch]">
        Applications, mails, notes, answers, moments and the backups beside them go for good. Nobody
        has a copy.
      </p>
      <Button className="mt-4" onClick={() => setOpen(true)}>
        Erase everything
      </Button>
      <Dialog
        title={stayed ? 'Everything is erased' : 'Erase everything?'}
        isOpen={isOpen}
        close={close}
      >
        {stayed ? <Erased stays={stayed} close={close} /> : <Ask close={close} done={setStayed} />}
      </Dialog>
    </>
  )
}

function Ask({
  close,
  done,
}: {
  readonly close: () => void
  readonly done: (stays: ErasePreview['stays']) => void
}) {
  return (
    <Loaded query={useQuery(queries.erasePreview())}>
      {(preview) => <EraseForm preview={preview} close={close} done={() => done(preview.stays)} />}
    </Loaded>
  )
}

function Erased({
  stays,
  close,
}: {
  readonly stays: ErasePreview['stays']
  readonly close: () => void
}) {
  return (
    <>
      <p role="status">
        {stays.length === 0
          ? 'Nothing of your search is left on this machine.'
          : 'Nothing of your search is left here. These files stayed where they are:'}
      </p>
      {stays.length > 0 && <FileList files={stays} />}
      <div>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  )
}

function FileList({ files }: { readonly files: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm">
      {files.map((file) => (
        <li key={file} className="break-all">
          {file}
        </li>
      ))}
    </ul>
  )
}
