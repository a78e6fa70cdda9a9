/** The names of tables and fields as the history tells them, in the words of the pages where they are entered. */

export const tableNames: Readonly<Record<string, string>> = {
  workspace: 'Workspace',
  setting: 'Setting',
  organisation: 'Organisation',
  contact: 'Contact',
  conversation: 'Conversation',
  alliance: 'Alliance',
  stageMove: 'Move',
  nextAction: 'Next action',
  score: 'Score',
  scorePoint: 'Points',
  fitCheck: 'Fit check',
  valueAction: 'Value-first action',
  vettingItem: 'Vetting',
  redFlag: 'Red flag',
  charter: 'Charter',
  pilot: 'Pilot',
  measurement: 'Measurement',
  exitNotice: 'Notice',
  obligation: 'Obligation',
  document: 'Document',
}

/** Where the words of a field are not simply its name in small letters. */
const fieldNames: Readonly<Record<string, string>> = {
  organisationId: 'organisation',
  ownOrganisationId: 'own firm',
  contactId: 'contact',
  leadContactId: 'lead contact',
  allianceId: 'alliance',
  email: 'e-mail',
  otherEmails: 'other e-mail addresses',
  profileUrl: 'profile address',
  connectedOn: 'connected on',
  addedOn: 'added on',
  archivedOn: 'archived on',
  heldOn: 'held on',
  openedOn: 'opened on',
  place: 'stage',
  ourExpectation: 'expectation on this side',
  theirExpectation: 'expectation of the partner',
  ourManager: 'alliance manager on this side',
  theirManager: 'alliance manager of the partner',
  askAgainOn: 'ask again on',
  closedHow: 'how it was closed',
  actedOn: 'date',
  respondedOn: 'response on',
  doneOn: 'done on',
  dueOn: 'due',
  budgetMinor: 'budget',
  startOn: 'start',
  endOn: 'end',
  signedByUsOn: 'signed on this side',
  signedByThemOn: 'signed by the partner',
  sentReason: 'reason for sending it',
  noticeOn: 'date of the notice',
  receivedOn: 'date of receipt',
  periodCount: 'notice period',
  periodUnit: 'unit of the notice period',
  periodSource: 'source of the notice period',
  doorOpen: 'closing words',
  moneyAndReferralFees: 'money and referral fees',
  settledOn: 'settled on',
  pageSize: 'page size',
}

/** "given name" for givenName; a field without words of its own is spelled out. */
export function fieldName(field: string): string {
  const known = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined
  return known ?? field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
