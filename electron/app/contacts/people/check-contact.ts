/** What every contact that is entered or edited by hand must hold: something to know it by, and no date that is yet to come. */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Contact } from '../../../../shared/domain/records/people.ts'
import { refuseInput } from '../../dispatch/refuse.ts'
import { refuseFuture } from '../../facts/check-dates.ts'

/** Refuses a contact without name, e-mail and organisation, and a connection in the future. */
export function checkContact(
  contact: Pick<Contact, 'givenName' | 'familyName' | 'email' | 'organisationId' | 'connectedOn'>,
  today: CalendarDate,
): void {
  if (contact.givenName + contact.familyName + contact.email === '' && contact.organisationId === null) {
    refuseInput('givenName', 'A contact needs at least a name, an e-mail or an organisation.')
  }
  if (contact.connectedOn !== null) refuseFuture('connectedOn', contact.connectedOn, today)
}
