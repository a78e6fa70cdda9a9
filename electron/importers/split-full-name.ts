/**
 * A name in one column as given name and family name, for files that have no columns of their own for them.
 * "Family, Given" is read as written; else the last word is the family name. It is a reading, not knowledge: the preview
 * shows it.
 */

/** Given and family name; a single word is taken for the given name. */
export function splitFullName(name: string): { readonly givenName: string; readonly familyName: string } {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(name)
  if (comma !== null) return { givenName: (comma[2] ?? '').trim(), familyName: (comma[1] ?? '').trim() }
  const lastSpace = name.lastIndexOf(' ')
  if (lastSpace === -1) return { givenName: name, familyName: '' }
  return { givenName: name.slice(0, lastSpace), familyName: name.slice(lastSpace + 1) }
}
