"""What hangs on the cells of an Open XML sheet: comments, links, struck text, pictures, and which rows are sums."""

from turva_desktop.exchange.cell_comments import comments_of
from turva_desktop.exchange.cell_pictures import drawn
from turva_desktop.exchange.grid import FACTS_LIMIT, Facts, Place
from turva_desktop.exchange.relations import Relation, inner, relations
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.sheet_xml import SheetReading, corners, int_of
from turva_desktop.exchange.workbook_parts import SheetPart
from turva_desktop.exchange.xml_gate import attribute


def gather_facts(package: Package, part: SheetPart, reading: SheetReading) -> None:
    """Put what hangs on a sheet's cells into its grid."""
    linked = relations(package, part.part)
    comments = comments_of(package, linked)
    links = _links(reading, linked)
    pictures = reading.pictures | drawn(package, linked)
    for place in sorted(comments.keys() | links.keys() | pictures | reading.struck)[:FACTS_LIMIT]:
        reading.grid.facts[place] = Facts(
            comments=tuple(comments.get(place, ())),
            struck=place in reading.struck,
            link=links.get(place, ""),
            picture=place in pictures,
        )
    for one in inner(linked, "table"):
        if one.target in package:
            reading.grid.totals |= _total_rows(package, one.target)


def _links(reading: SheetReading, linked: dict[str, Relation]) -> dict[Place, str]:
    """Return where cells lead."""
    found: dict[Place, str] = {}
    for place, (relation, inside) in reading.links.items():
        address = linked[relation].target if relation in linked else ""
        found[place] = f"{address}#{inside}" if inside else address
    return found | reading.formula_links


def _total_rows(package: Package, part: str) -> set[int]:
    """Return the total row of a table, if it has one."""
    rows: set[int] = set()

    def start(name: str, attributes: list[str]) -> None:
        corner = corners(attribute(attributes, "ref")) if name == "table" else None
        if corner and int_of(attribute(attributes, "totalsRowCount")):
            rows.add(corner[2])

    package.parse(part, start)
    return rows
