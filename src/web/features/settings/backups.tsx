/** Backups: how often, where, which ones are there, one now, one back. */
import { useQuery } from '@tanstack/react-query'
import type { BackupsView, PreferencesView } from '#contracts/settings.ts'
import { BackupFolder } from '#web/features/settings/backup-folder.tsx'
import { BackupList } from '#web/features/settings/backup-list.tsx'
import { Choices } from '#web/features/settings/choices.tsx'
import { RestoreDialog } from '#web/features/settings/restore-dialog.tsx'
import { useRestore } from '#web/features/settings/use-restore.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useChangePreferences } from '#web/lib/home-preferences.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { SelectField } from '#web/ui/field.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

const RHYTHM_WORDS = { day: 'Every day', week: 'Every week', off: 'Off' } as const
const KEPT = [3, 7, 14, 30] as const

export function Backups({ preferences }: { readonly preferences: PreferencesView }) {
  const { backupEvery, backupKeep } = preferences
  const change = useChangePreferences('Kept.')
  const kept = [...new Set([...KEPT, backupKeep])].toSorted((a, b) => a - b)
  return (
    <div className="grid gap-5">
      <Choices
        legend="How often"
        help="While Comeback runs. A backup is a checked copy of all of it in one file."
        words={RHYTHM_WORDS}
        value={backupEvery}
        choose={(choice) => change.mutate({ backupEvery: choice })}
      />
      {backupEvery !== 'off' && (
        <div className="max-w-xs">
          <SelectField
            label="How many days are kept"
            choices={kept.map((days) => ({
              value: String(days),
              text: days === 1 ? '1 day' : `${days} days`,
            }))}
            value={String(backupKeep)}
            onChange={(event) => change.mutate({ backupKeep: Number(event.target.value) })}
          />
        </div>
      )}
      <Loaded query={useQuery(queries.backups())}>
        {(backups) => <There backups={backups} named={preferences.backupFolder} />}
      </Loaded>
    </div>
  )
}

function There({
  backups,
  named,
}: {
  readonly backups: BackupsView
  readonly named: string | null
}) {
  const now = useAct(api.backUpNow, { said: ({ name }) => `Backed up, and checked: ${name}.` })
  const restore = useRestore()
  return (
    <>
      <BackupFolder named={named} ownFolder={backups.ownFolder} />
      {backups.trouble && (
        <p role="alert" className="max-w-[65ch] border-l-2 border-danger py-1 pl-4">
          The last backup could not be made. {backups.trouble}
        </p>
      )}
      <BackupList backups={backups} restore={(id) => restore.look({ backup: id })} />
      <div className="flex flex-wrap gap-2">
        <Button disabled={now.isPending} onClick={() => now.mutate(undefined)}>
          {now.isPending ? 'Backing up' : 'Back up now'}
        </Button>
        <label
          className={`${buttonClass('plain')} focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus`}
        >
          Restore from a file
          <input
            type="file"
            className="sr-only"
            disabled={restore.isLooking}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) restore.lookAtFile(file)
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <RestoreDialog restore={restore} />
    </>
  )
}
