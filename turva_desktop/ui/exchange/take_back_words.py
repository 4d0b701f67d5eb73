"""How the taking back of an import reads on screen: as lines to decide on, in words of its own."""

from collections.abc import Iterable

from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.taking_back import Keep, Return, Returning, TakingBack
from turva_desktop.exchange.preview import Side
from turva_desktop.ui.exchange.line_words import LineWords
from turva_desktop.ui.exchange.lines import Decisions, Group, Line, Verdict
from turva_desktop.ui.look.words import field_label, interface_language

_GROUPS = {Return.VALUE: Group.CHANGED, Return.AWAY: Group.NEW, Return.BACK: Group.MISSING}
_KEPT = {Verdict.TAKE: Keep.RETURN, Verdict.LEAVE: Keep.STAY, Side.THEIRS: Keep.RETURN, Side.OURS: Keep.STAY,
         Side.BOTH: Keep.JOIN}  # fmt: skip
_SIDES = {Keep.RETURN: Side.THEIRS, Keep.STAY: Side.OURS, Keep.JOIN: Side.BOTH}
_VERDICTS = {Keep.RETURN: Verdict.TAKE, Keep.STAY: Verdict.LEAVE}


class TakeBackWords(LineWords):
    """The words of what an import brought and what returns."""

    def kinds(self) -> str:
        """Return what stands above the kinds of lines."""
        return self.tr("What the import brought")

    def other(self) -> str:
        """Return what the value that may take its place is called."""
        return self.tr("Before the import")

    def base(self) -> str:
        """Return what the import brought."""
        return self.tr("From the file")

    def group(self, group: Group) -> str:
        """Return what a group is called."""
        return {
            Group.ALL: self.tr("Everything"),
            Group.NEW: self.tr("Goes away"),
            Group.CHANGED: self.tr("Returns to what it was"),
            Group.CONFLICT: self.tr("Edited since"),
            Group.MISSING: self.tr("Is brought back"),
            Group.STOP: self.tr("Has to stay"),
        }.get(group, "") or super().group(group)

    def explanation(self, group: Group) -> str:
        """Return what a group means for the user."""
        return {
            Group.ALL: self.tr("Everything that the import brought."),
            Group.NEW: self.tr("The import added these. They are removed again."),
            Group.CHANGED: self.tr("The import changed these, and nobody since."),
            Group.CONFLICT: self.tr("These have been edited after the import. They stay unless you choose otherwise."),
            Group.MISSING: self.tr("These were deleted with the import. They are brought back."),
            Group.STOP: self.tr("These can't be changed any more, so they stay."),
        }.get(group, "") or super().explanation(group)

    def none_of(self, group: Group) -> str:
        """Return what is said when a group has nothing."""
        return self.tr("There is nothing of this kind.")

    def option(self, line: Line, value: str) -> str:
        """Return what a choice is called."""
        return {
            Keep.RETURN: self.tr("Take back"),
            Keep.STAY: self.tr("Leave as it is now"),
            Keep.JOIN: self.tr("Take back, but keep later additions"),
        }[_keep(value)]

    def state(self, line: Line) -> str:
        """Return what is about to happen to a line."""
        if not line.chosen:
            return self.tr("Stays")
        return {
            Keep.RETURN: self.tr("Is taken back"),
            Keep.STAY: self.tr("Stays"),
            Keep.JOIN: self.tr("Both"),
        }[_keep(line.chosen)]

    def lines(self, taking_back: TakingBack, decisions: Decisions, translate: Translate) -> list[Line]:
        """Return what an import brought as lines, with what has been decided of them."""
        return [self._line(one, decisions, translate) for one in taking_back.things]

    def _line(self, one: Returning, decisions: Decisions, translate: Translate) -> Line:
        words = _SIDES if one.is_open else _VERDICTS
        group = Group.CONFLICT if one.is_open else _GROUPS[one.what]
        before, after = self._now(one), self._then(one)
        return Line(
            key=one.key,
            group=Group.STOP if one.stays is not None else group,
            sheet=one.kind.many[interface_language()],
            record=one.called,
            field=field_label(one.kind, one.name) if one.name else "",
            before=before,
            after=after,
            base=one.base if one.is_open else None,
            message=explain(one.stays.error(), translate) if one.stays is not None else "",
            options=tuple(words[choice] for choice in one.choices),
            chosen=decisions.chosen.get(one.key, words[one.default]) if one.choices else "",
            row=f"{one.kind.name}/{one.record.id}",
            joined=one.joined_text,
            by=one.by,
            at=one.at,
            is_decided=one.key in decisions.chosen,
        )

    def _now(self, one: Returning) -> str:
        match one.what:
            case Return.AWAY if one.hangs_on:
                told = self.tr("Is here, and %n other(s) refer to it", None, one.hangs_on)
                return " · ".join(filter(None, (told, one.now)))
            case Return.AWAY:
                return one.now or self.tr("Is here")
            case Return.BACK:
                return self.tr("Deleted")
        return one.now

    def _then(self, one: Returning) -> str:
        match one.what:
            case Return.AWAY:
                return self.tr("Was not here")
            case Return.BACK:
                return self.tr("Was here")
        return one.then


def choices_of(lines: Iterable[Line], decisions: Decisions) -> dict[str, Keep]:
    """Return what has been decided of lines, by their keys."""
    return {line.key: _keep(decisions.chosen[line.key]) for line in lines if line.key in decisions.chosen}


def returns(line: Line) -> bool:
    """Tell whether a line changes something when the import is taken back."""
    return bool(line.chosen) and _keep(line.chosen) is not Keep.STAY


def _keep(value: str) -> Keep:
    return {str(key): kept for key, kept in _KEPT.items()}[value]
