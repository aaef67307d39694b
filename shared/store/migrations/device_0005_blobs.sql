-- Photos and files that this device holds or wants. The bytes are in the folder blobs beside this file.
CREATE TABLE blob(
    name TEXT PRIMARY KEY NOT NULL,        -- SHA-256, hexadecimal
    state INTEGER NOT NULL,                -- 0 only here as far as we know, 1 wanted and not here, 2 here and on the server
    at INTEGER NOT NULL                    -- when it came to be here or was wanted, milliseconds
) WITHOUT ROWID;
CREATE INDEX blob_in_state ON blob(state, at);
CREATE INDEX attachment_by_file ON record(json_extract(body, '$.sha256')) WHERE type = 'attachment';
CREATE INDEX attachment_of_owner ON record(json_extract(body, '$.owner')) WHERE type = 'attachment';
