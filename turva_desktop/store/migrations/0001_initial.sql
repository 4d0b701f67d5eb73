-- The first schema: a table per kind of record, the blobs of attachments, and the journal (step, change).

CREATE TABLE blob (
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256)
) STRICT;

CREATE TABLE body (
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    minutes_kind TEXT NOT NULL,
    invitation_days INTEGER NOT NULL,
    inspectors INTEGER NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE clock_phase (
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE organisation (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    contact_role TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    count INTEGER,
    count_date TEXT,
    count_source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE "plan" (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    municipalities TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE profile (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    municipality_code TEXT NOT NULL,
    group_name TEXT NOT NULL,
    document_language TEXT NOT NULL,
    created_on TEXT NOT NULL,
    logo TEXT NOT NULL,
    logo_text TEXT NOT NULL,
    word_template TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE recipient (
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor_id TEXT,
    email TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(successor_id) REFERENCES recipient (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_recipient_successor_id ON recipient (successor_id);

CREATE TABLE step (
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    state TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(target) REFERENCES step (id)
) STRICT;

CREATE TABLE transfer (
    id TEXT NOT NULL,
    direction TEXT NOT NULL,
    at TEXT NOT NULL,
    party TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    export_id TEXT NOT NULL,
    journal_change INTEGER NOT NULL,
    language TEXT NOT NULL,
    withheld INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE change (
    id INTEGER NOT NULL,
    step_id INTEGER NOT NULL,
    topic TEXT NOT NULL,
    record_id TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(step_id) REFERENCES step (id)
) STRICT;

CREATE INDEX ix_change_record_id ON change (record_id);

CREATE INDEX ix_change_step_id ON change (step_id);

CREATE TABLE chapter (
    id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_chapter_plan_id ON chapter (plan_id);

CREATE TABLE meeting (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    place TEXT NOT NULL,
    remote INTEGER NOT NULL,
    state TEXT NOT NULL,
    chair TEXT NOT NULL,
    keeper TEXT NOT NULL,
    inspectors TEXT NOT NULL,
    invitation_sent_on TEXT,
    checked_on TEXT,
    approved_on TEXT,
    next_meeting TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_meeting_body_id ON meeting (body_id);

CREATE TABLE person (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation_id TEXT,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    private INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_person_organisation_id ON person (organisation_id);

CREATE TABLE plan_approval (
    id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    body_name TEXT NOT NULL,
    approved_on TEXT,
    section TEXT NOT NULL,
    case_number TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_plan_approval_plan_id ON plan_approval (plan_id);

CREATE TABLE standing_item (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    account TEXT NOT NULL,
    proposal TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_standing_item_body_id ON standing_item (body_id);

CREATE TABLE theme (
    id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    lead TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    parent_id TEXT,
    crosswalk_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(parent_id) REFERENCES theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(crosswalk_id) REFERENCES theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_theme_crosswalk_id ON theme (crosswalk_id);

CREATE INDEX ix_theme_parent_id ON theme (parent_id);

CREATE INDEX ix_theme_plan_id ON theme (plan_id);

CREATE TABLE attendance (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    person_id TEXT,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    role TEXT NOT NULL,
    presence TEXT NOT NULL,
    deputy_for TEXT NOT NULL,
    arrived TEXT,
    arrived_section INTEGER,
    "left" TEXT,
    left_section INTEGER,
    expert_sections TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);

CREATE INDEX ix_attendance_person_id ON attendance (person_id);

CREATE TABLE correction (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    section INTEGER,
    corrected_on TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_correction_meeting_id ON correction (meeting_id);

CREATE TABLE goal (
    id TEXT NOT NULL,
    theme_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    strategy_link TEXT NOT NULL,
    trend TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_goal_theme_id ON goal (theme_id);

CREATE TABLE indicator (
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    theme_id TEXT,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL,
    baseline TEXT,
    target TEXT,
    caveat TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_indicator_theme_id ON indicator (theme_id);

CREATE TABLE item (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    section INTEGER,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    public_title TEXT NOT NULL,
    case_number TEXT NOT NULL,
    previous_item_id TEXT,
    earlier_handlings TEXT NOT NULL,
    preparer TEXT NOT NULL,
    account TEXT NOT NULL,
    proposal TEXT NOT NULL,
    handling TEXT NOT NULL,
    decision TEXT NOT NULL,
    dissent TEXT NOT NULL,
    more_information TEXT NOT NULL,
    distribution TEXT NOT NULL,
    commitment TEXT NOT NULL,
    total_cost TEXT,
    costs TEXT NOT NULL,
    notice_given_on TEXT,
    reply_due TEXT,
    decided_on TEXT,
    finished INTEGER NOT NULL,
    confidentiality TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(previous_item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_item_meeting_id ON item (meeting_id);

CREATE INDEX ix_item_previous_item_id ON item (previous_item_id);

CREATE TABLE membership (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    deputy_for_id TEXT,
    starts_on TEXT,
    ends_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(deputy_for_id) REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_membership_body_id ON membership (body_id);

CREATE INDEX ix_membership_deputy_for_id ON membership (deputy_for_id);

CREATE INDEX ix_membership_person_id ON membership (person_id);

CREATE TABLE action (
    id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    theme_id TEXT,
    goal_id TEXT,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    lead TEXT NOT NULL,
    main_actors TEXT NOT NULL,
    partners TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    ongoing INTEGER NOT NULL,
    schedule_text TEXT NOT NULL,
    funding TEXT,
    costs TEXT NOT NULL,
    cost_source TEXT NOT NULL,
    approach TEXT,
    target_groups TEXT NOT NULL,
    areas TEXT NOT NULL,
    origin TEXT NOT NULL,
    origin_item_id TEXT,
    existing_activity INTEGER NOT NULL,
    confidentiality TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(theme_id) REFERENCES theme (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(origin_item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_action_goal_id ON action (goal_id);

CREATE INDEX ix_action_origin_item_id ON action (origin_item_id);

CREATE INDEX ix_action_plan_id ON action (plan_id);

CREATE INDEX ix_action_theme_id ON action (theme_id);

CREATE TABLE attachment (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    item_id TEXT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    background INTEGER NOT NULL,
    confidentiality TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_attachment_item_id ON attachment (item_id);

CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);

CREATE TABLE disqualification (
    id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_disqualification_item_id ON disqualification (item_id);

CREATE TABLE indicator_value (
    id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    area TEXT NOT NULL,
    value TEXT,
    revised INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(indicator_id) REFERENCES indicator (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_indicator_value_indicator_id ON indicator_value (indicator_id);

CREATE TABLE vote (
    id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    in_favour INTEGER NOT NULL,
    against INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_vote_item_id ON vote (item_id);

CREATE TABLE waiting_item (
    id TEXT NOT NULL,
    body_id TEXT NOT NULL,
    title TEXT NOT NULL,
    account TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    item_id TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(body_id) REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_waiting_item_body_id ON waiting_item (body_id);

CREATE INDEX ix_waiting_item_item_id ON waiting_item (item_id);

CREATE TABLE follow_up (
    id TEXT NOT NULL,
    action_id TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    status TEXT NOT NULL,
    status_text TEXT NOT NULL,
    explanation TEXT NOT NULL,
    evidence TEXT NOT NULL,
    item_id TEXT,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(action_id) REFERENCES action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_follow_up_action_id ON follow_up (action_id);

CREATE INDEX ix_follow_up_item_id ON follow_up (item_id);

CREATE TABLE review (
    id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    action_id TEXT,
    item_id TEXT,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    new_due TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(action_id) REFERENCES action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX ix_review_action_id ON review (action_id);

CREATE INDEX ix_review_item_id ON review (item_id);

CREATE INDEX ix_review_meeting_id ON review (meeting_id);
