/** A LinkedIn export of invented people: 43 rows, of which one is empty but for its date and two stand twice. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const head = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
]

const known = [
  'Ada,Moreau,https://www.linkedin.com/in/ada-moreau,,Harbour Systems,Head of Alliances,15 Nov 2025',
  'Ben,Lowe,https://www.linkedin.com/in/ben-lowe,,Tiny Labels,Sales,14 Nov 2025',
]

/** Writes the file into the folder; answers where. */
export function writeLinkedInExport(folder: string): string {
  const many = Array.from(
    { length: 38 },
    (_, index) =>
      `Person,Number ${index},https://www.linkedin.com/in/person-${index},,Firm ${index % 9},Partner,01 Oct 2025`,
  )
  const rows = [...known, ...many, ...known, ',,,,,,05 May 2025']
  const file = join(folder, 'Connections.csv')
  writeFileSync(file, `${[...head, ...rows].join('\r\n')}\r\n`)
  return file
}
