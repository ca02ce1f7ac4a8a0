/** One sentence about what was just done, with undo where there is one. Shown by the frame. */
import { createContext, useContext } from 'react'

export type Notice = {
  readonly text: string
  readonly undo?: () => void
  readonly trouble?: boolean
}

export const NoticeContext = createContext<(notice: Notice) => void>(() => undefined)

export function useNotice(): (notice: Notice) => void {
  return useContext(NoticeContext)
}
