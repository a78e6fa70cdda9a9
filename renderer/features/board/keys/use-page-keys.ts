/** Keys that hold anywhere on a page, except while someone types or a dialog or menu is open. */
import { useEffect, useEffectEvent } from 'react'

export function usePageKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
      return
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

// A message at the foot of the window is a dialog inside a region, and takes no keys.
const openDialogs = '[role="dialog"]:not([role="region"] *), [role="alertdialog"], [role="menu"]'

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector(openDialogs) !== null) return true
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]') !== null
  )
}
