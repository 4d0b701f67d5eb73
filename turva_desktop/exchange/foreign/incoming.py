"""From mapped tables to an `Incoming` of our own sheets: themes and goals first, then what stands under them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.plan import Chapter, Plan, PlanStatus
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.domain.transfer import Transfer, answers_of
from turva_desktop.exchange.cell_remarks import told_of_cells
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.foreign.action_cells import cells_of
from turva_desktop.exchange.foreign.chapters import title_of
from turva_desktop.exchange.foreign.drafts import Draft, Read, Under, cells_in, column_of, drafts_of, text_cell
from turva_desktop.exchange.foreign.mapping import ForeignMapping, MappedTable
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.exchange.foreign.pages import ForeignFile
from turva_desktop.exchange.foreign.schedule import day_in
from turva_desktop.exchange.foreign.suggest import all_tables, is_alone
from turva_desktop.exchange.foreign.tables import Table
from turva_desktop.exchange.grid import column_letters
from turva_desktop.exchange.heard import Heard
from turva_desktop.exchange.manifest import Manifest
from turva_desktop.exchange.normalise import exact, loose, one_line
from turva_desktop.exchange.questions import SKIP, rows_key
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.reader import Incoming, IncomingSheet, Row
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.sheets import PARENTS_FIRST
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.sheets.chapters import CHAPTERS
from turva_desktop.exchange.sheets.goals import GOALS
from turva_desktop.exchange.sheets.indicators import INDICATORS
from turva_desktop.exchange.sheets.themes import THEMES

_NAMELESS: Final = ("taul", "sheet", "blad", "taulukko", "table", "tabell")


def incoming_of(
    file: ForeignFile,
    mapping: ForeignMapping,
    content: Content,
    answers: Mapping[str, str] = MappingProxyType({}),
) -> Incoming:
    """Return what a file brings by a mapping, to be compared with a workspace as any other file is.

    Some words must be understood before: `answers` are those to an earlier preview's questions.
    A mapping by which nothing can be taken raises `TurvaError("exchange.unmapped")`.
    """
    if not mapping.is_complete:
        code = "exchange.unmapped" if mapping.is_known else "exchange.no_table"
        raise TurvaError(code, file=file.file_name)
    return _Making(file, mapping, content, {**answers_of(content.all(Transfer), ""), **answers}).make()


@dataclass(slots=True)
class _Rows:
    """The rows of one of our own sheets that one table gives."""

    sheet: AnySheet
    title: str
    places: dict[str, int] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    def add(self, number: int, cells: Mapping[str, RawCell], record_id: str = "") -> None:
        """Add a row; one that is known to be a record that is here has its id."""
        self.rows.append(Row(number=number, record_id=record_id, cells=dict(cells)))


class _Making:
    """One file while it is put on our own sheets."""

    def __init__(
        self, file: ForeignFile, mapping: ForeignMapping, content: Content, answers: Mapping[str, str]
    ) -> None:
        self.file, self.mapping = file, mapping
        self.view = View(content)
        self.language = profile_of(content).document_language
        self.answers = Heard(answers)
        self.context = Context(view=self.view, language=self.language, answers=self.answers)
        self.plan = _plan(content)
        self.plan_cell = text_cell(self.view.label(self.plan))
        self.findings: list[Finding] = [Finding(severity=Severity.NOTE, code=code) for code in file.notes]
        self.sheets: dict[tuple[str, str, str], _Rows] = {}
        self.themes = {name: one for one in self._own_themes() for name in self._names(one)}
        self.labels: dict[str, str] = {}
        self.codes = {loose(one.code) for one in self._own_themes()}
        self.goals: set[tuple[str, str]] = {(goal.theme_id, loose(goal.text)) for goal in content.all(Goal)}
        self.filled: dict[int, str] = {}
        self.indicators = {loose(one.name) for one in content.all(Indicator)}

    def make(self) -> Incoming:
        """Put every table and every headed text on its sheets."""
        self.findings += [
            Finding(severity=Severity.NOTE, code="sheet_hidden", sheet=page.title, seen=page.title)
            for page in self.file.pages
            if page.hidden
        ]
        tables = all_tables(_copied(self.file))
        by_key = {one.key: self._as_answered(one) for one in self.mapping.tables}
        for table in tables:
            mapped = by_key.get((table.page.title, table.header))
            if mapped is None or not mapped.taken or not mapped.makes:
                self._note("table_left_out", table, str(table.header), one_line(table.shape, 80))
            else:
                self._tell_of_cells(table, mapped)
                self._table(drafts_of(table, mapped, alone=is_alone(table, tables)))
        with_tables = {table.page.title for table in tables}
        for page in self.file.pages:
            if page.title not in with_tables and page.grid.rows:
                self.findings.append(
                    Finding(severity=Severity.NOTE, code="sheet_ignored", sheet=page.title, seen=page.title)
                )
        if self.mapping.passages:
            self._passages()
        order = [sheet.key for sheet in PARENTS_FIRST]
        made = (one for one in self.sheets.values() if one.rows)
        return Incoming(
            file_name=self.file.file_name,
            sha256=self.file.sha256,
            info=None,
            manifest=Manifest(),
            sheets=tuple(
                IncomingSheet(sheet=one.sheet, title=one.title, places=one.places, rows=tuple(one.rows))
                for one in sorted(made, key=lambda one: order.index(one.sheet.key))
            ),
            findings=tuple(self.findings),
            is_foreign=True,
            learned=self.context.learned,
            heard=frozenset(self.answers.asked),
            fills=frozenset(self.filled.values()),
        )

    # what is there

    def _own_themes(self) -> list[Theme]:
        return [one for one in self.view.all(Theme) if one.plan_id == self.plan.id]

    def _names(self, theme: Theme) -> tuple[str, ...]:
        return (loose(theme.name), loose(f"{theme.code} {theme.name}"), loose(f"{theme.code}. {theme.name}"))

    # tables

    def _as_answered(self, table: MappedTable) -> MappedTable:
        """Return a table with its unsure columns taken as was answered, after asking about the others."""
        if not (table.taken and table.makes):
            return table
        mapped = table
        for one in table.columns:
            if one.letters not in table.unsure:
                continue
            key = rows_key("column", f"{table.sheet}!{one.letters}", str(table.header_row))
            options = (*(meaning.value for meaning in one.suggestions), SKIP)
            answer = self.context.answers.get(key)
            if answer in options and answer != SKIP:
                mapped = mapped.with_meaning(one.letters, Meaning(answer))
            elif answer != SKIP:
                self.findings.append(
                    Finding(
                        severity=Severity.ASK,
                        sheet=table.sheet,
                        cell=f"{one.letters}{table.header_row}",
                        code="column_open",
                        seen=one.heading,
                        key=key,
                        options=options,
                    )
                )
        return mapped

    def _table(self, read: Read) -> None:
        themes, goals, indicators, actions = (
            self._rows(one, read.table) for one in (THEMES, GOALS, INDICATORS, ACTIONS)
        )
        asked = {one.cell for one in self.findings if one.code == "column_open" and one.sheet == read.table.page.title}
        for column, heading in cells_in(read):
            if f"{column_letters(column)}{read.table.header}" in asked:
                continue
            code = "column_unknown" if heading else "column_nameless"
            self._note(code, read.table, f"{column_letters(column)}{read.table.header}", heading)
        for one in (*read.passed, *read.divided):
            self._note(one.code, read.table, str(one.row), one.seen)
        for carried in read.carried.values():
            self._note(carried.code, read.table, carried.cells, carried.seen)
        fallback = _fallback(read.table, self.file)
        for under in read.unders:
            self._under(under, themes, goals, fallback)
        for draft in read.drafts:
            label = self._theme_label(draft.under, fallback)
            self._indicators(draft, read, label, indicators)
            if Meaning.TITLE in draft.cells:
                self._action(draft, read, label, actions)

    def _tell_of_cells(self, table: Table, mapped: MappedTable) -> None:
        """Tell of comments, struck text, pictures and links in the table; addresses are put into their texts."""
        numbers = {one.letters: one.number for one in table.columns}
        texts = {one.meaning.value: numbers[one.letters] for one in mapped.columns if one.meaning is not None}
        rows, grid = set(table.rows), table.page.grid
        own = replace(grid, facts={place: facts for place, facts in grid.facts.items() if place[0] in rows})
        self.findings += told_of_cells(ACTIONS, table.page.title, own, table.header, texts, self.language)

    def _rows(self, sheet: AnySheet, table: Table) -> _Rows:
        """Return where rows go: tables of one page with the same headings have theirs together."""
        title = table.page.title
        return self.sheets.setdefault((sheet.key, title, table.shape), _Rows(sheet, title))

    def _under(self, under: Under, themes: _Rows, goals: _Rows, fallback: str) -> None:
        """Add the theme and the goal that rows stand under, unless they are here or were met before."""
        name = under.theme or (fallback if under.goal else "")
        if name:
            self._theme(name, under, themes)
        if not under.goal:
            return
        if not under.theme:
            self.findings.append(
                Finding(
                    severity=Severity.NOTE,
                    code="goal_without_theme",
                    sheet=goals.title,
                    cell=str(under.goal_at[0]),
                    seen=one_line(under.goal, 80),
                    understood=self._theme_label(under, fallback),
                )
            )
        label = self._theme_label(under, fallback)
        known = self.themes.get(loose(name))
        key = (known.id if known else label, loose(under.goal))
        if key in self.goals:
            return
        self.goals.add(key)
        goals.places.setdefault("text", under.goal_at[1])
        goals.add(under.goal_at[0], {"theme": text_cell(label), "text": text_cell(under.goal)})

    def _theme(self, name: str, under: Under, themes: _Rows) -> None:
        title = title_of(name)
        if any(loose(one) in self.themes or loose(one) in self.labels for one in (name, title.text)):
            return
        number = title.number if title.number and loose(title.number) not in self.codes else self._free_code()
        self.codes.add(loose(number))
        label = one_line(f"{number} {title.text}")  # as others refer to it
        self.labels[loose(name)] = self.labels[loose(title.text)] = label
        row, column = under.theme_at if under.theme else under.goal_at
        themes.places.setdefault("name", column)
        themes.add(row, {"plan": self.plan_cell, "code": text_cell(number), "name": text_cell(title.text)})

    def _theme_label(self, under: Under, fallback: str) -> str:
        """Return what the theme of a row is called where others refer to it; empty for none."""
        name = under.theme or (fallback if under.goal else "")
        if not name:
            return ""
        for one in map(loose, (name, title_of(name).text)):
            if one in self.themes:
                return self.view.label(self.themes[one])
            if one in self.labels:
                return self.labels[one]
        return ""

    def _free_code(self) -> str:
        number = len(self._own_themes()) + 1
        while loose(str(number)) in self.codes:
            number += 1
        return str(number)

    def _indicators(self, draft: Draft, read: Read, label: str, indicators: _Rows) -> None:
        for name in draft.parts(Meaning.INDICATOR):
            if loose(name) in self.indicators:
                continue
            self.indicators.add(loose(name))
            indicators.places.setdefault("name", column_of(read.mapped, Meaning.INDICATOR, read.table))
            theme = {"theme": text_cell(label)} if label else {}
            indicators.add(draft.row, {"name": text_cell(name), **theme})

    def _action(self, draft: Draft, read: Read, label: str, actions: _Rows) -> None:
        cells: dict[str, RawCell] = {"plan": self.plan_cell}
        if label:
            cells["theme"] = text_cell(label)
        if draft.under.goal:
            cells["goal"] = text_cell(one_line(draft.under.goal))
        dated = read.mapped.column_of(Meaning.STATUS)
        for made in cells_of(draft, self.context, day_in(dated.heading) if dated else None):
            if made.key in cells:
                continue
            cells[made.key] = made.cell
            place = column_of(read.mapped, made.source, read.table)
            actions.places.setdefault(made.key, place)
            for told in made.told:
                seen = one_line(draft.text(made.source), 80)
                cell = f"{column_letters(place)}{draft.row}"
                self._note(told.code, read.table, cell, seen, told.understood)
        actions.add(draft.row, cells)

    # texts

    def _passages(self) -> None:
        title = self.file.title or self.file.file_name
        rows = self.sheets.setdefault((CHAPTERS.key, title, ""), _Rows(CHAPTERS, title))
        headings = {str(one.id): one.heading for one in self.view.all(Chapter)}
        self.filled = self._chapters_to_fill()
        for passage in self.file.passages:
            filled = self.filled.get(passage.place, "")
            cells = {"plan": self.plan_cell, "heading": text_cell(headings.get(filled, passage.heading))}
            if passage.text:
                cells["text"] = text_cell(passage.text)
            rows.places.update({key: place for place, key in enumerate(cells, 1) if key not in rows.places})
            rows.add(passage.place, cells, filled)

    def _chapters_to_fill(self) -> dict[int, str]:
        """Return the id of the chapter that each headed text fills, by its place: an empty one of the same title.

        "1 Johdanto" is the "Johdanto" that every new plan has. A chapter that says something else is never written
        over, and one that holds the very text has been filled before.
        """
        own = [one for one in self.view.all(Chapter) if one.plan_id == self.plan.id]
        known = {loose(one.heading) for one in own if one.text}
        found: dict[int, str] = {}
        for passage in self.file.passages:
            heading, text = loose(passage.heading), exact(passage.text)
            fitting = [
                one
                for one in own
                if loose(title_of(one.heading).text) == loose(title_of(passage.heading).text)
                and exact(one.text) in {"", text}
                and one.id not in found.values()
            ]
            if len(fitting) == 1 and heading not in known:
                found[passage.place] = str(fitting[0].id)
        return found

    def _note(self, code: str, table: Table, cell: str, seen: str, understood: str = "") -> None:
        self.findings.append(
            Finding(
                severity=Severity.NOTE,
                code=code,
                sheet=table.page.title,
                cell=cell,
                seen=seen,
                understood=understood,
            )
        )


def _copied(file: ForeignFile) -> ForeignFile:
    """Return a file whose cells may be changed: it is looked at again after each answer."""
    pages = (
        replace(one, grid=replace(one.grid, rows={number: dict(row) for number, row in one.grid.rows.items()}))
        for one in file.pages
    )
    return replace(file, pages=tuple(pages))


def _plan(content: Content) -> Plan:
    """Return the plan that a foreign file goes into: the newest that lives."""
    living = [one for one in content.all(Plan) if one.status is not PlanStatus.SUPERSEDED]
    if not living:
        raise TurvaError("exchange.no_plan")
    return max(living, key=lambda one: (one.first_year, one.status is PlanStatus.APPROVED))


def _fallback(table: Table, file: ForeignFile) -> str:
    """Return the theme of goals that stand under none: what the table or its sheet is called, else the file."""
    candidates: Iterable[str] = (*reversed(table.above), table.page.title, file.title)
    named = (one for one in candidates if one and not loose(one).startswith(_NAMELESS))
    return next(named, file.file_name.rpartition(".")[0] or file.file_name)
