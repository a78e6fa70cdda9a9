/**
 * Text folded for comparing and searching: what people take for the same name gives the same text.
 * SQLite's `remove_diacritics` leaves ø, ł, đ, ß and æ alone; they are folded here. Never for showing.
 */

const latinLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
}
const latinLetter = new RegExp(`[${Object.keys(latinLetters).join('')}]`, 'gu')
// Only the marks of Latin, Greek and Cyrillic: in other scripts a mark is a letter of its own.
const diacritics = /[\u0300-\u036F]/gu
const apostrophes = /[‘’‛ʼʹ′`´]/gu
const dashes = /[‐‑‒–—−]/gu

/** Lower case without diacritics, ligatures or special letters; apostrophes and dashes plain; single spaces, none outside. */
export function foldText(text: string): string {
  return text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(diacritics, '')
    .replace(latinLetter, (letter) => latinLetters[letter] ?? letter)
    .replace(dashes, '-')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}
