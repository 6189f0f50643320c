-- What the person set: a value in JSON by each name.
CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
-- The files that were open lately: the one with the highest turn was the last.
CREATE TABLE recent (path TEXT NOT NULL PRIMARY KEY, turn INTEGER NOT NULL) STRICT;
-- Files whose opening has begun and not come to rest.
CREATE TABLE opening (path TEXT NOT NULL PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT;
