-- What was written again under another name and number: operations that are not folded, because `stands` is the same
-- write. Also of those that have not come yet, and may never come.
CREATE TABLE twin(
    op BLOB PRIMARY KEY NOT NULL,          -- the operation that does not count
    dot TEXT NOT NULL,                     -- its dot, where that surely means it; else ''
    stands TEXT NOT NULL                   -- the dot of the one that was folded
) WITHOUT ROWID;
CREATE INDEX twin_dot ON twin(dot) WHERE dot <> '';
