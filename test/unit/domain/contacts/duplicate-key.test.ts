import { describe, expect, test } from 'vitest'
import type { ContactId } from '../../../../shared/base/ids.ts'
import {
  duplicateKeys,
  findDuplicates,
  profileKey,
} from '../../../../shared/domain/contacts/duplicate-key.ts'
import type { DuplicateSubject } from '../../../../shared/domain/contacts/duplicate-key.ts'

const nobody: DuplicateSubject = {
  givenName: '',
  familyName: '',
  organisationName: '',
  email: '',
  otherEmails: '',
  profileUrl: '',
}
const person = (some: Partial<DuplicateSubject>): DuplicateSubject => ({
  ...nobody,
  givenName: 'Ana',
  familyName: 'Weiß',
  organisationName: 'Mill Example',
  ...some,
})
const known = (id: string, some: Partial<DuplicateSubject>) => ({
  ...person(some),
  contactId: id as ContactId,
})
const inFile = (...rows: readonly DuplicateSubject[]) =>
  findDuplicates(
    rows.map((row, index) => ({ ...row, line: index + 2 })),
    [],
  )

describe('a contact is known by e-mail, profile address, and name with organisation, strongest first', () => {
  test('all of them', () => {
    const contact = person({
      email: 'Ana@Mill.example',
      otherEmails: 'ana@home.example\nANA@mill.example',
      profileUrl: 'https://www.linkedin.com/in/Ana-W/?x=1',
    })
    expect(duplicateKeys(contact)).toEqual([
      'email:ana@mill.example',
      'email:ana@home.example',
      'profile:linkedin.com/in/ana-w',
      'name:ana weiss|mill example',
    ])
  })

  test('nothing is known by nothing', () => {
    expect(duplicateKeys(nobody)).toEqual([])
    expect(inFile(nobody, nobody)).toEqual([{ kind: 'new' }, { kind: 'new' }])
  })

  test.each([
    'https://www.linkedin.com/in/ana-w',
    'http://linkedin.com/in/ana-w/',
    'linkedin.com/in/Ana-W?trk=x#top',
    'https://de.linkedin.com/in/ana-w//',
    'https://linkedin.com/in/%61na-w',
  ])('%s is one profile', (address) => {
    expect(profileKey(address)).toBe('linkedin.com/in/ana-w')
  })
})

describe('duplicates within a file', () => {
  test.each([
    [
      'e-mail, case folded, whatever the name',
      person({ email: 'A@b.example' }),
      person({ givenName: 'Bo', email: 'a@B.example' }),
      'email',
    ],
    [
      'an e-mail among the others',
      person({ email: 'a@b.example' }),
      person({ email: 'c@b.example', otherEmails: 'a@b.example' }),
      'email',
    ],
    [
      'profile address, though the e-mails differ',
      person({ email: 'a@b.example', profileUrl: 'x.example/p' }),
      person({ email: 'c@b.example', profileUrl: 'https://x.example/p' }),
      'profile',
    ],
    [
      'name and organisation, folded',
      person({}),
      person({ familyName: 'WEISS', organisationName: 'Mill  Éxample,' }),
      'name',
    ],
    ['name, where only one has an e-mail', person({ email: 'a@b.example' }), person({}), 'name'],
    [
      'name, where one has e-mail and the other profile',
      person({ email: 'a@b.example' }),
      person({ profileUrl: 'x.example/p' }),
      'name',
    ],
  ] as const)('by %s', (_what, first, second, by) => {
    expect(inFile(first, second)).toEqual([{ kind: 'new' }, { kind: 'duplicate-in-file', line: 2, by }])
  })

  test.each([
    [
      'one name with two profiles',
      person({ profileUrl: 'x.example/p' }),
      person({ profileUrl: 'x.example/q' }),
    ],
    ['one name with two e-mails', person({ email: 'a@b.example' }), person({ email: 'c@b.example' })],
    ['one name in two organisations', person({}), person({ organisationName: 'Sea Example' })],
  ])('%s is two people', (_what, first, second) => {
    expect(inFile(first, second)).toEqual([{ kind: 'new' }, { kind: 'new' }])
  })

  test('a third row points to the first', () => {
    expect(inFile(person({}), person({}), person({})).at(-1)).toMatchObject({ line: 2 })
  })
})

describe('duplicates of contacts in the workspace', () => {
  const row = { ...person({ email: 'a@b.example' }), line: 7 }

  test('a contact counts before an earlier line', () => {
    const verdicts = findDuplicates([row, { ...row, line: 8 }], [known('c1', { email: 'A@B.example' })])
    expect(verdicts).toEqual([
      { kind: 'duplicate-of-contact', contactId: 'c1', by: 'email' },
      { kind: 'duplicate-of-contact', contactId: 'c1', by: 'email' },
    ])
  })

  test('e-mail counts before name', () => {
    const contacts = [known('by-name', {}), known('by-email', { givenName: 'Bo', email: 'a@b.example' })]
    expect(findDuplicates([row], contacts)).toEqual([
      { kind: 'duplicate-of-contact', contactId: 'by-email', by: 'email' },
    ])
  })

  test('100,000 rows of one name with profiles of their own are told apart in a moment', () => {
    const rows = Array.from({ length: 100_000 }, (_, line) => ({
      ...person({ profileUrl: `x.example/${line}` }),
      line,
    }))
    expect(findDuplicates(rows, []).every((verdict) => verdict.kind === 'new')).toBe(true)
  })
})
