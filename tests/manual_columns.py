"""The manual's page of columns, made from the sheet definitions: `python -m tests.manual_columns` writes it.

`python3 dev.py shots` writes it too, with the pictures; a test holds the page and the definitions together.
"""

import sys
from html import escape
from pathlib import Path

from turva_desktop.domain.language import Language
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.sheets import SHEETS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "manual" / "columns.html"

_HEADS = ("Sarake", "Sisältö", "Muokattavissa", "Tyhjennettävissä (-)", "Ohje")
_YES_NO = {True: "kyllä", False: "ei"}
_FEW_CHOICES = 8

_PAGE = """<!DOCTYPE html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Excelin sarakkeet – Turvan käyttöohje</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav aria-label="Ohjeen sivut"><a href="index.html">Käyttöohjeen sisällys</a></nav>
<main>
<h1>Excelin sarakkeet</h1>
<p class="lead">Jokainen välilehti ja sarake. Miten tiedostoa täytetään:
<a href="excel.html">Excel-tiedoston täyttäminen</a>.</p>
{sheets}
</main>
</body>
</html>
"""


def page() -> str:
    """Return the page."""
    return _PAGE.format(sheets="\n".join(_sheet(sheet) for sheet in SHEETS))


def _sheet(sheet: AnySheet) -> str:
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in _HEADS)
    lines = [
        f'<tr><th scope="row">{escape(column.heading.fi)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in _cells(column))
        + "</tr>"
        for column in sheet.columns
    ]
    return "\n".join(
        [
            f"<h2>{escape(sheet.title.fi)}</h2>",
            f"<p>{escape(sheet.purpose.fi)}</p>",
            '<div class="wide">',
            "<table>",
            f"<thead><tr>{heads}</tr></thead>",
            "<tbody>",
            *lines,
            "</tbody>",
            "</table>",
            "</div>",
        ]
    )


def _cells(column: AnyColumn) -> tuple[str, ...]:
    choices = column.codec.choices(Language.FI)
    content = ", ".join(choices) if 0 < len(choices) <= _FEW_CHOICES else column.codec.name.fi
    return (content, _YES_NO[column.editable], _YES_NO[column.clearable], column.hint.fi if column.hint else "")


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
