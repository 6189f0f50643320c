-- Words by which cards and steps are found together (a JSON list of texts); nothing where there are none.
ALTER TABLE step ADD COLUMN tags TEXT;
ALTER TABLE card ADD COLUMN tags TEXT;
