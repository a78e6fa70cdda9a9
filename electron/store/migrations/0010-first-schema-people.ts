/** The first part of the first schema, frozen: the workspace, organisations, people, alliances, scores. */
export const peopleSchema = `
CREATE TABLE workspace (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  pageSize TEXT NOT NULL CHECK (pageSize IN ('a4', 'letter')),
  ownOrganisationId TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  createdOn TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE organisation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  legalName TEXT NOT NULL,
  website TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  signatoryName TEXT NOT NULL,
  signatoryTitle TEXT NOT NULL,
  notes TEXT NOT NULL,
  archivedOn TEXT
) STRICT;

CREATE TABLE contact (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organisationId TEXT REFERENCES organisation (id),
  givenName TEXT NOT NULL,
  familyName TEXT NOT NULL,
  position TEXT NOT NULL,
  email TEXT NOT NULL,
  otherEmails TEXT NOT NULL,
  phone TEXT NOT NULL,
  profileUrl TEXT NOT NULL,
  connectedOn TEXT,
  notes TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('entered', 'linkedin', 'google', 'outlook', 'crm', 'other-file')),
  addedOn TEXT NOT NULL,
  archivedOn TEXT
) STRICT;
CREATE INDEX contactByOrganisation ON contact (organisationId);

CREATE TABLE alliance (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organisationId TEXT NOT NULL REFERENCES organisation (id),
  leadContactId TEXT REFERENCES contact (id),
  place TEXT NOT NULL CHECK (place IN ('identify', 'build-trust', 'formalize', 'scale', 'sustain', 'nurture', 'closed')),
  enteredPlaceOn TEXT NOT NULL,
  openedOn TEXT NOT NULL,
  ourExpectation TEXT NOT NULL CHECK (ourExpectation IN ('not-said', 'referral-exchange', 'co-marketing', 'deep-collaboration')),
  theirExpectation TEXT NOT NULL CHECK (theirExpectation IN ('not-said', 'referral-exchange', 'co-marketing', 'deep-collaboration')),
  model TEXT CHECK (model IN ('referral', 'co-marketing', 'joint-venture')),
  ourManager TEXT NOT NULL,
  theirManager TEXT NOT NULL,
  askAgainOn TEXT,
  closedHow TEXT CHECK (closedHow IN ('turned-down', 'ended-well', 'ended-badly', 'converted')),
  CHECK ((place = 'closed') = (closedHow IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX oneOpenAlliancePerOrganisation ON alliance (organisationId) WHERE place <> 'closed';
CREATE INDEX allianceByOrganisation ON alliance (organisationId);
CREATE INDEX allianceByLeadContact ON alliance (leadContactId);

CREATE TABLE conversation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  contactId TEXT NOT NULL REFERENCES contact (id),
  allianceId TEXT REFERENCES alliance (id),
  heldOn TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('conversation', 'call', 'mail', 'meeting', 'message')),
  summary TEXT NOT NULL
) STRICT;
CREATE INDEX conversationByContact ON conversation (contactId);
CREATE INDEX conversationByAlliance ON conversation (allianceId);

CREATE TABLE stageMove (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  fromPlace TEXT NOT NULL CHECK (fromPlace IN ('identify', 'build-trust', 'formalize', 'scale', 'sustain', 'nurture', 'closed')),
  toPlace TEXT NOT NULL CHECK (toPlace IN ('identify', 'build-trust', 'formalize', 'scale', 'sustain', 'nurture', 'closed')),
  movedOn TEXT NOT NULL,
  daysInPlace INTEGER NOT NULL,
  reason TEXT NOT NULL,
  conditions TEXT NOT NULL CHECK (json_valid(conditions))
) STRICT;
CREATE INDEX stageMoveByAlliance ON stageMove (allianceId);

CREATE TABLE nextAction (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  what TEXT NOT NULL CHECK (what <> ''),
  dueOn TEXT NOT NULL,
  owner TEXT NOT NULL,
  doneOn TEXT
) STRICT;
CREATE INDEX nextActionByAlliance ON nextAction (allianceId);

CREATE TABLE score (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  contactId TEXT NOT NULL REFERENCES contact (id),
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  scoredOn TEXT NOT NULL
) STRICT;
CREATE INDEX scoreByContact ON score (contactId);
CREATE INDEX scoreByAlliance ON score (allianceId);

CREATE TABLE scorePoint (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  scoreId TEXT NOT NULL REFERENCES score (id),
  dimension TEXT NOT NULL CHECK (dimension <> ''),
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),
  evidence TEXT NOT NULL,
  UNIQUE (scoreId, dimension)
) STRICT;

`
