/** Whether the window has room for the preview beside the form. */
import { useSyncExternalStore } from 'react'

const wide = window.matchMedia('(min-width: 1180px)')

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

export function useWideWindow(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches)
}
