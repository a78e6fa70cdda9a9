-- migration 10 (first schema): b2ac871c675ba9f6
-- migration 11 (program): 3cd629728569d80c

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

CREATE INDEX allianceByLeadContact ON alliance (leadContactId);

CREATE INDEX allianceByOrganisation ON alliance (organisationId);

CREATE UNIQUE INDEX oneOpenAlliancePerOrganisation ON alliance (organisationId) WHERE place <> 'closed';

CREATE TABLE charter (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('charter', 'memorandum')),
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'signed', 'superseded')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  draftedOn TEXT NOT NULL,
  sentOn TEXT,
  sentReason TEXT NOT NULL,
  signedByUsOn TEXT,
  signedByThemOn TEXT,
  UNIQUE (allianceId, version)
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

CREATE TABLE conversation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  contactId TEXT NOT NULL REFERENCES contact (id),
  allianceId TEXT REFERENCES alliance (id),
  heldOn TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('conversation', 'call', 'mail', 'meeting', 'message')),
  summary TEXT NOT NULL
) STRICT;

CREATE INDEX conversationByAlliance ON conversation (allianceId);

CREATE INDEX conversationByContact ON conversation (contactId);

CREATE TABLE document (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  kind TEXT NOT NULL CHECK (kind IN ('charter', 'exit-notice')),
  recordId TEXT NOT NULL,
  version INTEGER NOT NULL,
  pageSize TEXT NOT NULL CHECK (pageSize IN ('a4', 'letter')),
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES documentBytes (sha256),
  byteLength INTEGER NOT NULL,
  madeOn TEXT NOT NULL
) STRICT;

CREATE INDEX documentByAlliance ON document (allianceId);

CREATE INDEX documentByRecord ON document (recordId);

