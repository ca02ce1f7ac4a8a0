/** Where files are dropped or chosen, and where one gets such files from. */
import { type DragEvent, useId, useState } from 'react'
import type { HandingOver } from '#web/features/import-review/use-uploads.ts'
import { handingWords } from '#web/lib/import-words.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Icon } from '#web/ui/icon.tsx'

type DropAreaProps = {
  /** What is handed over just now. */
  readonly handing: HandingOver | null
  readonly isBusy: boolean
  readonly take: (files: readonly File[]) => void
  readonly stop: () => void
}

export function DropArea({ handing, isBusy, take, stop }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const id = useId()
  const takeAll = (files: FileList | null) => {
    if (files && files.length > 0 && !isBusy) take([...files])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    takeAll(event.dataTransfer.files)
  }
  return (
    <>
      <section
        aria-label="Choose files"
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
          Mailboxes (mbox, .eml, or the zip of an export), spreadsheets (CSV), or a Comeback history
          file: one, or as many as you like.
        </p>
        <p className="text-soft">
          They are read on this machine. You see what was understood before anything is kept.
        </p>
        <label
          htmlFor={id}
          className={`${buttonClass('primary', 'mt-2')} focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus`}
        >
          {isBusy ? 'Taking the files' : 'Choose files'}
          <input
            id={id}
            type="file"
            multiple
            disabled={isBusy}
            className="sr-only"
            onChange={(event) => {
              takeAll(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
        <p role="status" className="text-sm break-words text-soft">
          {handing && handingWords(handing)}
        </p>
        {handing && <Button onClick={stop}>Stop</Button>}
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
              Outlook: drag the mails that matter into a folder to get .eml files, and choose them
              all.
            </li>
            <li>LinkedIn: Job Applications.csv from the copy of your data.</li>
          </ul>
        </Disclosure>
      </div>
    </>
  )
}
