/** Settings: how it looks, one's name, where the data are, all of them out, all of them gone. */
import { useQuery } from '@tanstack/react-query'
import type { SettingsView } from '#contracts/http.ts'
import { EraseAll } from '#web/features/settings/erase-all.tsx'
import { LooksAndKeys } from '#web/features/settings/looks-and-keys.tsx'
import { PersonName } from '#web/features/settings/person-name.tsx'
import { sizeWords } from '#web/lib/import-words.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function SettingsPage() {
  return (
    <Page title="Settings">
      <LooksAndKeys />
      <Loaded query={useQuery(queries.settings())}>
        {(settings) => <Data settings={settings} />}
      </Loaded>
    </Page>
  )
}

function Data({ settings }: { readonly settings: SettingsView }) {
  return (
    <>
      <Section title="Your name">
        <PersonName name={settings.person.name} />
      </Section>
      <Section title="Your data">
        <p className="max-w-[60ch]">
          All of it lies in one folder on this machine ({sizeWords(settings.bytes)}) that only your
          account can read. Nothing is sent anywhere.
        </p>
        <p className="mt-2 text-sm">
          <code className="break-all">{settings.home}</code>
        </p>
        <a href="/api/export" download className={buttonClass('quiet', 'mt-4')}>
          Save all of it as one file
        </a>
        <p className="mt-2 max-w-[60ch] text-sm text-soft">
          A history file: it can be brought in again here, and read by any program.
        </p>
      </Section>
      <Section title="Erase everything">
        <EraseAll />
      </Section>
      <p className="mt-10 text-sm text-soft">Comeback {settings.version}</p>
    </>
  )
}
