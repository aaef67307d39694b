-- Who sees a part only: one row a person, and a feed of its own for each. Empty where everybody sees all.

CREATE TABLE scope_user(
    sid INTEGER PRIMARY KEY,
    user BLOB NOT NULL UNIQUE,
    since INTEGER NOT NULL,                -- head when it was made: two scopes of one person are told apart by it
    records INTEGER NOT NULL DEFAULT 0,
    digest BLOB NOT NULL DEFAULT (zeroblob(16))
);

-- Its feed: the records in it, and those that left it.
CREATE TABLE scope_row(
    sid INTEGER NOT NULL,
    seq INTEGER NOT NULL,                  -- the record's own, or the number that entering or leaving took
    id BLOB NOT NULL,
    hash BLOB,                             -- as the digest counts it; NULL: it left
    PRIMARY KEY (sid, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX scope_row_of ON scope_row(sid, id);

-- Derived from the records while there is any scope_user.
CREATE TABLE scope_link(
    child BLOB PRIMARY KEY NOT NULL,
    parent BLOB,                           -- the record above it: its client, or what an attachment belongs to
    event BLOB                             -- at which a living capture happened
) WITHOUT ROWID;
CREATE INDEX scope_link_parent ON scope_link(parent) WHERE parent IS NOT NULL;
CREATE INDEX scope_link_event ON scope_link(event) WHERE event IS NOT NULL;

CREATE TABLE scope_event(event BLOB PRIMARY KEY NOT NULL) WITHOUT ROWID; -- the current ones
