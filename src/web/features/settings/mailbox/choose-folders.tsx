/** Which folders are looked through. The server is asked for them when the list is opened. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailboxView, MailFoldersView } from '#contracts/mailboxes.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { folderWords } from '#web/lib/mailbox-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'

export function ChooseFolders({ mailbox }: { readonly mailbox: MailboxView }) {
  const [isOpen, setOpen] = useState(false)
  const { address, folders } = mailbox
  return (
    <Disclosure
      summary={
        <>
          <span className="font-semibold">Folders</span>{' '}
          <span className="break-words text-soft">{folders.join(', ')}</span>
        </>
      }
      onToggle={(isNow) => isNow && setOpen(true)}
    >
      {isOpen && <Listed address={address} chosen={folders} />}
    </Disclosure>
  )
}

type ListedProps = { readonly address: string; readonly chosen: readonly string[] }

function Listed({ address, chosen }: ListedProps) {
  const query = useQuery(queries.mailFolders(address))
  return (
    <Loaded query={query}>
      {(listed) => <Boxes address={address} chosen={chosen} listed={listed} />}
    </Loaded>
  )
}

function Boxes({ address, chosen, listed }: ListedProps & { readonly listed: MailFoldersView }) {
  const change = useAct((folders: string[]) => api.changeMailbox(address, { folders }), {
    said: 'Kept.',
    troubleOnPage: true,
  })
  const there = listed.folders.map(({ path }) => path)
  const lost = chosen.filter((path) => !there.includes(path))
  const turn = (path: string) =>
    change.mutate(chosen.includes(path) ? chosen.filter((one) => one !== path) : [...chosen, path])
  const box = (path: string, words: string) => {
    const isChosen = chosen.includes(path)
    return (
      <label key={path} className="flex min-h-11 items-center gap-2.5 md:min-h-9">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={isChosen}
          // The last one stays: a mailbox without folders has nothing to look at.
          disabled={change.isPending || (isChosen && chosen.length === 1)}
          onChange={() => turn(path)}
        />
        <span className="min-w-0 break-words">
          {path} <span className="text-sm text-soft">{words}</span>
        </span>
      </label>
    )
  }
  return (
    <fieldset>
      <legend className="sr-only">Folders of {address} that are looked through</legend>
      {listed.folders.map((folder) => box(folder.path, folderWords(folder)))}
      {lost.map((path) => box(path, 'not on the server any more: renamed or removed'))}
      {change.error && <Trouble error={change.error} />}
    </fieldset>
  )
}
