import { createContext, use } from 'react'

/** Where menus and lists are attached: the page's landmark. Undefined inside a dialog, which holds its own. */
export const PortalContext = createContext<HTMLElement | undefined>(undefined)

/** For the `Portal` of a menu, list or popover: `<Portal {...usePortalContainer()}>`. */
export function usePortalContainer(): { container?: HTMLElement } {
  const container = use(PortalContext)
  return container === undefined ? {} : { container }
}
