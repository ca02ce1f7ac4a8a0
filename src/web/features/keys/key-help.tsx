/** The list of all keys, by page. Loaded when it is opened. */
import { KEY_GROUPS, type KeyLine } from '#web/lib/key-list.ts'
import { setPreferences, usePreferences } from '#web/lib/preferences.ts'

export function KeyHelp() {
  const { singleKeys } = usePreferences()
  return (
    <>
      {KEY_GROUPS.map(({ where, lines }) => (
        <section key={where}>
          <h3 className="mb-1 font-semibold">{where}</h3>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6">
            {lines.map((line) => (
              <KeyRow key={line.does} line={line} isOff={!!line.single && !singleKeys} />
            ))}
          </dl>
        </section>
      ))}
      <label className="flex min-h-11 items-center gap-3 border-t border-line pt-3">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
        />
        <span>
          Single keys act
          <span className="block text-sm text-soft">
            Without them, only keys with Ctrl or ⌘ do. Never while you type.
          </span>
        </span>
      </label>
    </>
  )
}

function KeyRow({ line, isOff }: { readonly line: KeyLine; readonly isOff: boolean }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid items-center border-b border-line py-1.5 last:border-b-0">
      <dt className={isOff ? 'text-soft' : ''}>
        {line.does}
        {isOff && ' (switched off)'}
      </dt>
      <dd className="flex flex-wrap justify-end gap-x-3 gap-y-1">
        {line.keys.map((together) => (
          <span key={together.join()} className="flex items-center gap-1">
            {together.map((key) => (
              <kbd
                key={key}
                className="inline-flex min-h-7 min-w-7 items-center justify-center rounded-chip border border-line-strong px-1.5 font-sans text-sm"
              >
                {key}
              </kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  )
}
