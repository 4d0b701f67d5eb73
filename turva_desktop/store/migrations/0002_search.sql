-- The folded texts of the records, for searching; kept by triggers of the program and made anew where they are missing.

CREATE TABLE search (
    topic TEXT NOT NULL,
    record_id TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (topic, record_id)
) STRICT;

CREATE INDEX ix_item_case_number ON item (case_number);
