-- Who answers for a step: its experience, its content, its channel or system. Nothing where nobody does.
ALTER TABLE step ADD COLUMN experience_owner TEXT;
ALTER TABLE step ADD COLUMN content_owner TEXT;
ALTER TABLE step ADD COLUMN channel_owner TEXT;
