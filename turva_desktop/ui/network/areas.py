"""Areas: the municipality, its villages and what lies around, and which area the names in other records mean."""

from collections import Counter

from turva_desktop.domain.area import AREA, Area, AreaKind
from turva_desktop.domain.ids import AreaId, new_id
from turva_desktop.services.areas import ListedArea
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.lines import YearField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.words import capital, field_label, kind_words, options_of, word
from turva_desktop.ui.network.loose_names import LooseNames, written_in
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.choice import Option
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.fold import Fold
from turva_desktop.ui.widgets.labels import muted, plain


class AreasView(RegisterView[ListedArea, Area]):
    """The list of areas beside the chosen one's card; below them the names that mean no area yet."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        super().__init__(context, "network/areas", AREA, context.services.areas.register, shares=(1, 1))
        self.loose = LooseNames(context)
        self.fold = Fold(self.tr("Area names without an area"), self.loose, "network/loose_names", context.settings)
        self.add_below(self.fold)

    def make_panel(self) -> ListPanel[ListedArea]:
        """Return the list of areas."""
        columns: list[Column[ListedArea]] = [
            Column(key="name", heading=field_label(AREA, "name"), text=lambda line: line.area.name, strong=True),
            Column(key="kind", heading=field_label(AREA, "kind"), text=_kind, width=14),
            Column(key="parent", heading=field_label(AREA, "parent_id"), text=_parent, width=16, optional=True),
            Column(
                key="population",
                heading=field_label(AREA, "population"),
                text=lambda line: "" if line.area.population is None else number(line.area.population),
                sort=lambda line: line.area.population,
                width=10,
                align_right=True,
                optional=True,
            ),
        ]
        return ListPanel[ListedArea](
            RecordTableModel(columns, identity=lambda line: line.id),
            kind_words(AREA),
            search_text=lambda line: " ".join((*line.area.names, *line.area.spellings, line.area.code, _parent(line))),
            filters=[
                Filter[ListedArea, AreaKind](
                    self.tr("Kind in the list"),
                    self.tr("All kinds"),
                    lambda line, kind: line.area.kind is kind,
                    options_of(AreaKind),
                ),
            ],
            empty=EmptyState(
                "map-pin",
                self.tr("No areas yet"),
                self.tr("Add the municipality and its villages: then area names elsewhere can be tied to them."),
                None if self.context.read_only else (self.tr("Add the first area"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose an area in the list.")

    def add_sections(self) -> None:
        """Declare the card."""
        form = self.form
        form.add("name")
        form.add("kind", half=True)
        self._parent = form.put("parent_id", ChoiceField[AreaId](), half=True)
        form.add("population", half=True, hint=self.tr("Empty: not known"))
        form.put("population_year", YearField(), half=True)
        form.add("name_sv", half=True)
        form.add("name_se", half=True)
        form.add("code", half=True)
        form.add("spellings")
        form.add_widget(muted(self.tr("A name in another record means this area when it is written exactly so.")))
        self.meant_by = plain("")
        self.detail.add_section(form)
        self.detail.add_section(self.meant_by, self.tr("Meant by"))

    def lines(self) -> list[ListedArea]:
        """Read the areas, and the names that mean none yet."""
        areas = self.context.services.areas
        listed = areas.listed()
        self._options = _told_apart(listed)
        names = areas.loose_names()
        self.loose.show_names(names, self._options)
        self.fold.set_facts(self.tr("%n name(s)", None, len(names)))
        self.fold.setVisible(bool(names))
        return listed

    def fresh(self) -> Area:
        """Return a new area."""
        return Area(id=AreaId(new_id()), name=self.tr("New area"))

    def record_of(self, line: ListedArea) -> Area:
        """Return the area itself, after offering the others to lie in."""
        self._parent.set_options([(None, "–"), *(one for one in self._options if one[0] != line.id)])
        return line.area

    def title_of(self, line: ListedArea) -> tuple[str, str]:
        """Return the name, and kind and parent."""
        return line.area.name, " · ".join(filter(None, (_kind(line), _parent(line))))

    def show_line(self, line: ListedArea) -> None:
        """Show how many records mean the area."""
        self.meant_by.setText(written_in(line.meant_by) or self.tr("Nothing refers to this area by name."))


def _told_apart(listed: list[ListedArea]) -> list[Option[AreaId]]:
    """Return areas to choose from; of those with one name, it is said where they lie."""
    times = Counter(line.area.name for line in listed)
    return [
        (line.area.id, line.area.name if times[line.area.name] == 1 else f"{line.area.name} ({_parent(line) or '–'})")
        for line in listed
    ]


def _kind(line: ListedArea) -> str:
    return capital(word(line.area.kind))


def _parent(line: ListedArea) -> str:
    return line.parent.name if line.parent else ""
