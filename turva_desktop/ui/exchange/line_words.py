"""How groups, choices and decisions of an import read and look on screen."""

from PySide6.QtCore import QObject

from turva_desktop.exchange.dates import DAY_FIRST, MONTH_FIRST
from turva_desktop.exchange.preview import Side
from turva_desktop.exchange.questions import CREATE, EMPTY, NEW, NEXT, ONE, OTHER, SAME, SEVERAL, SKIP, TAKE
from turva_desktop.ui.exchange.lines import Group, Line, Verdict
from turva_desktop.ui.look.tokens import StatusRole

GROUP_ICONS = {
    Group.ALL: "layers",
    Group.NEW: "plus",
    Group.CHANGED: "pencil",
    Group.CONFLICT: "scale",
    Group.MISSING: "eye-off",
    Group.QUESTION: "circle-question-mark",
    Group.STOP: "ban",
    Group.NOTE: "info",
    Group.UNCHANGED: "check",
}

_ROLES = {
    Verdict.TAKE: StatusRole.OK,
    Verdict.LEAVE: StatusRole.FAILED,
    Verdict.KEEP: StatusRole.OK,
    Verdict.DELETE: StatusRole.OVERDUE,
    Side.OURS: StatusRole.PROGRESS,
    Side.THEIRS: StatusRole.OK,
    Side.BOTH: StatusRole.OK,
}


