/** Opens the help card from anywhere; the frame holds it, so that it is always one tap away. */
import { createContext, useContext } from 'react'

export const HelpCardContext = createContext<() => void>(() => undefined)

export function useOpenHelpCard(): () => void {
  return useContext(HelpCardContext)
}
