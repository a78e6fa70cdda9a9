/**
 * The version of the program that last wrote the file, in a table of one row: the header of an SQLite file has no room for
 * it. Frozen.
 */

export const program = `
CREATE TABLE program (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL
) STRICT;
INSERT INTO program (one, version) VALUES (1, '');
`