class LineWords(QObject):
    """The words of the preview. Where it `is_two_way`, nobody knows which side changed what differs."""

    is_two_way = False

    def kinds(self) -> str:
        """Return what stands above the kinds of lines."""
        return self.tr("In the file")

    def now(self) -> str:
        """Return what the value of today is called."""
        return self.tr("Here now")

    def now_by(self, who: str, when: str) -> str:
        """Return what the value of today is called when it is known who gave it, and when."""
        return self.tr("Here now: {who}, {when}").format(who=who, when=when)

    def other(self) -> str:
        """Return what the value that may take its place is called."""
        return self.tr("In the file")

    def base(self) -> str:
        """Return what the value before both edits is called."""
        return self.tr("When the file was sent")

    def group(self, group: Group) -> str:
        """Return what a group is called."""
        if self.is_two_way and group is Group.CONFLICT:
            return self.tr("Differs from what is here")
        return {
            Group.ALL: self.tr("All changes"),
            Group.NEW: self.tr("New"),
            Group.CHANGED: self.tr("Changed"),
            Group.CONFLICT: self.tr("Changed on both sides"),
            Group.MISSING: self.tr("Missing from the file"),
            Group.QUESTION: self.tr("Questions"),
            Group.STOP: self.tr("Stopped"),
            Group.NOTE: self.tr("Notes"),
            Group.UNCHANGED: self.tr("Unchanged rows"),
        }[group]

    def nothing_chosen(self) -> str:
        """Return what the detail says while no line is chosen."""
        return self.tr("Choose a line in the list.")

    def explanation(self, group: Group) -> str:
        """Return what a group means for the user."""
        if self.is_two_way and group is Group.CONFLICT:
            return self.tr("These are otherwise in the file than here. Choose which one stays.")
        return {
            Group.ALL: self.tr("Everything that the file would change."),
            Group.NEW: self.tr("These rows have been added to the file."),
            Group.CHANGED: self.tr("These cells have been changed in the file."),
            Group.CONFLICT: self.tr("These have been changed both in the file and here. Choose which one stays."),
            Group.MISSING: self.tr(
                "These rows were sent but are not in the file. Nothing is deleted unless you choose so."
            ),
            Group.QUESTION: self.tr("These can be understood in several ways. Without an answer they are not taken."),
            Group.STOP: self.tr(
                "These can't be taken as they stand. Give the value here, or mend the file and choose it again."
            ),
            Group.NOTE: self.tr("These were noticed in the file. There is nothing to choose."),
            Group.UNCHANGED: self.tr("These rows are as they are here."),
        }[group]

    def none_of(self, group: Group) -> str:
        """Return what is said when a group has nothing."""
        return {
            Group.ALL: self.tr("The file changes nothing."),
            Group.NEW: self.tr("The file adds nothing."),
            Group.CHANGED: self.tr("The file changes nothing."),
            Group.CONFLICT: self.tr("Nothing has been changed on both sides."),
            Group.MISSING: self.tr("Every row that was sent is in the file."),
            Group.QUESTION: self.tr("There is nothing to ask."),
            Group.STOP: self.tr("Nothing is stopped."),
            Group.NOTE: self.tr("There is nothing to note."),
            Group.UNCHANGED: self.tr("No row is as it is here."),
        }[group]

    def option(self, line: Line, value: str) -> str:
        """Return what a choice is called."""
        if line.group is Group.QUESTION:
            return self._answer(line, value)
        return {
            Verdict.TAKE.value: self.tr("Take"),
            Verdict.LEAVE.value: self.tr("Leave out"),
            Verdict.KEEP.value: self.tr("Keep"),
            Verdict.DELETE.value: self.tr("Delete"),
            Side.OURS.value: self.tr("Keep your own"),
            Side.THEIRS.value: self.tr("Take the file's"),
            Side.BOTH.value: self.tr("Join both"),
        }[value]

    def state(self, line: Line) -> str:
        """Return what is about to happen to a line."""
        if line.group is Group.QUESTION:
            return self.option(line, line.chosen) if line.chosen else self.tr("Unanswered")
        if not line.chosen:
            return self.tr("Not taken") if line.group is Group.STOP else ""
        return {
            Verdict.TAKE.value: self.tr("Is taken"),
            Verdict.LEAVE.value: self.tr("Is left out"),
            Verdict.KEEP.value: self.tr("Is kept"),
            Verdict.DELETE.value: self.tr("Is deleted"),
            Side.OURS.value: self.tr("Own stays"),
            Side.THEIRS.value: self.tr("File's is taken"),
            Side.BOTH.value: self.tr("Both"),
        }[line.chosen]

    def role(self, line: Line) -> StatusRole:
        """Return how the state looks."""
        if line.group is Group.QUESTION:
            return StatusRole.OK if line.chosen else StatusRole.OVERDUE
        return {str(key): role for key, role in _ROLES.items()}.get(line.chosen, StatusRole.FAILED)

    def sheet(self, line: Line) -> str:
        """Return under which heading a line stands."""
        return line.sheet or self.tr("The whole file")

    def summary(self, line: Line) -> str:
        """Return a line as one sentence for a screen reader."""
        if line.message:
            named = line.record if line.group is Group.MISSING else ""
            return ". ".join(part for part in (named, self.state(line), line.message) if part)
        name = " · ".join(part for part in (line.place, line.record, line.field) if part)
        if line.group in {Group.CHANGED, Group.CONFLICT}:
            change = self.tr("{before} changes to {after}").format(before=line.before or "–", after=line.after or "–")
            return f"{name}: {change}. {self.state(line)}"
        return f"{name}. {self.state(line)}"

    def _answer(self, line: Line, value: str) -> str:
        taken = {"deleted_here": self.tr("Bring back"), "older_file": self.tr("Take it again all the same")}
        words = {
            TAKE: taken.get(line.code) or self.tr("Take as new rows"),
            NEXT: self.tr("The next file of the same sender"),
            OTHER: self.tr("Somebody else's"),
            CREATE: self.tr("Create it"),
            EMPTY: self.tr("As an empty cell"),
            SAME: self.tr("The same"),
            NEW: self.tr("New"),
            SEVERAL: self.tr("Several"),
            ONE: self.tr("One"),
            SKIP: self.tr("Leave out"),
            DAY_FIRST: self.tr("The day is first"),
            MONTH_FIRST: self.tr("The month is first"),
        }
        return words.get(value, value)