CREATE TABLE documentBytes (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE exitNotice (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  status TEXT NOT NULL CHECK (status IN ('running', 'withdrawn', 'completed')),
  basis TEXT NOT NULL CHECK (basis IN ('convenience', 'cause', 'mutual', 'expiry')),
  triggers TEXT NOT NULL CHECK (json_valid(triggers)),
  noticeOn TEXT NOT NULL,
  receivedOn TEXT,
  periodCount INTEGER NOT NULL CHECK (periodCount >= 0),
  periodUnit TEXT NOT NULL CHECK (periodUnit IN ('days', 'months')),
  periodSource TEXT NOT NULL CHECK (periodSource IN ('charter', 'playbook')),
  agreement TEXT NOT NULL,
  recipientName TEXT NOT NULL,
  recipientTitle TEXT NOT NULL,
  recipientAddress TEXT NOT NULL,
  signatoryName TEXT NOT NULL,
  signatoryTitle TEXT NOT NULL,
  sharedAssets TEXT NOT NULL CHECK (json_valid(sharedAssets)),
  confidentiality TEXT NOT NULL,
  dealsInFlight TEXT NOT NULL,
  moneyAndReferralFees TEXT NOT NULL,
  customerContinuity TEXT NOT NULL,
  jointBrands TEXT NOT NULL,
  returnOfData TEXT NOT NULL,
  jointStatement TEXT NOT NULL,
  lessons TEXT NOT NULL CHECK (json_valid(lessons)),
  doorOpen TEXT NOT NULL,
  CHECK (receivedOn IS NULL OR receivedOn >= noticeOn)
) STRICT;

CREATE INDEX exitNoticeByAlliance ON exitNotice (allianceId);

CREATE UNIQUE INDEX oneRunningNoticePerAlliance ON exitNotice (allianceId) WHERE status = 'running';

CREATE TABLE fitCheck (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL UNIQUE REFERENCES alliance (id),
  checkedOn TEXT NOT NULL,
  sameCustomers TEXT NOT NULL CHECK (sameCustomers IN ('unanswered', 'yes', 'no')),
  sameBudget TEXT NOT NULL CHECK (sameBudget IN ('unanswered', 'yes', 'no')),
  onlyTogether TEXT NOT NULL CHECK (onlyTogether IN ('unanswered', 'yes', 'no')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE historyEntry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  reason TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  changeCount INTEGER NOT NULL
) STRICT;

CREATE TABLE historySubject (
  entrySeq INTEGER NOT NULL REFERENCES historyEntry (seq),
  allianceId TEXT NOT NULL,
  PRIMARY KEY (allianceId, entrySeq)
) STRICT, WITHOUT ROWID;

CREATE INDEX historySubjectByEntry ON historySubject (entrySeq);

CREATE TABLE measurement (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  metricId TEXT NOT NULL,
  value REAL NOT NULL,
  measuredOn TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX measurementByAlliance ON measurement (allianceId);

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

CREATE TABLE obligation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  exitNoticeId TEXT NOT NULL REFERENCES exitNotice (id),
  what TEXT NOT NULL CHECK (what <> ''),
  owner TEXT NOT NULL CHECK (owner IN ('us', 'them', 'both')),
  dueOn TEXT,
  settledOn TEXT
) STRICT;

CREATE INDEX obligationByAlliance ON obligation (allianceId);

CREATE INDEX obligationByExitNotice ON obligation (exitNoticeId);

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

CREATE TABLE pilot (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  type TEXT NOT NULL CHECK (type IN ('co-marketing-campaign', 'joint-webinar', 'referral-exchange', 'product-bundling')),
  startOn TEXT NOT NULL,
  endOn TEXT NOT NULL,
  budgetMinor INTEGER,
  currency TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('very-low', 'low', 'medium', 'high')),
  decision TEXT CHECK (decision IN ('extend', 'scale', 'adjust', 'exit')),
  decidedOn TEXT,
  decisionReason TEXT NOT NULL,
  CHECK (endOn >= startOn)
) STRICT;

CREATE INDEX pilotByAlliance ON pilot (allianceId);

CREATE TABLE program (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL
) STRICT;

CREATE TABLE redFlag (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  what TEXT NOT NULL CHECK (what <> ''),
  raisedOn TEXT NOT NULL,
  resolvedOn TEXT,
  resolution TEXT NOT NULL,
  CHECK ((resolvedOn IS NULL) = (resolution = ''))
) STRICT;

CREATE INDEX redFlagByAlliance ON redFlag (allianceId);

CREATE TABLE score (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  contactId TEXT NOT NULL REFERENCES contact (id),
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  scoredOn TEXT NOT NULL
) STRICT;

CREATE INDEX scoreByAlliance ON score (allianceId);

CREATE INDEX scoreByContact ON score (contactId);

CREATE TABLE scorePoint (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  scoreId TEXT NOT NULL REFERENCES score (id),
  dimension TEXT NOT NULL CHECK (dimension <> ''),
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),
  evidence TEXT NOT NULL,
  UNIQUE (scoreId, dimension)
) STRICT;

CREATE TABLE setting (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

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

CREATE TABLE valueAction (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
  rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 3),
  kind TEXT NOT NULL CHECK (kind <> ''),
  actedOn TEXT NOT NULL,
  note TEXT NOT NULL,
  response TEXT NOT NULL CHECK (response IN ('none-yet', 'acknowledged', 'reciprocated')),
  respondedOn TEXT
) STRICT;

CREATE INDEX valueActionByAlliance ON valueAction (allianceId);

CREATE TABLE vettingItem (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  allianceId TEXT NOT NULL REFERENCES alliance (id),
  item TEXT NOT NULL CHECK (item IN ('references', 'online-presence', 'customer-satisfaction', 'existing-partners', 'values-and-ethics')),
  verdict TEXT NOT NULL CHECK (verdict IN ('not-checked', 'good', 'concern', 'failed')),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  checkedOn TEXT,
  UNIQUE (allianceId, item)
) STRICT;

CREATE TABLE workspace (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  pageSize TEXT NOT NULL CHECK (pageSize IN ('a4', 'letter')),
  ownOrganisationId TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  createdOn TEXT NOT NULL
) STRICT;
