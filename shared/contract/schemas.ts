/**
 * The schemas that entries share: identifiers, dates, texts, money. Strict on purpose: "5 " is no number and 2026-02-30 no
 * day. Sentences are for people; dispatch adds the path.
 */
import { z } from 'zod'
import { type CalendarDate, isCalendarDate } from '../base/calendar-date.ts'
import type { Id } from '../base/ids.ts'
import { saysSomething } from '../base/says-something.ts'

/** The longest text that any field takes, in UTF-16 units; the same as a cell of an import. */
export const longestText = 32_000

/** An identifier of a record of that kind. */
export function idOf<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>, string> {
  return z.uuid(`The identifier of a record (${kind}) is expected.`) as unknown as z.ZodType<Id<Kind>, string>
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const dateSchema = z
  .string('A date as YYYY-MM-DD is expected.')
  .meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
  .refine(isCalendarDate, 'A date that exists is expected, as YYYY-MM-DD.') as unknown as z.ZodType<
  CalendarDate,
  string
>

const tooLong = `At most ${longestText} characters fit here.`

/** Outer space is trimmed; a text in which nothing can be seen is empty. */
function trimmed(text: string): string {
  return saysSomething(text) ? text.trim() : ''
}

/** One line of text: outer space is trimmed, line breaks become spaces. May be empty. */
export const lineSchema = z
  .string('A text is expected.')
  .max(longestText, tooLong)
  .overwrite((text) => trimmed(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')))

/** One line that must say something. */
export const filledLineSchema = lineSchema.refine((text) => text !== '', 'This must not be empty.')

/** Text of several lines, kept as written except outer space. May be empty. */
export const textSchema = z
  .string('A text is expected.')
  .max(longestText, tooLong)
  .overwrite((text) => trimmed(text.replace(/\r\n?/g, '\n')))

/** What an organisation's profile says beside its name, of partners and of our own firm alike. */
export const organisationProfile = {
  legalName: lineSchema,
  website: lineSchema,
  address: textSchema,
  country: lineSchema,
  signatoryName: lineSchema,
  signatoryTitle: lineSchema,
} as const

/** Text of several lines that must say something. */
export const filledTextSchema = textSchema.refine((text) => text !== '', 'This must not be empty.')

/** A list of single lines; empty ones are dropped. */
export const linesSchema = z
  .array(lineSchema)
  .max(500, 'At most 500 lines fit here.')
  .overwrite((lines) => lines.filter((line) => line !== ''))

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** An ISO 4217 currency in use that amounts can be formatted in: not XXX, not ZZZ. */
export const currencySchema = z
  .string('A currency code is expected, such as EUR.')
  .regex(/^[A-Z]{3}$/, { error: 'A currency code of three capitals is expected, such as EUR.', abort: true })
  .refine(
    (code) => currencies.has(code),
    'There is no such currency. A code in use is expected, such as EUR.',
  )

/** A whole amount in the smallest unit of its currency. */
export const amountMinorSchema = z
  .int('A whole amount in the smallest unit of the currency is expected.')
  .min(0, 'An amount is not negative.')
  .max(Number.MAX_SAFE_INTEGER)

/** A page of a list. */
export const pageOf = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
} as const

/** The bytes of a file, with the name that the person knows it by. */
export const fileSchema = z.strictObject({
  name: z.string().min(1).max(1000),
  contentBase64: z
    .base64('The content of the file is expected, as Base64.')
    .max(30_000_000, 'The file is too large: at most 20 MB can be read.'),
})
