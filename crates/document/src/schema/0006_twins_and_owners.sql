-- Whether a map shows how it is ("as-is") or how it is to be ("to-be").
ALTER TABLE map ADD COLUMN kind TEXT;
-- What a thing was first copied from with its map; it may be gone, so nothing refers to it.
ALTER TABLE map ADD COLUMN twin_of TEXT;
ALTER TABLE stage ADD COLUMN twin_of TEXT;
ALTER TABLE step ADD COLUMN twin_of TEXT;
ALTER TABLE lane ADD COLUMN twin_of TEXT;
ALTER TABLE card ADD COLUMN twin_of TEXT;
ALTER TABLE picture ADD COLUMN twin_of TEXT;
ALTER TABLE emotion ADD COLUMN twin_of TEXT;
ALTER TABLE transition ADD COLUMN twin_of TEXT;
ALTER TABLE acceptance ADD COLUMN twin_of TEXT;
-- Who answers for a step: its experience, its content, its channel or system. Nothing where nobody does.
ALTER TABLE step ADD COLUMN experience_owner TEXT;
ALTER TABLE step ADD COLUMN content_owner TEXT;
ALTER TABLE step ADD COLUMN channel_owner TEXT;
