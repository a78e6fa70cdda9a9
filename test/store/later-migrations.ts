/** Migrations that only tests know: a small one, a slow one that writes many pages, and ones that fail. */
import { migrations, type Migration } from '../../electron/store/migrations/list.ts'

const small: Migration = { number: 9010, name: 'small', sql: 'CREATE TABLE later (id TEXT NOT NULL) STRICT;' }

const slow: Migration = {
  number: 9020,
  name: 'slow',
  sql: `
    INSERT INTO later (id)
      WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < 60000)
      SELECT hex(randomblob(200)) FROM counter;
    CREATE INDEX laterById ON later (id);
    UPDATE organisation SET notes = 'after';`,
}

const failing: Migration = { number: 9020, name: 'failing', sql: `INSERT INTO later (id) VALUES (NULL);` }

const breakingReference: Migration = {
  number: 9020,
  name: 'breaking a reference',
  sql: `INSERT INTO alliance (id, organisationId, place, enteredPlaceOn, openedOn, ourExpectation, theirExpectation, ourManager, theirManager)
        VALUES ('a', 'nobody', 'identify', '2026-03-01', '2026-03-01', 'not-said', 'not-said', '', '');`,
}

const outOfSpace: Migration = {
  number: 9020,
  name: 'out of space',
  sql: `PRAGMA max_page_count = 1; ${slow.sql}`,
}

export const withSmall: readonly Migration[] = [...migrations, small]
export const withSlow: readonly Migration[] = [...migrations, small, slow]
export const withFailing: readonly Migration[] = [...migrations, small, failing]
export const withBrokenReference: readonly Migration[] = [...migrations, small, breakingReference]
export const withFullDisk: readonly Migration[] = [...migrations, small, outOfSpace]
