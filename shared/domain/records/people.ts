/** Organisations and people, as they are stored: our own firm is an organisation like any other. */
import type { CalendarDate } from '../../base/calendar-date.ts'
import type { AllianceId, ContactId, ConversationId, OrganisationId } from '../../base/ids.ts'

export type Organisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly legalName: string
  readonly website: string
  readonly address: string
  readonly country: string
  readonly signatoryName: string
  readonly signatoryTitle: string
  readonly notes: string
  readonly archivedOn: CalendarDate | null
}

export const contactSources = ['entered', 'linkedin', 'google', 'outlook', 'crm', 'other-file'] as const
export type ContactSource = (typeof contactSources)[number]

export type Contact = {
  readonly id: ContactId
  readonly organisationId: OrganisationId | null
  readonly givenName: string
  readonly familyName: string
  readonly position: string
  readonly email: string
  /** Further addresses, one a line. */
  readonly otherEmails: string
  readonly phone: string
  readonly profileUrl: string
  readonly connectedOn: CalendarDate | null
  readonly notes: string
  readonly source: ContactSource
  readonly addedOn: CalendarDate
  readonly archivedOn: CalendarDate | null
}

export const channels = ['conversation', 'call', 'mail', 'meeting', 'message'] as const
export type Channel = (typeof channels)[number]

/** A line in the log: without it nothing can be said of activity. */
export type Conversation = {
  readonly id: ConversationId
  readonly contactId: ContactId
  readonly allianceId: AllianceId | null
  readonly heldOn: CalendarDate
  readonly channel: Channel
  readonly summary: string
}
