-- What is needed to tell a change in an indicator from chance: counts behind values, and what kind of measure it is.

ALTER TABLE indicator ADD COLUMN measure_kind TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE indicator ADD COLUMN per INTEGER;
ALTER TABLE indicator ADD COLUMN small_limit INTEGER NOT NULL DEFAULT 10;
ALTER TABLE indicator ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE indicator ADD COLUMN hide_limit INTEGER NOT NULL DEFAULT 5;
ALTER TABLE indicator ADD COLUMN break_year INTEGER;

ALTER TABLE indicator_value ADD COLUMN count INTEGER;
ALTER TABLE indicator_value ADD COLUMN status TEXT NOT NULL DEFAULT 'known';

UPDATE indicator_value SET status = 'missing' WHERE value IS NULL;
