-- Cases that belong together, under a name. The condition is JSON in a form of its own.
CREATE TABLE segment (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    condition TEXT NOT NULL
) STRICT;
CREATE INDEX segment_map ON segment (map);
