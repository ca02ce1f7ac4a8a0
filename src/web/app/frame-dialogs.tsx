/** What opens over any page, one at a time. All but the help card are loaded when first opened. */
import { lazy, Suspense } from 'react'
import { MoreSheet } from '#web/app/more-sheet.tsx'
import { HelpCard } from '#web/features/help/help-card.tsx'
import type { FrameDialog } from '#web/lib/frame.ts'
import type { PaletteTarget } from '#web/lib/palette-places.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Waiting } from '#web/ui/loaded.tsx'

const Palette = lazy(() =>
  import('#web/features/palette/palette.tsx').then(({ Palette }) => ({ default: Palette })),
)
const KeyHelp = lazy(() =>
  import('#web/features/keys/key-help.tsx').then(({ KeyHelp }) => ({ default: KeyHelp })),
)
const AddApplication = lazy(() =>
  import('#web/features/applications/add-application.tsx').then(({ AddApplication }) => ({
    default: AddApplication,
  })),
)

type FrameDialogsProps = {
  readonly opened: FrameDialog | null
  /** Closes this one: another may have been opened from it. */
  readonly close: (dialog: FrameDialog) => void
  readonly choose: (target: PaletteTarget) => void
}

export function FrameDialogs({ opened, close, choose }: FrameDialogsProps) {
  const chosen = (target: PaletteTarget) => {
    close('palette')
    choose(target)
  }
  return (
    <>
      <HelpCard isOpen={opened === 'help'} close={() => close('help')} />
      <MoreSheet isOpen={opened === 'more'} close={() => close('more')} />
      <Dialog
        title="Search"
        isOpen={opened === 'palette'}
        close={() => close('palette')}
        place="top"
        hideTitle
      >
        <Suspense fallback={<Waiting />}>
          <Palette choose={chosen} close={() => close('palette')} />
        </Suspense>
      </Dialog>
      <Dialog title="Keys" isOpen={opened === 'keys'} close={() => close('keys')}>
        <Suspense fallback={<Waiting />}>
          <KeyHelp />
        </Suspense>
      </Dialog>
      {opened === 'add' && (
        <Suspense>
          <AddApplication isOpen close={() => close('add')} />
        </Suspense>
      )}
    </>
  )
}
