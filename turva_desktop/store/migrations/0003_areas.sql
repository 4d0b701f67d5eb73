-- Areas as records; the texts that other records hold stay as they are.

CREATE TABLE area (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    name_se TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id TEXT,
    code TEXT NOT NULL,
    population INTEGER,
    population_year INTEGER,
    spellings TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES area (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_area_parent_id ON area (parent_id);
