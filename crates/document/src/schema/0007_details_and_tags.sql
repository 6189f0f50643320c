-- The step of another map that a map draws in detail. The map may come before the step, so nothing refers to it.
ALTER TABLE map ADD COLUMN detail_of TEXT;
-- The map that the family is known by which it joined so; it may be gone.
ALTER TABLE map ADD COLUMN joined TEXT;
-- Words by which cards and steps are found together (a JSON list of texts); nothing where there are none.
ALTER TABLE step ADD COLUMN tags TEXT;
ALTER TABLE card ADD COLUMN tags TEXT;
