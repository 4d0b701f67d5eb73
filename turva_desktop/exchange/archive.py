"""The finished file: entries in a fixed order with a fixed time, and no trace of who or which computer made it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")

# Codes such as 047 and 3/2026 are text on purpose: Excel need not mark each as a number stored as text.
_NO_GREEN_CORNERS = b'<ignoredErrors><ignoredError sqref="A2:AZ20000" numberStoredAsText="1"/></ignoredErrors>'


def archived(data: bytes, now: datetime, cached: Mapping[str, Mapping[str, int | float]]) -> bytes:
    """Return a workbook whose bytes depend only on its content and `now`.

    `cached` gives the results of formulas by the name of the sheet's part and the cell, so that programs that
    don't calculate (previews, phones) show them too.
    """
    moment = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED, compresslevel=6) as new:
        names = sorted(
            old.namelist(), key=lambda name: (name != "[Content_Types].xml", not name.startswith("_rels"), name)
        )
        for name in names:
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _TIMES.sub(rb"\g<1>" + moment + rb"\g<2>", part)
            part = part.replace(b"<tableParts", _NO_GREEN_CORNERS + b"<tableParts", 1)
            if name in cached:
                part = _with_results(part, cached[name])
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, part)
    return out.getvalue()


def _with_results(part: bytes, results: Mapping[str, int | float]) -> bytes:
    """Put the results of formulas beside them."""

    def filled(found: re.Match[bytes]) -> bytes:
        result = results.get(found[2].decode())
        return found[0] if result is None else found[1] + f"<v>{result!r}</v></c>".encode()

    return re.sub(rb'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)(?:<v\s*/>|<v></v>)</c>', filled, part)
