-- What a meeting's paper said of each open matter when it was sent or approved: it was drawn from today's data.

CREATE TABLE kept_matter (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    position INTEGER NOT NULL,
    action_id TEXT,
    item_id TEXT,
    origin_item_id TEXT,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    "end" TEXT,
    ongoing INTEGER NOT NULL,
    schedule_text TEXT NOT NULL,
    status TEXT NOT NULL,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    new_due TEXT,
    confidentiality TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(action_id) REFERENCES action (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(origin_item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_kept_matter_meeting_id ON kept_matter (meeting_id);

CREATE INDEX ix_kept_matter_action_id ON kept_matter (action_id);

CREATE INDEX ix_kept_matter_item_id ON kept_matter (item_id);

CREATE INDEX ix_kept_matter_origin_item_id ON kept_matter (origin_item_id);

ALTER TABLE meeting ADD COLUMN sent_is_kept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE meeting ADD COLUMN approved_is_kept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE meeting ADD COLUMN body_name TEXT NOT NULL DEFAULT '';
