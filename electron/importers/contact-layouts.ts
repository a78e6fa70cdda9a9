/**
 * The layouts of contact files as data: by which column names each is known, and what its columns hold.
 * Names are compared in lower case. Order matters twice: the first layout that fits is taken, and of several columns for
 * one field the first that is filled. Nothing is read by position.
 */
import type { ContactField, ContactLayout } from '../../shared/domain/contacts/imported-contact.ts'

export type ColumnRule = readonly [name: string, field: ContactField]

export type LayoutRule = {
  readonly layout: ContactLayout
  /** Every one of these names must be there, … */
  readonly allOf: readonly string[]
  /** … and one of these. */
  readonly anyOf: readonly string[]
  readonly columns: readonly ColumnRule[]
  /** Names that stand twice in the header row, of which the last counts. */
  readonly lastCounts: readonly string[]
}

const numbers = [1, 2, 3, 4, 5, 6] as const

const firstAndLastName: readonly ColumnRule[] = [
  ['first name', 'givenName'],
  ['middle name', 'middleName'],
  ['last name', 'familyName'],
]

const googleValues: readonly ColumnRule[] = numbers.flatMap((number): readonly ColumnRule[] => [
  [`e-mail ${number} - value`, number === 1 ? 'email' : 'otherEmails'],
  [`phone ${number} - value`, 'phone'],
])

const pipedrive: LayoutRule = {
  layout: 'pipedrive',
  allOf: ['person - name'],
  anyOf: [
    'person - organization',
    'person - organisation',
    'person - email',
    'person - email - work',
    'person - phone',
  ],
  columns: [
    ['person - first name', 'givenName'],
    ['person - last name', 'familyName'],
    ['person - name', 'fullName'],
    ['person - organization', 'organisationName'],
    ['person - organisation', 'organisationName'],
    ['person - job title', 'position'],
    ['person - email', 'email'],
    ['person - email - work', 'email'],
    ['person - email - home', 'otherEmails'],
    ['person - email - other', 'otherEmails'],
    ['person - phone', 'phone'],
    ['person - phone - work', 'phone'],
    ['person - phone - mobile', 'phone'],
    ['person - phone - home', 'phone'],
    ['person - phone - other', 'phone'],
    ['person - notes', 'notes'],
  ],
  lastCounts: [],
}

const thunderbird: LayoutRule = {
  layout: 'thunderbird',
  allOf: ['first name', 'last name', 'display name', 'primary email'],
  anyOf: ['display name'],
  columns: [
    ...firstAndLastName,
    ['display name', 'fullName'],
    ['organization', 'organisationName'],
    ['job title', 'position'],
    ['primary email', 'email'],
    ['secondary email', 'otherEmails'],
    ['work phone', 'phone'],
    ['mobile number', 'phone'],
    ['home phone', 'phone'],
    ['notes', 'notes'],
  ],
  lastCounts: [],
}

const linkedin: LayoutRule = {
  layout: 'linkedin',
  allOf: ['first name', 'last name', 'connected on'],
  anyOf: ['company', 'position', 'email address', 'url'],
  columns: [
    ...firstAndLastName,
    ['url', 'profileUrl'],
    ['email address', 'email'],
    ['company', 'organisationName'],
    ['position', 'position'],
    ['connected on', 'connectedOn'],
  ],
  lastCounts: [],
}

const googleNew: LayoutRule = {
  layout: 'google',
  allOf: ['first name', 'last name', 'organization name'],
  anyOf: ['file as', 'labels', 'phonetic first name', 'e-mail 1 - value', 'organization title'],
  columns: [
    ...firstAndLastName,
    ['organization name', 'organisationName'],
    ['organization title', 'position'],
    ...googleValues,
    ['notes', 'notes'],
  ],
  lastCounts: [],
}

const googleOld: LayoutRule = {
  layout: 'google',
  allOf: ['given name', 'family name'],
  anyOf: ['organization 1 - name', 'group membership', 'e-mail 1 - value', 'yomi name'],
  columns: [
    ['given name', 'givenName'],
    ['additional name', 'middleName'],
    ['family name', 'familyName'],
    ['name', 'fullName'],
    ['organization 1 - name', 'organisationName'],
    ['organization 1 - title', 'position'],
    ...googleValues,
    ['notes', 'notes'],
  ],
  lastCounts: [],
}

