/** What the frame opens over a page: one at a time, from anywhere. The frame holds it. */
import { createContext, useContext } from 'react'

export type FrameDialog = 'help' | 'palette' | 'keys' | 'more' | 'add'

export const FrameContext = createContext<(dialog: FrameDialog) => void>(() => undefined)

export function useOpenInFrame(): (dialog: FrameDialog) => void {
  return useContext(FrameContext)
}
