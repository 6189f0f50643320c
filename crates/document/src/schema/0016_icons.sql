-- The sign beside a step or a card: what it is called, one of the names that the app knows where there are no bytes.
-- One of the team's own has its bytes too, of an SVG file of plain shapes or of a PNG file, in base64.
ALTER TABLE step ADD COLUMN icon TEXT;
ALTER TABLE step ADD COLUMN icon_image TEXT;
ALTER TABLE card ADD COLUMN icon TEXT;
ALTER TABLE card ADD COLUMN icon_image TEXT;
