-- How a lane shows, and what the cards of a lane of choices may say (a JSON list of texts).
ALTER TABLE lane ADD COLUMN choices TEXT;
ALTER TABLE lane ADD COLUMN chart TEXT;
ALTER TABLE lane ADD COLUMN hidden INTEGER;
ALTER TABLE lane ADD COLUMN pinned INTEGER;
ALTER TABLE lane ADD COLUMN collapsed INTEGER;
-- The last step that a card covers; none where it covers its own alone.
ALTER TABLE card ADD COLUMN last_step TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX card_last_step ON card (last_step);
-- The header of a map.
ALTER TABLE map ADD COLUMN set_off_by TEXT;
ALTER TABLE map ADD COLUMN ends_with TEXT;
ALTER TABLE map ADD COLUMN status TEXT;
ALTER TABLE map ADD COLUMN version TEXT;
ALTER TABLE map ADD COLUMN as_of TEXT;
-- Pictures on cards: the bytes of a PNG file in base64.
CREATE TABLE picture (
    id TEXT NOT NULL PRIMARY KEY,
    card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    png TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;
CREATE INDEX picture_card ON picture (card);
