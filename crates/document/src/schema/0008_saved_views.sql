-- Ways of looking at a map, under a name. Lanes (a JSON list of ids), tags and owners (JSON lists of texts) may be
-- gone, so nothing refers to them; nothing where there are none.
CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    lens TEXT NOT NULL,
    arrangement TEXT NOT NULL,
    without TEXT,
    tags TEXT,
    owners TEXT,
    text TEXT NOT NULL,
    only INTEGER NOT NULL,
    twin_of TEXT
) STRICT;
CREATE INDEX saved_view_map ON saved_view (map);
