import { createContext, use, useCallback, useState } from 'react'
import type { ReactNode } from 'react'

type Announce = (sentence: string) => void

const AnnounceContext = createContext<Announce>(() => {})

/** Holds the live region. Part of `UiProvider`. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 })
  const announce = useCallback<Announce>((sentence) => {
    setSaid((before) => ({ sentence, turn: before.turn + 1 }))
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden">
        {/* A new key makes the same sentence be read out again. */}
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </AnnounceContext>
  )
}

/** Reads a sentence out to screen readers: `announce('Tessellate moved to Scale')`. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}
