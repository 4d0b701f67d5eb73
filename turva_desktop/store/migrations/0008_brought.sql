-- What a received file brought and changed: the base of its sender's next file, and what the ledger tells of it.

ALTER TABLE transfer ADD COLUMN brought TEXT NOT NULL DEFAULT '';

ALTER TABLE transfer ADD COLUMN changes TEXT NOT NULL DEFAULT '';
