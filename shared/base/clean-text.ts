/**
 * Text that every document can carry: lone surrogates and the characters that XML 1.0 forbids (U+0000 and the like) are
 * taken out on entry, and the caller is told how many, so that the reply can say so. Everything else is kept to the letter.
 */

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu
const loneSurrogate = /[\uD800-\uDFFF]/gu

/** The text without what no document can carry, in Unicode NFC, and how many characters were taken out. */
export function cleanText(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0
  const drop = (): string => {
    removed += 1
    return ''
  }
  const cleaned = text.replace(loneSurrogate, drop).replace(forbidden, drop)
  return { text: cleaned.normalize('NFC'), removed }
}
