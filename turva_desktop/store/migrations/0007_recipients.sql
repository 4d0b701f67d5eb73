-- What a workbook for a recipient tells of people: roles and organisations, unless it is said that names go too.

ALTER TABLE recipient ADD COLUMN people TEXT NOT NULL DEFAULT 'roles';
