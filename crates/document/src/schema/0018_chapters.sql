-- The older entries of the journal stand in chapters, packed and sealed together; so nothing refers to their rows any
-- more. `outline` holds what the history shows of each, `changes` what it did, and `tip` the seal of the last.
CREATE TABLE chapter (
    first INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL,
    outline BLOB NOT NULL,
    changes BLOB NOT NULL,
    tip BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

CREATE TABLE version_next (
    seq INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    seal BLOB
) STRICT;
INSERT INTO version_next SELECT seq, name, seal FROM version;
DROP TABLE version;
ALTER TABLE version_next RENAME TO version;

CREATE TABLE merged_entry_next (
    id TEXT NOT NULL PRIMARY KEY,
    merge INTEGER NOT NULL,
    at INTEGER NOT NULL,
    change TEXT NOT NULL,
    seal BLOB NOT NULL
) STRICT;
INSERT INTO merged_entry_next SELECT id, merge, at, change, seal FROM merged_entry;
DROP TABLE merged_entry;
ALTER TABLE merged_entry_next RENAME TO merged_entry;

CREATE TABLE journal_next (
    seq INTEGER NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('begin', 'do', 'undo', 'redo')),
    about INTEGER,
    label TEXT NOT NULL,
    gesture TEXT,
    change TEXT NOT NULL,
    seal BLOB
) STRICT;
INSERT INTO journal_next SELECT seq, actor, at_ms, kind, about, label, gesture, change, seal FROM journal;
DROP TABLE journal;
ALTER TABLE journal_next RENAME TO journal;

-- Who does not know chapters would take the journal for damaged.
UPDATE document SET min_reader = 18;
