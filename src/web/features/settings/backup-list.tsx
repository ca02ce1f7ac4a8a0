/** The backups that are there, newest first, each with a way back to it. */
import type { BackupsView, BackupView } from '#contracts/settings.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { sizeWords } from '#web/lib/import-words.ts'
import { Button } from '#web/ui/button.tsx'

type BackupListProps = {
  readonly backups: BackupsView
  readonly restore: (id: string) => void
}

export function BackupList({ backups: { backups }, restore }: BackupListProps) {
  if (backups.length === 0) return <p className="text-soft">No backup is there yet.</p>
  return (
    <ul aria-label="Backups" className="max-h-96 overflow-auto border-y border-line">
      {backups.map((backup) => (
        <li
          key={backup.id}
          className="flex items-center justify-between gap-3 border-line border-b py-1 last:border-b-0"
        >
          <div className="min-w-0">
            <p>
              {shortDay(backup.day)}
              <span className="text-sm text-soft">
                {' '}
                · {sizeWords(backup.bytes)}
                {backup.isBeforeRestore && ' · kept before a restore'}
              </span>
            </p>
            <p className="break-all text-xs text-soft">{backup.name}</p>
          </div>
          <Button
            look="plain"
            aria-label={`Restore ${labelOf(backup)}`}
            onClick={() => restore(backup.id)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  )
}

function labelOf({ day, name, isBeforeRestore }: BackupView): string {
  return isBeforeRestore ? `what was kept before a restore, ${name}` : `${shortDay(day)}, ${name}`
}
