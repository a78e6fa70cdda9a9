/** True where there is room for a panel beside a tab. */
import { useSyncExternalStore } from 'react'

const wide = window.matchMedia('(min-width: 1200px)')

function listen(onChange: () => void): () => void {
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}

export function useWideWindow(): boolean {
  return useSyncExternalStore(listen, () => wide.matches)
}