const hubspot: LayoutRule = {
  layout: 'hubspot',
  allOf: ['first name', 'last name', 'email'],
  anyOf: ['record id', 'contact id', 'associated company', 'primary associated company', 'lifecycle stage'],
  columns: [
    ...firstAndLastName,
    ['company name', 'organisationName'],
    ['primary associated company', 'organisationName'],
    ['associated company', 'organisationName'],
    ['job title', 'position'],
    ['email', 'email'],
    ['additional email addresses', 'otherEmails'],
    ['phone number', 'phone'],
    ['mobile phone number', 'phone'],
    ['linkedin url', 'profileUrl'],
  ],
  lastCounts: [],
}

const salesforce: LayoutRule = {
  layout: 'salesforce',
  allOf: ['first name', 'last name', 'account name'],
  anyOf: ['email', 'account owner', 'contact owner', 'salutation'],
  columns: [
    ...firstAndLastName,
    ['account name', 'organisationName'],
    ['title', 'position'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['mobile', 'phone'],
    ['description', 'notes'],
  ],
  lastCounts: [],
}

const outlookEnglish: LayoutRule = {
  layout: 'outlook',
  allOf: ['first name', 'last name', 'e-mail address'],
  anyOf: ['company', 'job title', 'business phone', 'e-mail 2 address', 'e-mail display name'],
  columns: [
    ...firstAndLastName,
    ['company', 'organisationName'],
    ['job title', 'position'],
    ['e-mail address', 'email'],
    ['e-mail 2 address', 'otherEmails'],
    ['e-mail 3 address', 'otherEmails'],
    ['business phone', 'phone'],
    ['business phone 2', 'phone'],
    ['mobile phone', 'phone'],
    ['home phone', 'phone'],
    ['notes', 'notes'],
  ],
  lastCounts: [],
}

const outlookGerman: LayoutRule = {
  layout: 'outlook',
  allOf: ['vorname', 'nachname', 'e-mail-adresse'],
  anyOf: ['firma', 'position', 'telefon geschäftlich', 'e-mail 2: adresse'],
  columns: [
    ['vorname', 'givenName'],
    ['weitere vornamen', 'middleName'],
    ['nachname', 'familyName'],
    ['firma', 'organisationName'],
    ['position', 'position'],
    ['e-mail-adresse', 'email'],
    ['e-mail 2: adresse', 'otherEmails'],
    ['e-mail 3: adresse', 'otherEmails'],
    ['telefon geschäftlich', 'phone'],
    ['telefon geschäftlich 2', 'phone'],
    ['mobiltelefon', 'phone'],
    ['telefon privat', 'phone'],
    ['telefon (privat)', 'phone'],
    ['notizen', 'notes'],
  ],
  lastCounts: [],
}

/** In French the form of address and the job title are both called Titre; the job title stands last. */
const outlookFrench: LayoutRule = {
  layout: 'outlook',
  allOf: ['prénom', 'nom', 'adresse de messagerie'],
  anyOf: ['société', 'titre', 'téléphone (bureau)'],
  columns: [
    ['prénom', 'givenName'],
    ['deuxième prénom', 'middleName'],
    ['nom', 'familyName'],
    ['société', 'organisationName'],
    ['titre', 'position'],
    ['adresse de messagerie', 'email'],
    ['adresse de messagerie 2', 'otherEmails'],
    ['adresse de messagerie 3', 'otherEmails'],
    ['téléphone (bureau)', 'phone'],
    ['tél. mobile', 'phone'],
    ['téléphone (domicile)', 'phone'],
    ['notes', 'notes'],
  ],
  lastCounts: ['titre'],
}

const outlookSpanish: LayoutRule = {
  layout: 'outlook',
  allOf: ['nombre', 'apellidos'],
  anyOf: ['dirección de correo electrónico', 'e-mail address'],
  columns: [
    ['nombre', 'givenName'],
    ['segundo nombre', 'middleName'],
    ['apellidos', 'familyName'],
    ['organización', 'organisationName'],
    ['puesto', 'position'],
    ['dirección de correo electrónico', 'email'],
    ['e-mail address', 'email'],
    ['dirección de correo electrónico 2', 'otherEmails'],
    ['dirección del correo electrónico 3', 'otherEmails'],
    ['teléfono del trabajo', 'phone'],
    ['teléfono móvil', 'phone'],
    ['mobile phone', 'phone'],
    ['particular', 'phone'],
    ['notas', 'notes'],
    ['notes', 'notes'],
  ],
  lastCounts: [],
}

/** From the most particular to the most general, so that no layout is taken for another. */
export const layoutRules: readonly LayoutRule[] = [
  pipedrive,
  thunderbird,
  linkedin,
  googleNew,
  googleOld,
  hubspot,
  salesforce,
  outlookEnglish,
  outlookGerman,
  outlookFrench,
  outlookSpanish,
]
