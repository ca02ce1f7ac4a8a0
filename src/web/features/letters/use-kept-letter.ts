/**
 * Keeps a letter as it is written: a moment after the last change, on leaving a field, and when
 * the page goes away. One request at a time, so that an older text never lands on a newer one.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { KeepLetterBody, LetterView } from '#contracts/kept-letters.ts'
import type { LetterText } from '#core/model/kept-letter.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { isSameText, withLetter } from '#web/lib/kept-letter.ts'
import { queries } from '#web/lib/queries.ts'

const QUIET_MS = 900

/** Names a letter as it stood when it was kept, with the Message-ID of these very words. */
export type KeptAs = Pick<LetterView, 'id' | 'keptAt' | 'mailId'>

/** Words to keep, and what is said of it; nothing where the person only writes. */
type Kept = { readonly words: LetterText; readonly said?: string }

type Keeping = {
  readonly kind: LetterName
  readonly applicationId: string
  readonly kept: LetterView | null
  readonly text: LetterText
  /** It is as it is drafted: nothing is kept by that, unless asked for. */
  readonly isDraft: boolean
}

export function useKeptLetter({ kind, applicationId, kept, text, isDraft }: Keeping) {
  const last = useRef<KeptAs | null>(kept)
  const saved = useRef<LetterText>(kept ?? text)
  const now = useRef(text)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [isKept, setKept] = useState(kept !== null)
  const client = useQueryClient()
  now.current = text
  if (isDraft && last.current === null) saved.current = text
  const bodyOf = (words: LetterText): KeepLetterBody => ({
    ...{ applicationId, kind, to: words.to, subject: words.subject, body: words.body },
    ...(last.current !== null && { letterId: last.current.id }),
  })
  const keep = useAct(
    async ({ words }: Kept) => {
      const changed = await api.keepLetter(bodyOf(words))
      last.current = changed.letter ?? last.current
      saved.current = words
      // The page knows it before it reads anew: an undo that is quicker finds what it takes back.
      client.setQueryData(queries.letters(applicationId).queryKey, (view) =>
        view && changed.letter ? withLetter(view, changed.letter) : view,
      )
      setKept(true)
      return changed
    },
    { troubleOnPage: true, said: (_, { said }) => said },
  )
  const queued = async (act: () => Promise<unknown>): Promise<void> => {
    const mine = queue.current.then(act)
    queue.current = mine.catch(() => undefined)
    await mine
  }
  const isOpen = () => !isSameText(now.current, saved.current)
  /** Keeps what stands now, once what is under way is kept; resolves to what was kept. */
  const flush = async (always = false): Promise<KeptAs | null> => {
    await queued(async () => {
      const isFirst = always && last.current === null
      if (isOpen() || isFirst) await keep.mutateAsync({ words: now.current })
    })
    return last.current
  }
  /** Keeps other words at once, after those that stood there: one undo brings these back. */
  const take = async (words: LetterText, said: string): Promise<void> => {
    // Looked at now: once the page shows the new words, they are what stands there.
    const [isUnkept, before] = [isOpen(), now.current]
    await queued(async () => {
      if (isUnkept) await keep.mutateAsync({ words: before })
      await keep.mutateAsync({ words, said })
    })
  }
  useEffect(() => {
    if (isSameText(text, saved.current)) return
    const timer = setTimeout(() => void flush().catch(() => undefined), QUIET_MS)
    return () => clearTimeout(timer)
  })
  useLast(() => {
    if (!isOpen()) return
    const keeping = api.keepLetter(bodyOf(now.current), true)
    void keeping.then(() => client.invalidateQueries()).catch(() => undefined)
  })
  return { flush, take, isKept, isOpen: isOpen(), error: keep.error }
}

/** Runs when the page goes away, by the browser or by another page of ours. */
function useLast(act: () => void) {
  const last = useRef(act)
  last.current = act
  useEffect(() => {
    const leave = () => last.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
