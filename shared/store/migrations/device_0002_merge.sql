-- Derived: who is one person with whom. Made again from the bodies like the other tables.

-- Merges that nobody has taken back, as clients' bodies say.
CREATE TABLE merge_edge(
    loser BLOB NOT NULL,
    survivor BLOB NOT NULL,                -- perhaps not here
    ord INTEGER NOT NULL,                  -- of the merge: its packed hybrid time
    dot TEXT NOT NULL,
    PRIMARY KEY (loser, survivor)
) WITHOUT ROWID;
CREATE INDEX merge_edge_to ON merge_edge(survivor, loser);

-- The members of every person that has more than one record. Only the representative is in lists.
CREATE TABLE person(
    member BLOB PRIMARY KEY NOT NULL,
    representative BLOB NOT NULL,
    hidden INTEGER NOT NULL                -- 1: a living client that does not count as one
) WITHOUT ROWID;
CREATE INDEX person_of ON person(representative, member);
