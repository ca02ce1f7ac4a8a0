/** Where a file is dropped or chosen, and where one gets such a file from. */
import { type DragEvent, useId, useState } from 'react'
import { buttonClass } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Icon } from '#web/ui/icon.tsx'

type DropAreaProps = {
  readonly isBusy: boolean
  readonly take: (file: File) => void
}

export function DropArea({ isBusy, take }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const id = useId()
  const takeFirst = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) take(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    takeFirst(event.dataTransfer.files)
  }
  return (
    <>
      <section
        aria-label="Choose a file"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`grid justify-items-start gap-3 rounded-card border-2 border-dashed p-6 md:p-10 ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
      >
        <Icon name="import" size={28} />
        <p className="text-lg">
          A mailbox (mbox, .eml, or the zip of an export), a spreadsheet (CSV), or a Comeback
          history file.
        </p>
        <p className="text-soft">
          It is read on this machine, one file at a time; many mails go in one zip. You see what was
          understood before anything is kept.
        </p>
        <label
          htmlFor={id}
          className={`${buttonClass('primary', 'mt-2')} focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus`}
        >
          {isBusy ? 'Reading the file' : 'Choose a file'}
          <input
            id={id}
            type="file"
            disabled={isBusy}
            className="sr-only"
            onChange={(event) => {
              takeFirst(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
        <p role="status" className="text-sm text-soft">
          {isBusy && 'Reading. A large mailbox takes about a minute per gigabyte.'}
        </p>
      </section>
      <div className="mt-4">
        <Disclosure summary={<span className="text-soft">Where do I get my mailbox?</span>}>
          <ul className="grid max-w-[65ch] list-disc gap-2 pl-5">
            <li>Gmail: takeout.google.com, choose Mail alone, and bring in the zip as it comes.</li>
            <li>Thunderbird: the mailbox files of its profile folder are mbox files.</li>
            <li>
              Apple Mail: Mailbox, then Export Mailbox, and choose the mbox inside the folder.
            </li>
            <li>
              Outlook: drag the mails that matter into a folder to get .eml files, and zip it.
            </li>
            <li>LinkedIn: Job Applications.csv from the copy of your data.</li>
          </ul>
        </Disclosure>
      </div>
    </>
  )
}
