-- Files that erased attachments named. They are removed unless another attachment names them, whenever they come.
CREATE TABLE erased_file(name TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
