/** A contact of whom nothing is known yet. */
import type { Contact } from '../../../../shared/domain/records/people.ts'

export const emptyContact: Omit<Contact, 'id' | 'source' | 'addedOn'> = {
  organisationId: null,
  givenName: '',
  familyName: '',
  position: '',
  email: '',
  otherEmails: '',
  phone: '',
  profileUrl: '',
  connectedOn: null,
  notes: '',
  archivedOn: null,
}
