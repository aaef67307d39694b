-- The master copy. The body of a record is the truth.

CREATE TABLE meta(name TEXT PRIMARY KEY NOT NULL, value NOT NULL) WITHOUT ROWID; -- company, epoch, secret, incarnation
INSERT INTO meta(name, value) VALUES ('kind', 'master');

-- One row: what every commit raises. A digest is 16 bytes (shared/store/digest.h).
CREATE TABLE counter(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    records INTEGER NOT NULL,
    digest BLOB NOT NULL
);
INSERT INTO counter(one, seq, records, digest) VALUES (1, 0, 0, zeroblob(16));

-- The installations that ever wrote: each belongs to one device for ever.
CREATE TABLE incarnation(
    ino INTEGER PRIMARY KEY,
    inc TEXT NOT NULL UNIQUE,
    device BLOB NOT NULL,
    user BLOB NOT NULL,                    -- who used it first
    backed_up INTEGER NOT NULL DEFAULT 0   -- the last number that a verified backup holds
);

CREATE TABLE record(
    seq INTEGER PRIMARY KEY,               -- 1..head in commit order; moves with every change: the feed is the table itself
    id BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    body TEXT NOT NULL,
    versions TEXT NOT NULL,
    private TEXT,                          -- versions with what only this base needs to know, where there is such
    hash BLOB NOT NULL,
    last INTEGER NOT NULL,                 -- incarnation of the last operation
    sole INTEGER                           -- incarnation of all operations, where there is only one and none was clamped
);
CREATE INDEX record_by_type ON record(type);

-- Every operation that ever arrived, in the bytes in which it was written.
CREATE TABLE operation(
    key INTEGER PRIMARY KEY,               -- incarnation << 40 | number: the log in the order in which it is asked for
    op BLOB NOT NULL,
    record BLOB NOT NULL,
    user BLOB NOT NULL,
    received INTEGER NOT NULL,             -- milliseconds since 1970, the server's clock
    verdict TEXT NOT NULL,                 -- accepted, quarantined
    reason TEXT NOT NULL,
    hash BLOB NOT NULL,                    -- SHA-256 of the line
    line BLOB NOT NULL
);
CREATE INDEX operation_refused ON operation(key) WHERE verdict <> 'accepted';
