-- Count writes, so that a file can be told from a later state of it: all of them, and those in which people
-- said something. Figures are counted anew and are no reason to worry about a file that cannot be written.
ALTER TABLE document ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN authored INTEGER NOT NULL DEFAULT 0;
