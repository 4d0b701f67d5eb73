"""The network page over a real workspace: bodies with members, people, organisations."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.keyboard import take_offered, type_over, type_text
from tests.ui.stage import Stage
from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.body import BodyKind, MemberRole
from turva_desktop.domain.ids import AreaId, OrganisationId, PersonId, new_id
from turva_desktop.domain.network import Organisation, OrganisationKind, Person
from turva_desktop.services import Services
from turva_desktop.services.network import NewPerson
from turva_desktop.ui.network import create_page
from turva_desktop.ui.network.areas import AreasView
from turva_desktop.ui.network.loose_names import Meaning
from turva_desktop.ui.network.page import NetworkPage
from turva_desktop.ui.shell.page_stack import Entry

BODIES, PEOPLE, ORGANISATIONS, AREAS = range(4)
Open = Callable[..., NetworkPage]


@pytest.fixture
def opened(stage: Callable[..., Stage], services: Services) -> Open:
    """Return what opens the page in a window."""

    def make(*, read_only: bool = False) -> NetworkPage:
        window = stage(services, read_only=read_only).open(
            [Entry(id="network", text="Network", icon="users", page=create_page)]
        )
        page = window.current_page
        assert isinstance(page, NetworkPage)
        return page

    return make


def group_id(services: Services) -> str:
    return next(body.id for body in services.network.bodies.all() if body.kind is BodyKind.WORKING_GROUP)


def organisation(services: Services, name: str, kind: OrganisationKind) -> Organisation:
    return services.network.organisations.add(Organisation(id=OrganisationId(new_id()), name=name, kind=kind))


def test_that_the_working_group_is_shown_first_with_what_it_lacks(opened: Open, services: Services) -> None:
    organisation(services, "Poliisi", OrganisationKind.POLICE)
    page = opened()
    line = page.bodies.panel.current()
    assert line is not None
    assert line.id == group_id(services)
    assert page.bodies.notice.text() == (
        "The working group lacks: municipality, police, rescue department, association."
    )


def test_that_the_group_tells_whom_no_invitation_by_e_mail_reaches(opened: Open, services: Services) -> None:
    page = opened()
    assert page.bodies.unreached.text() == ""
    seated = []
    for title in ("Rehtori", "Komisario", "Nuorisotyöntekijä", "Palopäällikkö", "Seurakuntapastori", "Kyläpäällikkö"):
        person = services.network.people.add(Person(id=PersonId(new_id()), name=title))
        services.network.add_member(group_id(services), person.id)
        seated.append(person)
    assert page.bodies.unreached.text() == (
        "No e-mail address: Rehtori, Komisario, Nuorisotyöntekijä, Palopäällikkö and 2 more."
    )
    for person in seated[:5]:
        services.network.people.edit(person.id, email="nimike@esimerkki.fi")
    assert page.bodies.unreached.text() == "No e-mail address: Kyläpäällikkö."


def test_that_a_new_member_is_added_by_typing_and_fills_the_gap(qtbot: QtBot, opened: Open, services: Services) -> None:
    organisation(services, "Poliisi", OrganisationKind.POLICE)
    page = opened()
    new = page.bodies.members.new
    type_text(new.line, "Komisario")
    new.organisation.set_value(new.organisation._values[1])
    new.role.set_value(MemberRole.MEMBER)
    qtbot.mouseClick(new.button, Qt.MouseButton.LeftButton)
    (seat,) = services.network.seats(group_id(services))
    assert seat.organisation is not None
    assert (seat.person.name, seat.organisation.name) == ("Komisario", "Poliisi")
    assert "police" not in page.bodies.notice.text()
    assert new.person.currentText() == ""


def test_that_somebody_known_is_chosen_and_not_made_twice(qtbot: QtBot, opened: Open, services: Services) -> None:
    services.network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    page = opened()
    line = page.bodies.members.new.line
    type_text(line, "rehtori")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [seat.person.name for seat in services.network.seats(group_id(services))] == ["Rehtori"]
    assert len(services.network.people.all()) == 1


def test_that_a_seat_takes_a_role_and_a_term(qtbot: QtBot, opened: Open, services: Services) -> None:
    services.network.add_member(group_id(services), NewPerson(name="Kunnanjohtaja"))
    page = opened()
    seats = page.bodies.members.seats
    seats.table.select_first()
    seats.form.field("role").combo.set_value(MemberRole.CHAIR)  # type: ignore[attr-defined]
    seats.form.field("role").combo.chosen.emit()  # type: ignore[attr-defined]
    type_over(seats.form.field("ends_on").editor, "31.12.2029")
    (seat,) = services.network.seats(group_id(services))
    assert (seat.membership.role, seat.membership.ends_on) == (MemberRole.CHAIR, date(2029, 12, 31))


def test_that_a_term_that_ends_too_early_is_told_at_the_field(qtbot: QtBot, opened: Open, services: Services) -> None:
    services.network.add_member(group_id(services), NewPerson(name="Rehtori"), starts_on=date(2026, 1, 1))
    page = opened()
    page.bodies.members.seats.table.select_first()
    field = page.bodies.members.seats.form.field("ends_on")
    type_over(field.editor, "31.12.2025")
    assert field.problem.text() == "The end can't be before the start."
    (seat,) = services.network.seats(group_id(services))
    assert seat.membership.ends_on is None


def test_that_a_removed_member_comes_back_with_undo(qtbot: QtBot, opened: Open, services: Services) -> None:
    services.network.add_member(group_id(services), NewPerson(name="Rehtori"))
    page = opened()
    table = page.bodies.members.seats.table
    table.select_first()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert services.network.seats(group_id(services)) == []
    services.history.undo()
    assert [seat.person.name for seat in page.bodies.members.seats.model.records()] == ["Rehtori"]


def test_that_members_move_with_alt_and_arrows(qtbot: QtBot, opened: Open, services: Services) -> None:
    for name in ("Rehtori", "Kunnanjohtaja"):
        services.network.add_member(group_id(services), NewPerson(name=name))
    page = opened()
    table = page.bodies.members.seats.table
    table.select_first()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [seat.person.name for seat in services.network.seats(group_id(services))] == ["Kunnanjohtaja", "Rehtori"]
    moved = table.current()
    assert moved is not None
    assert moved.person.name == "Rehtori"


def test_that_the_agenda_template_is_edited_in_place(qtbot: QtBot, opened: Open, services: Services) -> None:
    page = opened()
    page.bodies.template_fold.set_open(True)
    before = len(services.meetings.agenda.standing.all(body_id=group_id(services)))
    page.bodies.template.add_item()
    type_over(page.bodies.template.items.form.field("title").editor, "Ajankohtaiset hankkeet")
    titles = [item.title for item in services.meetings.agenda.standing.all(body_id=group_id(services))]
    assert len(titles) == before + 1
    assert titles[-1] == "Ajankohtaiset hankkeet"


def test_that_a_body_is_added_with_ctrl_n_named_and_kept_by_its_name(
    qtbot: QtBot, opened: Open, services: Services
) -> None:
    page = opened()
    page.bodies.panel.table.setFocus()
    qtbot.keyClick(page.bodies.panel.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_over(page.bodies.form.field("name").editor, "Kyläturvallisuusryhmä")
    assert "Kyläturvallisuusryhmä" in [body.name for body in services.network.bodies.all()]
    line = page.bodies.panel.current()
    assert line is not None
    assert line.body.name == "Kyläturvallisuusryhmä"


def test_that_a_person_is_added_edited_deleted_and_brought_back(qtbot: QtBot, opened: Open, services: Services) -> None:
    page = opened()
    page.tabs.setCurrentIndex(PEOPLE)
    page.do_deed()
    type_over(page.people.form.field("name").editor, "Nuorisotyöntekijä")
    type_over(page.people.form.field("email").editor, "nuoriso@esimerkki.fi")
    (person,) = services.network.people.all()
    assert (person.name, person.email, person.private) == ("Nuorisotyöntekijä", "nuoriso@esimerkki.fi", False)
    qtbot.mouseClick(page.people.form.field("private").editor, Qt.MouseButton.LeftButton)
    assert services.network.people.get(person.id).private
    page.people.panel.table.setFocus()
    qtbot.keyClick(page.people.panel.table, Qt.Key.Key_Delete)
    assert services.network.people.all() == []
    services.history.undo()
    assert page.people.panel.model.total == 1


def test_that_a_person_without_a_name_is_not_stored(qtbot: QtBot, opened: Open, services: Services) -> None:
    services.network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    page = opened()
    page.tabs.setCurrentIndex(PEOPLE)
    page.people.panel.table.select_first()
    field = page.people.form.field("name")
    type_over(field.editor, "")
    assert field.problem.text() == "This can't be empty."
    assert [person.name for person in services.network.people.all()] == ["Rehtori"]


def test_that_an_organisations_area_is_offered_while_typing(qtbot: QtBot, opened: Open, services: Services) -> None:
    parish = organisation(services, "Seurakunta", OrganisationKind.PARISH)
    page = opened()
    page.tabs.setCurrentIndex(ORGANISATIONS)
    page.organisations.panel.table.select_first()
    services.areas.register.add(Area(id=AreaId(new_id()), name="Rantakylä", kind=AreaKind.VILLAGE))
    line = page.organisations.area.line
    take_offered(line, "kyl")
    assert services.network.organisations.get(parish.id).area == "Rantakylä"


def test_that_people_are_found_by_organisation_and_by_kind(opened: Open, services: Services) -> None:
    police = organisation(services, "Lapin poliisilaitos", OrganisationKind.POLICE)
    services.network.people.add(Person(id=PersonId(new_id()), name="Komisario", organisation_id=police.id))
    services.network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    page = opened()
    page.tabs.setCurrentIndex(PEOPLE)
    page.people.panel.search.setText("poliisilaitos")
    assert [line.person.name for line in page.people.panel.model.records()] == ["Komisario"]
    page.people.panel.clear()
    page.people.party.narrow(OrganisationKind.POLICE)
    assert [line.person.name for line in page.people.panel.model.records()] == ["Komisario"]


def test_that_an_unknown_count_is_blank_and_zero_is_a_number(qtbot: QtBot, opened: Open, services: Services) -> None:
    villages = organisation(services, "Kyläyhdistykset", OrganisationKind.ASSOCIATION)
    page = opened()
    page.open_record(villages.id)
    assert page.tabs.currentIndex() == ORGANISATIONS
    count = page.organisations.panel.model.columns[3]
    assert count.text(villages) == ""
    type_over(page.organisations.form.field("count").editor, "0")
    stored = services.network.organisations.get(villages.id)
    assert stored.count == 0
    assert count.text(stored) == "0"
    type_over(page.organisations.form.field("count").editor, "99999999999999999999")  # more than a file can keep
    assert "between 0 and" in page.organisations.form.field("count").problem.text()
    assert services.network.organisations.get(villages.id).count == 0


def test_that_search_opens_a_record_on_its_own_tab(opened: Open, services: Services) -> None:
    person = services.network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    page = opened()
    page.open_record(person.id)
    assert page.people.panel.table.hasFocus()  # Enter and Space belong to the record, not to the New button
    assert page.tabs.currentIndex() == PEOPLE
    line = page.people.panel.current()
    assert line is not None
    assert line.id == person.id


def test_that_a_workspace_open_for_reading_offers_no_changes(opened: Open, services: Services) -> None:
    page = opened(read_only=True)
    assert not page.bodies.members.new.isVisible()
    assert not [one for one in page.findChildren(QPushButton) if one.text() == "New body" and one.isVisible()]
    assert page.bodies.form.field("name").editor.isReadOnly()  # type: ignore[attr-defined]


@pytest.mark.parametrize("tab", [BODIES, PEOPLE, ORGANISATIONS, AREAS])
def test_that_every_control_is_named_and_reached_by_keyboard(opened: Open, services: Services, tab: int) -> None:
    police = organisation(services, "Poliisi", OrganisationKind.POLICE)
    services.network.add_member(group_id(services), NewPerson(name="Komisario", organisation_id=police.id))
    page = opened()
    page.tabs.setCurrentIndex(tab)
    assert page.view.panel is not None
    page.view.panel.table.select_first()
    page.bodies.members.seats.table.select_first()
    page.bodies.template_fold.set_open(True)
    page.bodies.template.items.table.select_first()
    assert audit(page.window()) == []


def shore(services: Services) -> Area:
    home = services.areas.listed()[0].area
    return services.areas.register.add(
        Area(id=AreaId(new_id()), name="Ranta", kind=AreaKind.VILLAGE, parent_id=home.id, population=120)
    )


def show_areas(page: NetworkPage) -> AreasView:
    page.tabs.setCurrentIndex(AREAS)
    return page.areas


def test_that_an_area_is_made_filled_in_and_put_into_another(qtbot: QtBot, opened: Open, services: Services) -> None:
    page = opened()
    areas = show_areas(page)
    (home,) = (line.area for line in services.areas.listed())
    page.do_deed()
    type_over(areas.form.field("name").editor, "Yläkylä")
    type_over(areas.form.field("population").editor, "87")
    parent = areas.form.field("parent_id").combo  # type: ignore[attr-defined]
    parent.set_value(home.id)
    parent.chosen.emit()
    made = next(line for line in services.areas.listed() if line.area.name == "Yläkylä")
    assert (made.area.population, made.parent) == (87, home)
    assert made.area.id not in [value for value in parent._values if value]


def test_that_a_name_without_an_area_is_tied_by_keyboard_and_taken_back(
    qtbot: QtBot, opened: Open, services: Services
) -> None:
    area = shore(services)
    organisation(services, "Kyläyhdistys", OrganisationKind.ASSOCIATION)
    (association,) = services.network.organisations.all()
    services.network.organisations.edit(association.id, area="Ranta")
    page = opened()
    areas = show_areas(page)
    areas.fold.set_open(True)
    assert [one.text for one in areas.loose.model.records()] == ["Ranta"]
    areas.loose.table.setFocus()
    areas.loose.table.select_first()
    qtbot.keyClick(areas.loose.tie_button, Qt.Key.Key_Space)
    assert services.areas.register.get(area.id).spellings == ("Ranta",)
    assert services.network.organisations.get(association.id).area == "Ranta"
    assert areas.fold.isHidden()
    areas.panel.select(area.id)
    assert areas.meant_by.text() == "1 organisation(s)"
    services.history.undo()
    page.refresh()
    assert not areas.fold.isHidden()


def test_that_names_without_a_namesake_ask_what_they_mean(opened: Open, services: Services) -> None:
    organisation(services, "Kyläyhdistys", OrganisationKind.ASSOCIATION)
    (association,) = services.network.organisations.all()
    services.network.organisations.edit(association.id, area="Ylipää")
    areas = show_areas(opened())
    areas.loose.tie()
    assert [one.text for one in services.areas.loose_names()] == ["Ylipää"]
    areas.loose.area.set_value(Meaning.NEW)
    areas.loose.tie()
    assert services.areas.loose_names() == []
    assert "Ylipää" in [line.area.name for line in services.areas.listed()]


def test_that_areas_can_be_read_where_nothing_may_be_changed(opened: Open, services: Services) -> None:
    shore(services)
    areas = show_areas(opened(read_only=True))
    assert areas.loose.tie_button.isHidden()
    assert areas.panel.select(services.areas.listed()[0].id)
