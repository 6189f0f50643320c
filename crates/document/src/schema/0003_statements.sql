-- What the team has accepted: a departure from the map, and why. The departure is JSON in a form of its own.
CREATE TABLE acceptance (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    departure TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_map ON acceptance (map);
