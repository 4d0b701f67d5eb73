"""Keeping what a meeting's papers said: of the agenda when it is sent, of the minutes when they are approved."""

from turva_desktop.domain.kept_matter import KEPT_AT, KEPT_MATTER, KeptMatter, marked_as_kept, matters_of
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services.register import add_new
from turva_desktop.store import Writing


def keep_matters(tx: Writing, meeting: Meeting) -> Meeting:
    """Keep what the papers of a meeting say at the step that it takes, and return it saying so."""
    if meeting.state not in KEPT_AT:
        return meeting
    for matter in list(matters_of(tx, meeting, meeting.state)):
        add_new(tx, KEPT_MATTER, matter)
    return marked_as_kept(meeting, meeting.state, tx, kept=True)


def let_go_of_matters(tx: Writing, before: Meeting, meeting: Meeting) -> Meeting:
    """Let go of what was kept at a step that a meeting takes back, and return it saying so."""
    for matter in tx.matching(KeptMatter, meeting_id=before.id, stage=before.state):
        tx.delete(KeptMatter, matter.id)
    return marked_as_kept(meeting, before.state, tx, kept=False)
