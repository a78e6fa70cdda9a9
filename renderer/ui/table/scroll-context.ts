import { createContext } from 'react'

/** The element that scrolls around a table, so that a long one draws only the rows in view. */
export const ScrollContext = createContext<HTMLElement | null>(null)
