"""Area names in records that mean no area yet: which area is meant is offered, and tied when somebody says so."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.domain.action import Action
from turva_desktop.domain.area import AREA
from turva_desktop.domain.ids import AreaId
from turva_desktop.domain.indicator import IndicatorValue
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP
from turva_desktop.domain.record import Record
from turva_desktop.services.areas import LooseName
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.theme import row_height
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import field_label
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.choice import Choice, Option
from turva_desktop.ui.widgets.labels import button, muted

_COUNTED: Final[Mapping[type[Record], str]] = {
    Action: QT_TRANSLATE_NOOP("LooseNames", "%n action(s)"),
    Organisation: QT_TRANSLATE_NOOP("LooseNames", "%n organisation(s)"),
    IndicatorValue: QT_TRANSLATE_NOOP("LooseNames", "%n indicator value(s)"),
}
_MOST_ROWS: Final = 4
"""So many names are shown at once; further ones are scrolled to."""


def written_in(counts: Mapping[type[Record], int]) -> str:
    """Return how many records of each kind hold a name: "3 actions, 1 organisation"."""
    told = (
        QCoreApplication.translate("LooseNames", text, None, counts[kind])
        for kind, text in _COUNTED.items()
        if counts.get(kind)
    )
    return ", ".join(told)


class Meaning(Enum):
    """What names shall mean, where it is no one area."""

    OFFERED = auto()
    """Each the area that is called exactly so."""
    NEW = auto()
    """Each a new area."""


class LooseNames(QWidget):
    """The names, and what the chosen ones shall mean: the areas offered, one of the areas, or new areas."""

    def __init__(self, context: UiContext) -> None:
        """Build it empty."""
        super().__init__()
        self.context = context
        columns: list[Column[LooseName]] = [
            Column(key="text", heading=field_label(AREA, "name"), text=lambda one: one.text, strong=True),
            Column(key="in", heading=self.tr("Written in"), text=lambda one: written_in(one.written_in), width=34),
            Column(key="likely", heading=self.tr("Area of that name"), text=_likely, width=22),
        ]
        self.model = RecordTableModel(columns, identity=lambda one: one.text, parent=self)
        self.table = RecordTable(self.model, self.tr("Area names without an area"), several=True)
        self.area = Choice[AreaId | Meaning]()
        self.area.setMinimumContentsLength(24)
        asked = QLabel(self.tr("The chosen names &mean"))
        asked.setBuddy(self.area)
        self.area.setAccessibleName(self.tr("The chosen names mean"))
        self.tie_button = button(self.tr("&Tie"), self.tie, "link")
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(asked)
        tools.addWidget(self.area)
        tools.addWidget(self.tie_button)
        tools.addWidget(muted(self.tr("The texts stay as they are.")), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(tools)
        layout.addWidget(self.table)
        for widget in (asked, self.area, self.tie_button):
            widget.setVisible(not context.read_only)

    def show_names(self, names: Sequence[LooseName], areas: Sequence[Option[AreaId]]) -> None:
        """Show the names that mean no area, and the areas that they could mean."""
        self.area.set_options(
            [(Meaning.OFFERED, self.tr("the area of that name")), (Meaning.NEW, self.tr("a new area")), *areas]
        )
        self.model.set_records(names)
        rows = min(max(1, len(names)), _MOST_ROWS)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * row_height() + 8)

    def tie(self) -> None:
        """Tie the chosen names, all of them when none is chosen; offer to take it back."""
        names = self.table.selected() or self.model.records()
        meanings: dict[str, AreaId | None]
        match self.area.value():
            case Meaning.OFFERED:
                meanings = {one.text: one.likely.id for one in names if one.likely}
            case Meaning.NEW | None:
                meanings = dict.fromkeys(one.text for one in names)
            case area_id:
                meanings = dict.fromkeys((one.text for one in names), area_id)
        if not meanings:
            self.context.shell.notify(self.tr("No area has exactly that name. Choose what the names mean."))
        elif self.context.shell.do(lambda: self.context.services.areas.tie(meanings)):
            self.context.shell.notify(self.tr("%n name(s) tied.", None, len(meanings)), undo=True)


def _likely(one: LooseName) -> str:
    if one.likely is not None:
        return one.likely.name
    return QCoreApplication.translate("LooseNames", "several") if one.candidates else "–"
