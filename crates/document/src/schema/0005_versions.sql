-- What people called the project as it was at some moments. A name belongs to the journal, so no undo takes it away.
CREATE TABLE version (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES journal (seq),
    name TEXT NOT NULL
) STRICT;
