"""Reviewing: what a meeting says of each open action and unfinished item that came back to it."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowedAction, FollowUp, day_of_entry
from turva_desktop.domain.ids import FollowUpId
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.review import REVIEW, Review, ReviewResult
from turva_desktop.domain.steps import MATTER_REVIEWED
from turva_desktop.services.actions import followed_actions
from turva_desktop.services.meetings.agenda import follow_up_item, place_unfinished
from turva_desktop.services.meetings.carry_over import CLOSING, Reviewed, meeting_reviews
from turva_desktop.services.meetings.locking import unlocked
from turva_desktop.store import Workspace, Writing


@dataclass(frozen=True, slots=True)
class FollowUpService:
    """The follow-up of open matters in meetings."""

    workspace: Workspace

    def reviews(self, meeting_id: str) -> list[Reviewed]:
        """Return everything that came to a meeting's follow-up: unfinished items first, then actions."""
        with self.workspace.read() as tx:
            return meeting_reviews(tx, tx.get(Meeting, meeting_id))

    def review(
        self,
        meeting_id: str,
        review_id: str,
        result: ReviewResult,
        *,
        today: date,
        reason: str = "",
        new_due: date | None = None,
    ) -> Review:
        """Record what the meeting said of an open matter; saying it again replaces what was said.

        An action gets a follow-up entry under the meeting's follow-up §: it goes on, is done, is moved to a new
        due date (still open), or is dropped, which needs a reason. An unfinished item goes on as an item of this
        meeting, or is closed, or waits for the next meeting.
        """
        with self.workspace.write(MATTER_REVIEWED) as tx:
            meeting = unlocked(tx, meeting_id)
            came = next((one for one in meeting_reviews(tx, meeting) if one.id == review_id), None)
            if came is None:
                raise TurvaError("record.gone", kind="review", id=review_id)
            moved_to = new_due if result is ReviewResult.MOVED else None
            review = replace(came.review, result=result, reason=reason.strip(), new_due=moved_to)
            REVIEW.check(review, tx)
            if tx.find(Review, review.id):
                tx.save(review)
            else:
                tx.add(review)
            if came.action:
                self._enter(tx, meeting, came.action, review, today)
            elif came.item:
                _continue(tx, meeting, came, review)
        return review

    def _enter(self, tx: Writing, meeting: Meeting, followed: FollowedAction, review: Review, today: date) -> None:
        """Write the follow-up entry of a review, in place of what the same review said before."""
        entry_id = FollowUpId(str(uuid5(NAMESPACE_URL, f"turva:entry:{review.id}")))
        tx.delete(FollowUp, entry_id)
        if review.result is ReviewResult.PENDING:
            return
        before = followed_actions(tx, only=[followed.id])[0]
        item = follow_up_item(tx, meeting.id)
        tx.add(
            FollowUp(
                id=entry_id,
                action_id=followed.id,
                entered_on=day_of_entry(min(meeting.held_on, today), before.latest),
                status=_status(review.result, before.status),
                explanation=review.reason,
                item_id=item.id if item else None,
                author=self.workspace.author,
                created_at=self.workspace.moment(),
            )
        )
        if review.new_due:
            tx.save(replace(tx.get(Action, followed.id), end=review.new_due, ongoing=False))


def _status(result: ReviewResult, before: ActionStatus) -> ActionStatus:
    match result:
        case ReviewResult.DONE:
            return ActionStatus.DONE
        case ReviewResult.DROPPED:
            return ActionStatus.NOT_DONE
        case _:
            # Moved to a new date is still open: the status "moved" would end the follow-up and lose the action.
            return ActionStatus.NOT_STARTED if before is ActionStatus.NOT_STARTED else ActionStatus.IN_PROGRESS


def _continue(tx: Writing, meeting: Meeting, came: Reviewed, review: Review) -> None:
    """Let an unfinished item's matter go on in this meeting, end, or wait."""
    here = came.continued_as
    if review.result is ReviewResult.GOES_ON and here is None and came.item:
        place_unfinished(tx, meeting, [came.item])
    elif here is not None:
        finished = review.result in CLOSING
        tx.save(replace(tx.get(Item, here.id), finished=finished))
