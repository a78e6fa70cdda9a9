/** An organisation of which only the name is known. */
import type { Organisation } from '../../../../shared/domain/records/people.ts'

export const emptyOrganisation: Omit<Organisation, 'id' | 'name'> = {
  legalName: '',
  website: '',
  address: '',
  country: '',
  signatoryName: '',
  signatoryTitle: '',
  notes: '',
  archivedOn: null,
}
