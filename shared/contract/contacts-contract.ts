/** People and organisations: entered, edited, merged and archived by hand, imported from a file, talked with. */
import { z } from 'zod'
import type { AllianceId, ContactId, ConversationId, OrganisationId } from '../base/ids.ts'
import type { ContactLayout, ImportedContact, ImportProblem } from '../domain/contacts/imported-contact.ts'
import { channels, type Contact, type Conversation, type Organisation } from '../domain/records/people.ts'
import type { ScoreWithPoints } from '../domain/records/identify.ts'
import type { Place } from '../playbook/stages.ts'
import { command, query } from './define.ts'
import {
  dateSchema,
  fileSchema,
  filledLineSchema,
  filledTextSchema,
  idOf,
  lineSchema,
  organisationProfile,
  pageOf,
  textSchema,
} from './schemas.ts'

export type ContactRow = Contact & {
  readonly organisationName: string
  /** The latest score: its sum, null when never scored. */
  readonly points: number | null
  readonly reachesThreshold: boolean | null
  readonly allianceId: AllianceId | null
  readonly place: Place | null
  readonly lastConversationOn: string | null
}

export type OrganisationRow = Organisation & {
  readonly contacts: number
  readonly allianceId: AllianceId | null
  readonly place: Place | null
}

export type ImportRow = {
  readonly contact: ImportedContact
  readonly outcome: 'new' | 'duplicate-of-contact' | 'duplicate-in-file'
  /** What the duplicate was told by. */
  readonly by: 'email' | 'profile' | 'name-and-organisation' | null
  readonly duplicateContactId: ContactId | null
  readonly duplicateName: string
  readonly duplicateLine: number | null
  readonly problems: readonly ImportProblem[]
}

export type ImportPreview = {
  readonly fileName: string
  readonly layout: ContactLayout
  readonly encoding: string
  readonly counts: {
    readonly records: number
    readonly new: number
    readonly duplicatesOfContacts: number
    readonly duplicatesInFile: number
    readonly empty: number
    readonly leftOut: number
    readonly organisationsNew: number
  }
  readonly emptyLines: readonly number[]
  readonly problems: readonly ImportProblem[]
  /** Dates like 03/04/2024 that can be read two ways: the person must say which comes first. */
  readonly dateOrderUnclear: boolean
  readonly rows: readonly ImportRow[]
}

const contactFields = {
  givenName: lineSchema,
  familyName: lineSchema,
  position: lineSchema,
  email: lineSchema,
  otherEmails: textSchema,
  phone: lineSchema,
  profileUrl: lineSchema,
  connectedOn: dateSchema.nullable(),
  notes: textSchema,
} as const
const contactProfile = z.strictObject(contactFields).partial().shape

const organisationFields = z.strictObject({ ...organisationProfile, notes: textSchema }).partial().shape

const contactId = idOf('contact')
const organisationId = idOf('organisation')

/** How duplicates of an import are treated: one answer for all, and others for single lines. */
const importDecisions = {
  duplicates: z.enum(['skip', 'merge', 'keep-both']).default('skip'),
  byLine: z.record(z.string().regex(/^\d+$/), z.enum(['skip', 'merge', 'keep-both'])).default({}),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  /** For an unknown layout: header of the file → field of a contact. */
  mapping: z.record(z.string(), z.string()).optional(),
} as const

const conversationFields = {
  contactId,
  heldOn: dateSchema,
  channel: z.enum(channels),
  summary: filledTextSchema,
} as const

