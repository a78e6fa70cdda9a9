/** A number with its noun in the right form, for sentences: "1 condition", "3 conditions". */

/** The count and the noun; the plural adds an s unless it is given. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A sentence's first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
