-- What left of a log for whom: what leaves later is compared with it. The figures are JSON in a form of their own. It
-- is no part of what is drawn, so no undo takes it away; `seq` is the latest entry of the journal at that time.
CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    log TEXT NOT NULL,
    audience TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    figures TEXT NOT NULL,
    seal BLOB NOT NULL
) STRICT;
CREATE INDEX release_log ON release (log);
