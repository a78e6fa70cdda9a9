/** The fields of a contact as its form holds them: all texts, empty where nothing is known. */
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'

export const contactForm = {
  givenName: '',
  familyName: '',
  organisationName: '',
  position: '',
  email: '',
  otherEmails: '',
  phone: '',
  profileUrl: '',
  connectedOn: '',
  notes: '',
}
export type ContactForm = typeof contactForm

export function valuesOfContact(contact: ContactRow): ContactForm {
  const { givenName, familyName, organisationName, position, email } = contact
  const { otherEmails, phone, profileUrl, notes } = contact
  const names = { givenName, familyName, organisationName, position }
  return { ...names, email, otherEmails, phone, profileUrl, notes, connectedOn: contact.connectedOn ?? '' }
}

/** Only what was changed: what another window wrote meanwhile into other fields stays. */
export function changedContact<Fields extends { readonly [Field in keyof ContactForm]: string | null }>(
  stored: ContactForm,
  fields: Fields,
): Partial<Fields> {
  const names = Object.keys(stored) as (keyof ContactForm)[]
  const changed = names.filter((name) => (fields[name] ?? '') !== stored[name])
  return Object.fromEntries(changed.map((name) => [name, fields[name]])) as Partial<Fields>
}