export const contactsContract = {
  'contacts.listContacts': query(
    'Contacts, searched, filtered, sorted, a page at a time.',
    z.strictObject({
      search: z.string().max(1000).default(''),
      filter: z.enum(['all', 'not-scored', 'goes-on', 'held', 'archived']).default('all'),
      organisationId: organisationId.optional(),
      sortBy: z.enum(['name', 'organisation', 'points', 'connectedOn', 'addedOn']).default('name'),
      descending: z.boolean().default(false),
      ...pageOf,
    }),
    ['contact', 'organisation', 'score', 'scorePoint', 'alliance', 'conversation', 'setting'],
  ).answers<{
    readonly rows: readonly ContactRow[]
    readonly total: number
    readonly counts: Readonly<Record<'all' | 'not-scored' | 'goes-on' | 'held' | 'archived', number>>
  }>(),
  'contacts.getContact': query(
    'One contact with organisation, scores, alliance and conversations.',
    z.strictObject({ contactId }),
    ['contact', 'organisation', 'score', 'scorePoint', 'alliance', 'conversation', 'setting'],
  ).answers<{
    readonly contact: ContactRow
    readonly organisation: Organisation | null
    readonly scores: readonly ScoreWithPoints[]
    readonly conversations: readonly Conversation[]
  }>(),
  'contacts.addContact': command(
    'Add a contact by hand. The organisation is given by its id, or by a name that is found or added.',
    z.strictObject({
      ...contactProfile,
      organisationId: organisationId.optional(),
      organisationName: lineSchema.optional(),
    }),
  ).answers<{ readonly contactId: ContactId; readonly organisationId: OrganisationId | null }>(),
  'contacts.editContact': command(
    'Change fields of a contact; what is not named stays.',
    z.strictObject({
      contactId,
      ...contactProfile,
      organisationId: organisationId.nullable().optional(),
      organisationName: lineSchema.optional(),
    }),
  ).answers<{ readonly contactId: ContactId }>(),
  'contacts.archiveContact': command(
    'Archive a contact: it leaves the lists, its records stay.',
    z.strictObject({ contactId }),
  ).answers<{ readonly contactId: ContactId }>(),
  'contacts.restoreContact': command(
    'Bring an archived contact back.',
    z.strictObject({ contactId }),
  ).answers<{ readonly contactId: ContactId }>(),
  'contacts.mergeContacts': command(
    'Merge other contacts into one: their scores, conversations and leads move over, empty fields are filled, nothing is dropped.',
    z.strictObject({ keepId: contactId, mergeIds: z.array(contactId).min(1).max(50) }),
  ).answers<{ readonly contactId: ContactId }>(),
  'contacts.listOrganisations': query(
    'Organisations, searched, a page at a time.',
    z.strictObject({
      search: z.string().max(1000).default(''),
      filter: z.enum(['all', 'archived']).default('all'),
      ...pageOf,
    }),
    ['organisation', 'contact', 'alliance', 'workspace'],
  ).answers<{ readonly rows: readonly OrganisationRow[]; readonly total: number }>(),
  'contacts.getOrganisation': query(
    'One organisation with its contacts.',
    z.strictObject({ organisationId }),
    ['organisation', 'contact', 'alliance'],
  ).answers<{
    readonly organisation: OrganisationRow
    readonly contacts: readonly Contact[]
  }>(),
  'contacts.addOrganisation': command(
    'Add an organisation.',
    z.strictObject({ name: filledLineSchema, ...organisationFields }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'contacts.editOrganisation': command(
    'Change the profile of an organisation; what is not named stays.',
    z.strictObject({ organisationId, name: filledLineSchema.optional(), ...organisationFields }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'contacts.archiveOrganisation': command(
    'Archive an organisation that has no open alliance.',
    z.strictObject({ organisationId }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'contacts.restoreOrganisation': command(
    'Bring an archived organisation back.',
    z.strictObject({ organisationId }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'contacts.mergeOrganisations': command(
    'Merge other organisations into one: their people and alliances move over. Refused while more than one of them has an open alliance.',
    z.strictObject({ keepId: organisationId, mergeIds: z.array(organisationId).min(1).max(50) }),
  ).answers<{ readonly organisationId: OrganisationId }>(),
  'contacts.previewImport': query(
    'Read a contact file without writing: new, duplicates, problems by line.',
    z.strictObject({
      file: fileSchema,
      dateOrder: importDecisions.dateOrder,
      mapping: importDecisions.mapping,
    }),
    ['contact', 'organisation'],
  ).answers<ImportPreview>(),
  'contacts.importContacts': command(
    'Import a contact file as one step.',
    z.strictObject({ file: fileSchema, ...importDecisions }),
  ).answers<{
    readonly added: number
    readonly merged: number
    readonly skipped: number
    readonly organisationsAdded: number
  }>(),
  'contacts.logConversation': command(
    'Log a conversation, call, mail or meeting in a line.',
    z.strictObject(conversationFields),
  ).answers<{ readonly conversationId: ConversationId }>(),
  'contacts.editConversation': command(
    'Correct a logged conversation.',
    z.strictObject({
      conversationId: idOf('conversation'),
      heldOn: dateSchema.optional(),
      channel: z.enum(channels).optional(),
      summary: filledTextSchema.optional(),
    }),
  ).answers<{ readonly conversationId: ConversationId }>(),
  'contacts.removeConversation': command(
    'Take a logged conversation out; the history keeps it.',
    z.strictObject({ conversationId: idOf('conversation') }),
  ).answers<{ readonly conversationId: ConversationId }>(),
}
