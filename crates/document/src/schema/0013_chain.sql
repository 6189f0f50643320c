-- Damage is noticed: every entry of the journal holds a checksum over the former one's and its own row, and the
-- document holds that of the latest entry, the sum of those of all rows of what is drawn, and one over its own row.
ALTER TABLE journal ADD COLUMN seal BLOB;
ALTER TABLE version ADD COLUMN seal BLOB;
ALTER TABLE overlay_figures ADD COLUMN seal BLOB;
ALTER TABLE document ADD COLUMN head BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
ALTER TABLE document ADD COLUMN sum BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
-- The oldest form whose app can read the file, and the version of the app that first could.
ALTER TABLE document ADD COLUMN min_reader INTEGER NOT NULL DEFAULT 13;
ALTER TABLE document ADD COLUMN min_app TEXT NOT NULL DEFAULT '0.1.0';
ALTER TABLE document ADD COLUMN seal BLOB;
-- What of a damaged file made no sense when it was rescued: the table it was in, its row as JSON, and why.
CREATE TABLE quarantine (
    one INTEGER NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    content TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
