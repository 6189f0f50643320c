-- What is to be said when a map or one of its stages is presented; nothing where there is nothing to say.
ALTER TABLE map ADD COLUMN speaker_notes TEXT;
ALTER TABLE stage ADD COLUMN speaker_notes TEXT;
