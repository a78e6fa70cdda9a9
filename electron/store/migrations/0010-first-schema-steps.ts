/** The second part of the first schema, frozen: what the steps record, documents. */
export const stepsSchema = `
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
CREATE INDEX obligationByExitNotice ON obligation (exitNoticeId);
CREATE INDEX obligationByAlliance ON obligation (allianceId);

CREATE TABLE documentBytes (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

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

`
