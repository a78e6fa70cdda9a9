/**
 * The colours and fonts of documents as a Word theme, so that a firm can change all of them in one place. Names here are the
 * slots that style definitions refer to.
 */
import type { IThemeOptions } from 'docx'

/** A colour, and the theme slot that it sits in as style definitions name it. */
export type ThemeColour = { readonly hex: string; readonly slot: string }

export const ink: ThemeColour = { hex: '1F2933', slot: 'text1' }
export const navy: ThemeColour = { hex: '1B365D', slot: 'text2' }
export const tint: ThemeColour = { hex: 'F1F4F8', slot: 'background2' }
export const teal: ThemeColour = { hex: '2F6F73', slot: 'accent1' }
export const grey: ThemeColour = { hex: '5B6673', slot: 'accent2' }
export const hairline: ThemeColour = { hex: 'C9D1DA', slot: 'accent3' }

export const theme: IThemeOptions = {
  name: 'Entente',
  colors: {
    dark1: ink.hex,
    light1: 'FFFFFF',
    dark2: navy.hex,
    light2: tint.hex,
    accent1: teal.hex,
    accent2: grey.hex,
    accent3: hairline.hex,
    accent4: '8A5A12',
    accent5: 'A3322B',
    accent6: '54687F',
    hyperlink: navy.hex,
    followedHyperlink: grey.hex,
  },
  fonts: { headings: 'Georgia', body: 'Calibri' },
}
