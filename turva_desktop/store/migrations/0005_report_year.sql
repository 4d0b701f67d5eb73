-- Which year's report an item handles: it was told from words in the title.

ALTER TABLE item ADD COLUMN report_year INTEGER;
