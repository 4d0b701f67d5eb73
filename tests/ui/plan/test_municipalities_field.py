"""Municipalities by name, an invented one by its own."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from turva_desktop.domain.profile import Profile
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.plan.municipalities_field import MunicipalitiesField


def test_that_an_invented_municipality_is_shown_by_its_own_name(qtbot: QtBot) -> None:
    field = MunicipalitiesField()
    qtbot.addWidget(field)
    field.know(Profile(id="p", name="Kaamosjärven kunta", municipality_code="001", created_on=date(2026, 1, 1)))
    field.show_value(("001", "614", "999"))
    assert field.line.text() == "Kaamosjärven kunta, Posio, 999"
    assert field.read() == ("001", "614", "999")
    field.line.setText("Olematon kunta")
    with pytest.raises(Unreadable):
        field.read()
