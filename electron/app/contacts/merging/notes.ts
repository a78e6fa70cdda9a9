/** Adds lines to notes so that nothing is lost and nothing stands there twice: merging the same again adds nothing. */

/** The notes with those lines that are not in them yet, under a heading. */
export function addToNotes(notes: string, heading: string, lines: readonly string[]): string {
  const there = new Set(notes.split('\n'))
  const fresh = lines.filter((line) => line !== '' && !line.split('\n').every((one) => there.has(one)))
  if (fresh.length === 0) return notes
  return [notes, [heading, ...fresh].filter((line) => line !== '').join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}
