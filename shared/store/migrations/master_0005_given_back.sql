-- Writes that came back from somebody else than their author, after this base had lost them with a backup.
CREATE TABLE given_back(dot TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
