/** A LinkedIn export as a call carries it: notes, an empty line, the header in line 4, then the rows from line 5 on. */
import type { CallInput } from '../../../shared/contract/contract.ts'

export type GivenFile = CallInput<'contacts.importContacts'>['file']

const head = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
]

export function linkedinFile(...rows: readonly string[]): GivenFile {
  return textFile('Connections.csv', [...head, ...rows, ''].join('\n'))
}

export function textFile(name: string, text: string): GivenFile {
  return { name, contentBase64: Buffer.from(text, 'utf8').toString('base64') }
}
