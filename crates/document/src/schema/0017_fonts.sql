-- The font in which the maps of the file are written: one row at most. Its cuts are the bytes of fonts of plain outlines
-- in base64; a font without a cut for headings has nothing there. It stands beside the brand and not in it, so that the
-- journal does not carry it along whenever a colour changes.
CREATE TABLE font (
    id TEXT NOT NULL PRIMARY KEY,
    family TEXT NOT NULL,
    regular TEXT NOT NULL,
    bold TEXT,
    is_for_viewing INTEGER NOT NULL
) STRICT;
