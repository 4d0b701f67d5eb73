"""The minutes of one meeting: made, and set as the preview shows them, whatever else the file holds.

The baselines read the meeting's rows, and set the same lines of text with bare reportlab.
"""

import io
import sqlite3
from contextlib import closing
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from bench.measure import Line, Result, compare_all
from bench.sizes import TODAY
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.tables import TABLES
from turva_desktop.ui.widgets.drawing import draw

LIMIT = 50


def results(name: str, path: Path, runs: int) -> list[Result]:
    """Measure the meeting with the most text in a file."""
    query = (
        "SELECT meeting_id FROM item GROUP BY meeting_id "
        "ORDER BY sum(length(account || proposal || handling || decision)) DESC LIMIT 1"
    )
    with closing(sqlite3.connect(path)) as connection:
        (longest,) = connection.execute(query).fetchone()
    with Workspace(path) as workspace:
        return _of_meeting(workspace, path, name, longest, "Minutes of one meeting", runs)


def results_of_long_matter(name: str, path: Path, runs: int) -> list[Result]:
    """Measure the newest meeting of a file: its matter was handled in hundreds of meetings before."""
    with Workspace(path) as workspace:
        services = Services(workspace)
        newest = services.meetings.all()[0].id
        (chain,) = services.meetings.detail(newest).chains.values()
        what = f"Minutes with a matter handled {len(chain.newest) + chain.more} times before"
        return _of_meeting(workspace, path, name, newest, what, runs)


def _of_meeting(workspace: Workspace, path: Path, name: str, meeting_id: str, what: str, runs: int) -> list[Result]:
    services = Services(workspace)
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=meeting_id, copy=Copy.INTERNAL)
    text = plain_text(services.documents.make(order, today=TODAY).document)
    lines = [
        Line(
            what=f"{what}, made",
            turva=lambda: services.documents.make(order, today=TODAY),
            against="reading the meeting's rows with sqlite3",
            baseline=lambda: _read(path, meeting_id),
            limit=LIMIT,
        ),
        Line(
            what=f"{what}, made and set for the preview",
            turva=lambda: draw(services, order, TODAY),
            against="bare reportlab setting the same text",
            baseline=lambda: _set(text),
            limit=LIMIT,
        ),
    ]
    return compare_all(name, lines, runs=runs)


def _read(path: Path, meeting_id: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES.values():
            if "meeting_id" in table.c:
                query = f"SELECT * FROM {table.name} WHERE meeting_id = ?"  # noqa: S608 - names of our own tables
                connection.execute(query, (meeting_id,)).fetchall()


def _set(text: str) -> None:
    style = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(escape(line), style) for line in text.splitlines()])
