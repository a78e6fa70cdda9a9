/**
 * The first schema, frozen. STRICT tables, every reference a foreign key, every closed word list a CHECK. Later migrations
 * only add. Order is by `seq`, never by `id`. Here stands the history; the other tables are in the two files beside it.
 */
import { peopleSchema } from './0010-first-schema-people.ts'
import { stepsSchema } from './0010-first-schema-steps.ts'

const historySchema = `
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
`

/** Joined so that the text is one: people, steps, history. */
export const firstSchema = peopleSchema + stepsSchema.trimStart() + historySchema.trimStart()
