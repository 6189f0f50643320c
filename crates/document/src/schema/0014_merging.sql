-- What was done in other copies of the project and was brought together with it, so that it is known again: by the
-- entry of the journal that brought it here. When it was done is counted by the logical clock of merging.
CREATE TABLE merged_entry (
    id TEXT NOT NULL PRIMARY KEY,
    merge INTEGER NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    change TEXT NOT NULL,
    seal BLOB NOT NULL
) STRICT;
CREATE INDEX merged_entry_merge ON merged_entry (merge);
