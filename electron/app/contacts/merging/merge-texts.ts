/** The one rule of every merge: what is empty is filled, what differs is told in a line, what is equal is left alone. */

/** Fills empty fields of the kept record and names each differing value by its label. */
export function mergeTexts<Field extends string>(
  kept: Readonly<Record<NoInfer<Field>, string | null>>,
  other: Readonly<Record<NoInfer<Field>, string | null>>,
  labels: Readonly<Record<Field, string>>,
): { readonly filled: Partial<Record<Field, string>>; readonly lines: readonly string[] } {
  const filled: Partial<Record<Field, string>> = {}
  const lines: string[] = []
  for (const field of Object.keys(labels) as Field[]) {
    const here = kept[field] ?? ''
    const there = other[field] ?? ''
    if (there === '' || there === here) continue
    if (here === '') filled[field] = there
    else lines.push(`${labels[field]}: ${there}`)
  }
  return { filled, lines }
}
