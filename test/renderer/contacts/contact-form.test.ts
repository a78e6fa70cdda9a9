import { describe, expect, it } from 'vitest'
import type { ContactRow } from '../../../shared/contract/contacts-contract.ts'
import { calendarDate } from '../../../shared/base/calendar-date.ts'
import type { ContactId } from '../../../shared/base/ids.ts'
import {
  changedContact,
  contactForm,
  valuesOfContact,
} from '../../../renderer/features/contacts/people/contact-form.ts'
import { contactName } from '../../../renderer/features/contacts/people/contact-name.ts'
import { mergePreview } from '../../../renderer/features/contacts/people/merge-preview.ts'

const anna: ContactRow = {
  id: '01' as ContactId,
  organisationId: null,
  givenName: 'Anna',
  familyName: 'Berg',
  position: '',
  email: 'anna@berg.example',
  otherEmails: '',
  phone: '',
  profileUrl: '',
  connectedOn: null,
  notes: '',
  source: 'entered',
  addedOn: calendarDate('2026-11-22'),
  archivedOn: null,
  organisationName: 'Berg GmbH',
  points: null,
  reachesThreshold: null,
  allianceId: null,
  place: null,
  lastConversationOn: null,
}

describe('the form of a contact', () => {
  it('sends only what was changed', () => {
    const stored = valuesOfContact(anna)
    expect(changedContact(stored, { ...stored, connectedOn: null, position: 'Director' })).toEqual({
      position: 'Director',
    })
  })
  it('sends an emptied organisation as an empty name', () => {
    const stored = valuesOfContact(anna)
    expect(changedContact(stored, { ...stored, organisationName: '' })).toEqual({ organisationName: '' })
  })
  it('sends nothing of an untouched form', () => {
    expect(changedContact(contactForm, contactForm)).toEqual({})
  })
})

describe('the name of a contact', () => {
  it('is the e-mail of somebody without a name', () => {
    expect(contactName({ givenName: '', familyName: '', email: 'a@b.example' })).toBe('a@b.example')
  })
  it('has no spare space where one name is missing', () => {
    expect(contactName({ givenName: '', familyName: 'Berg', email: '' })).toBe('Berg')
  })
})

describe('what a merge will leave', () => {
  const date = (day: string): string => day
  it('fills an empty field from the other contact', () => {
    const other = { ...anna, id: '02' as ContactId, position: 'Director' }
    const { fields } = mergePreview(anna, [other], date)
    expect(fields.find(({ label }) => label === 'Position')).toEqual({
      label: 'Position',
      kept: 'Director',
      besides: [],
    })
  })
  it('keeps a differing value besides, and an equal one not twice', () => {
    const other = { ...anna, id: '02' as ContactId, givenName: 'Annie' }
    const { fields } = mergePreview(anna, [other], date)
    expect(fields.slice(0, 2)).toEqual([
      { label: 'Given name', kept: 'Anna', besides: ['Annie'] },
      { label: 'Family name', kept: 'Berg', besides: [] },
    ])
  })
  it('leaves out what nobody has', () => {
    expect(mergePreview(anna, [], date).fields.map(({ label }) => label)).not.toContain('Phone')
  })
})
