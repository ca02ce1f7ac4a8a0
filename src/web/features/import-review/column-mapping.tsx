/** What each column of a sheet was taken for; every guess can be changed. */
import type { FileReport } from '#contracts/views.ts'
import { mappingAfter, SHEET_FIELD_WORDS } from '#web/lib/sheet-mapping.ts'
import { choicesOf, SelectField } from '#web/ui/field.tsx'

type ColumnMappingProps = {
  /** The sheet that they are of. */
  readonly file: string
  readonly columns: NonNullable<FileReport['columns']>
  readonly isBusy: boolean
  readonly map: (mapping: Record<string, string>) => void
}

const CHOICES = choicesOf(SHEET_FIELD_WORDS, 'Not used, kept as it is')

export function ColumnMapping({ file, columns, isBusy, map }: ColumnMappingProps) {
  return (
    <section aria-label={`Columns of ${file}`}>
      <h3 className="mb-2 font-semibold">What each column is</h3>
      <ul className="border-t border-line">
        {columns.map(({ name, field, samples }) => (
          <li
            key={name}
            className="grid items-center gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[1fr_16rem]"
          >
            <div className="min-w-0">
              <p className="font-semibold">{name}</p>
              <p className="truncate text-sm text-soft">{samples.join(', ') || 'empty'}</p>
            </div>
            <SelectField
              label={`What the column ${name} is`}
              hideLabel
              choices={CHOICES}
              value={field ?? ''}
              disabled={isBusy}
              onChange={(event) => map({ ...mappingAfter(columns, name, event.target.value) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
