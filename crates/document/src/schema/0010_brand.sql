-- Whose the maps of the file are: one row at most. The logo is the bytes of a PNG file or of an SVG file of plain
-- shapes in base64, as the column png of a picture may hold from now on too; its name says it in words. Stages is a
-- JSON list of colours in light and in dark by turns. Nothing where there is none.
CREATE TABLE brand (
    id TEXT NOT NULL PRIMARY KEY,
    logo TEXT,
    logo_name TEXT,
    logo_plate TEXT,
    accent_light TEXT,
    accent_dark TEXT,
    stages TEXT
) STRICT;
