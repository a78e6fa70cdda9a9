import { describe, expect, test } from 'vitest'
import { fixtureBytes, readWell } from './read-fixture.ts'

const layouts = [
  {
    file: 'linkedin.csv',
    is: { layout: 'linkedin', encoding: 'utf-8', delimiter: ',', headerLine: 4, emptyLines: [7] },
    lines: [5, 6, 8],
    first: {
      givenName: 'Ragnhild',
      familyName: 'Østby',
      organisationName: 'Fjordkraft Example',
      position: 'Head of Partners, Nordics',
      email: '',
      profileUrl: 'https://www.linkedin.com/in/ragnhild-ostby-example',
      connectedOn: '2024-11-05',
    },
  },
  {
    file: 'linkedin-without-url.csv',
    is: { layout: 'linkedin', encoding: 'utf-8', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: { givenName: 'Ines', familyName: 'Ferrão', profileUrl: '', connectedOn: '2022-02-07' },
  },
  {
    file: 'google-new.csv',
    is: { layout: 'google', encoding: 'utf-8', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 4],
    first: {
      givenName: 'Saoirse Mary',
      familyName: 'Keane',
      organisationName: 'Keane Example Ltd',
      position: 'Director',
      email: 'saoirse@keane.example',
      otherEmails: 's.keane@home.example',
      phone: '+353 1 555 0100, +353 1 555 0101',
      notes: 'Line one\nline "two"',
    },
  },
  {
    file: 'google-old-utf16le.csv',
    is: { layout: 'google', encoding: 'utf-16le', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: {
      givenName: 'Žofie',
      familyName: 'Dvořáková',
      organisationName: 'Sklo Example',
      position: 'Obchod',
    },
  },
  {
    file: 'outlook-english-cp1252.csv',
    is: { layout: 'outlook', encoding: 'windows-1252', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: {
      givenName: 'Zoé',
      familyName: 'Müller',
      organisationName: 'Café – Example',
      phone: '030 555 0100, 0170 555 0101',
      otherEmails: 'zoe@home.example',
      notes: 'Owes 5 €',
    },
  },
  {
    file: 'outlook-german-cp1252.csv',
    is: { layout: 'outlook', encoding: 'windows-1252', delimiter: ';', headerLine: 1, emptyLines: [] },
    lines: [2],
    first: {
      givenName: 'Käthe Luise',
      familyName: 'Groß',
      organisationName: 'Groß; Klein KG',
      position: 'Geschäftsführerin',
    },
  },
  {
    file: 'outlook-french-cp1252.csv',
    is: { layout: 'outlook', encoding: 'windows-1252', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2],
    first: {
      givenName: 'Hélène',
      familyName: 'Lefèvre',
      position: 'Directrice',
      email: 'helene@moulin.example',
    },
  },
  {
    file: 'outlook-spanish-cp1252.csv',
    is: { layout: 'outlook', encoding: 'windows-1252', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2],
    first: { givenName: 'Íñigo', familyName: 'Peña Ruiz', otherEmails: 'inigo2@vinedos.example' },
  },
  {
    file: 'hubspot.csv',
    is: { layout: 'hubspot', encoding: 'utf-8', delimiter: ',', headerLine: 1, emptyLines: [3] },
    lines: [2],
    first: { givenName: 'Noor', familyName: 'de Wit', organisationName: 'Wit Example', position: 'CMO' },
  },
  {
    file: 'pipedrive.csv',
    is: { layout: 'pipedrive', encoding: 'utf-8', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: {
      givenName: 'Maria da',
      familyName: 'Silva',
      organisationName: 'Pão Example',
      email: 'maria@pao.example',
      otherEmails: 'm.silva@pao.example\nmaria@home.example',
      phone: '+351 555 0100, +351 555 0101',
    },
  },
  {
    file: 'salesforce-footer-latin1.csv',
    is: { layout: 'salesforce', encoding: 'windows-1252', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: { givenName: 'Åke', familyName: 'Sjöö', organisationName: 'Sjöö Example', position: 'CTO' },
  },
  {
    file: 'thunderbird.csv',
    is: { layout: 'thunderbird', encoding: 'utf-8', delimiter: ',', headerLine: 1, emptyLines: [] },
    lines: [2, 3],
    first: { givenName: 'Aoife', organisationName: 'Byrne Example', otherEmails: 'aoife@home.example' },
  },
] as const

describe('each layout is known by the names in its header row', () => {
  test.each(layouts)('$file', ({ file, is, lines, first }) => {
    const reading = readWell(fixtureBytes(file))
    expect(reading).toMatchObject(is)
    expect(reading.rows.map((row) => row.line)).toEqual(lines)
    expect(reading.rows[0]).toMatchObject(first)
  })

  test('only the Exchange address in the Outlook file is a problem; all other fixtures have none', () => {
    const problems = layouts.flatMap(({ file }) => readWell(fixtureBytes(file)).problems)
    expect(problems).toEqual([
      { line: 3, field: 'email', code: 'not-an-email', value: '/o=Example/ou=Recipients/cn=max' },
    ])
  })

  test('a name in one column is read as given and family name, and a single word as a given name', () => {
    expect(readWell(fixtureBytes('google-old-utf16le.csv')).rows[1]).toMatchObject({
      givenName: 'Only',
      familyName: 'Display',
    })
    expect(readWell(fixtureBytes('pipedrive.csv')).rows[1]).toMatchObject({
      givenName: 'Cher',
      familyName: '',
    })
  })

  test('columns that hold something and have no place in a contact are named', () => {
    expect(readWell(fixtureBytes('hubspot.csv')).unusedColumns).toEqual([
      'Record ID',
      'Contact owner',
      'Lifecycle Stage',
      'Associated Company IDs',
    ])
  })
})

describe('an unknown layout is read by the mapping that the user gave', () => {
  const file = 'Who;Firm;Mail;Met\nAda Example;Analytical Example;ada@example.example;2024-03-01\n'
  const mapping = { who: 'fullName', FIRM: 'organisationName', Mail: 'email', Met: 'connectedOn' } as const

  test('names are compared without case, and the delimiter is found by them', () => {
    const reading = readWell(file, { mapping })
    expect(reading).toMatchObject({ layout: 'mapped', delimiter: ';', headerLine: 1, problems: [] })
    expect(reading.rows[0]).toMatchObject({
      givenName: 'Ada',
      familyName: 'Example',
      organisationName: 'Analytical Example',
      email: 'ada@example.example',
      connectedOn: '2024-03-01',
    })
  })

  test('a column that no longer exists makes the mapping unfit', () => {
    expect(() => readWell(file, { mapping: { ...mapping, Gone: 'notes' } })).toThrow('no-header-row')
  })
})
