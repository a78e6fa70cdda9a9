/**
 * Whether a text shows anything at all. White space, invisible characters and blank fillers are nothing: a name or a reason
 * made of them would stand as an empty place on every page and document.
 */

// U+2800 is the braille pattern without dots: a symbol by its class, blank to the eye.
const visible = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u

/** True for a text with at least one character that can be seen. */
export function saysSomething(text: string): boolean {
  return visible.test(text)
}
