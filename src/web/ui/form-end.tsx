/** The end of a form in a dialog: what went wrong, in sight of what was entered, and the buttons. */
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type FormEndProps = {
  readonly submit: string
  readonly isBusy?: boolean
  readonly error?: unknown
  readonly close: () => void
}

export function FormEnd({ submit, isBusy = false, error = null, close }: FormEndProps) {
  return (
    <>
      {error !== null && <Trouble error={error} />}
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={isBusy}>
          {submit}
        </Button>
        <Button look="plain" onClick={close}>
          Cancel
        </Button>
      </div>
    </>
  )
}
