/** Where backups go: the home's own folder, or one that the person names; checked when left. */
import { useState } from 'react'
import { useChangePreferences } from '#web/lib/home-preferences.ts'
import { TextField } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type BackupFolderProps = { readonly named: string | null; readonly ownFolder: string }

export function BackupFolder({ named, ownFolder }: BackupFolderProps) {
  /** What is being typed; null when nothing is. */
  const [text, setText] = useState<string | null>(null)
  const change = useChangePreferences('Backups go there from now on.', true)
  const leave = () => {
    const next = text?.trim() || null
    const forget = { onSuccess: () => setText(null) }
    if (text !== null && next !== named) change.mutate({ backupFolder: next }, forget)
  }
  return (
    <div className="grid gap-2">
      <TextField
        label="Folder"
        help="The whole path of a folder, best on another disk. Left empty, they lie beside your data."
        placeholder={ownFolder}
        spellCheck={false}
        value={text ?? named ?? ''}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      {change.error && <Trouble error={change.error} />}
    </div>
  )
}
