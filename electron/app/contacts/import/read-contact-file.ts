/**
 * Reads the file that a call carries. What refuses the file as a whole becomes `file-unreadable` with sentence and line;
 * nothing is written here.
 */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import {
  type ContactField,
  contactFields,
  type ContactReading,
} from '../../../../shared/domain/contacts/imported-contact.ts'
import { importRefusalText } from '../../../../shared/text/import-text.ts'
import { readContacts } from '../../../importers/read-contacts.ts'
import { refuse, refuseInput } from '../../dispatch/refuse.ts'

type GivenFile = Pick<ParsedInput<'contacts.previewImport'>, 'file' | 'dateOrder' | 'mapping'>

/** What stands in the file, or a refusal. */
export function readContactFile(
  { file, dateOrder, mapping }: GivenFile,
  today: CalendarDate,
): ContactReading {
  const reading = readContacts(
    { name: file.name, bytes: Buffer.from(file.contentBase64, 'base64') },
    {
      today,
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(mapping === undefined ? {} : { mapping: checkMapping(mapping) }),
    },
  )
  if (reading.ok) return reading
  const { problem } = reading
  return refuse({
    code: 'file-unreadable',
    sentence: importRefusalText(problem),
    line: 'line' in problem ? problem.line : null,
  })
}

function checkMapping(mapping: Readonly<Record<string, string>>): Readonly<Record<string, ContactField>> {
  const known: readonly string[] = contactFields
  for (const [column, field] of Object.entries(mapping)) {
    if (!known.includes(field)) {
      refuseInput(`mapping.${column}`, `A contact has no field “${field}”. It has: ${known.join(', ')}.`)
    }
  }
  return mapping as Readonly<Record<string, ContactField>>
}
