-- Score rules: which column holds what people answered. What it is read from and its scale are JSON in a form of its own.
CREATE TABLE score_rule (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    attribute TEXT NOT NULL,
    only_events TEXT,
    scale TEXT NOT NULL,
    counts_at TEXT NOT NULL
) STRICT;
CREATE INDEX score_rule_map ON score_rule (map);
-- What is expected of a transition, and how cases and times are counted (JSON in a form of its own).
ALTER TABLE transition ADD COLUMN expected_least_s INTEGER;
ALTER TABLE transition ADD COLUMN expected_most_s INTEGER;
ALTER TABLE transition ADD COLUMN expected_permille INTEGER;
ALTER TABLE map ADD COLUMN counting TEXT;
-- What the team has accepted: a departure from the map, and why. The departure is JSON in a form of its own.
CREATE TABLE acceptance (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    departure TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_map ON acceptance (map);
