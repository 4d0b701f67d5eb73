"""Documents to try the renderers with: a whole one like real minutes, and short ways to make small ones."""

import io
from datetime import date

from PIL import Image

from turva_desktop.documents.content import build, rich_text
from turva_desktop.documents.content.model import (
    Bar,
    Block,
    Contents,
    Document,
    PageBreak,
    Picture,
    SignatureLine,
    Signatures,
    StackedBars,
    Table,
)
from turva_desktop.domain.language import Language

SENTENCE = "Työryhmä totesi, että kevyen liikenteen väylän valaistus on edelleen kesken. "
SAMI = "Deanu gielda: čálli, đoaibma, maŋŋil, šaddu, muŧŧu, žirá, áigi"
SWEDISH = "välfärdsplanen på Åland"


def document(*blocks: Block, title: str = "Pöytäkirja 3/2026", language: Language = Language.FI) -> Document:
    """Return a document of some blocks."""
    return Document(title=title, language=language, created=date(2026, 9, 22), blocks=blocks)


def picture(alternative: str = "") -> Picture:
    """Return a small PNG with transparent parts."""
    image = Image.new("RGBA", (60, 20), (0, 0, 0, 0))
    image.paste((44, 95, 124, 255), (2, 2, 18, 18))
    out = io.BytesIO()
    image.save(out, "PNG")
    return Picture(data=out.getvalue(), alternative=alternative)


def chart() -> StackedBars:
    """Return a chart of two themes."""
    return StackedBars(
        title="Toimenpiteiden tilanne",
        series=("OK", "Kesken", "Ei toteutunut"),
        bars=(Bar(label="Liikenneturvallisuus", values=(6, 2, 1)), Bar(label="Varautuminen", values=(8, 0, 0))),
        alternative="Liikenneturvallisuudessa 6 toimenpidettä yhdeksästä on toteutunut, varautumisessa kaikki 8.",
    )


def themes() -> Table:
    """Return a table of figures with a sum."""
    return build.table(
        ["Teema", "OK", "Kesken"],
        [["Liikenneturvallisuus", "6", "2"], ["Varautuminen", "8", "0"], build.row("Yhteensä", "14", "2", total=True)],
        caption="Taulukko 1. Toimenpiteet teemoittain",
        summary="Rivillä on teema, sarakkeissa toimenpiteiden määrät.",
        row_headers=True,
        align="<>>",
    )


def long_table(rows: int = 140) -> Table:
    """Return a table over several pages."""
    return build.table(
        ["Nro", "Toimenpide", "Määräaika"],
        [[f"{number}.", SENTENCE * (1 + number % 3), "31.12.2026"] for number in range(1, rows + 1)],
        caption="Avoimet toimenpiteet",
    )


def minutes() -> Document:
    """Return a document with every kind of block."""
    return Document(
        title="Pöytäkirja 3/2026",
        subtitle="Hyvinvointi- ja turvallisuustyöryhmä",
        language=Language.FI,
        created=date(2026, 9, 22),
        subject="Kokouspöytäkirja",
        publisher="Tuntsan kunta",
        header="Tuntsan kunta\nTyöryhmä",
        header_detail="Pöytäkirja 3/2026",
        marking="Luonnos",
        footer="Tuntsan kunta · Kuntatie 1",
        logo=picture("Tuntsan kunnan tunnus"),
        blocks=(
            build.facts([("Aika", "22.9.2026 klo 13.00–15.10"), ("Paikka", "Kunnantalo"), ("Tyhjä", "")]),
            Contents(depth=2),
            build.heading(1, "Kokouksen avaus", number="§ 14"),
            build.paragraph(SENTENCE * 3),
            build.heading(2, "Päätös"),
            build.paragraph("Hyväksyttiin ", build.bold("yksimielisesti"), "."),
            build.heading(1, "Seuranta", number="§ 15"),
            build.paragraph(
                "Lisätietoa: ",
                build.link("suunnitelman sivu", "https://tuntsa.example/suunnitelma"),
                ", på svenska ",
                build.foreign(SWEDISH, Language.SV),
                ", davvisámegillii ",
                build.foreign(SAMI, Language.SE),
                ".",
            ),
            *rich_text.blocks("Käsiteltiin:\n\n- valaistus\n- nuoret\n  1. Nuokkari\n  2. työ\n- muut asiat"),
            chart(),
            themes(),
            build.notice("Ennakkoilmoitus", "Päätös vahvistetaan 24.2.2026."),
            PageBreak(),
            build.heading(1, "Kokouksen päättäminen", number="§ 16"),
            build.paragraph("Puheenjohtaja päätti kokouksen.", keep_with_next=True),
            Signatures(
                lines=(SignatureLine(role="Puheenjohtaja"), SignatureLine(role="Pöytäkirjanpitäjä", name="Sihteeri")),
                place_and_date="Tuntsassa 22.9.2026",
            ),
            build.paragraph("Oikaisuvaatimusohje on liitteenä.", small=True),
        ),
    )


HOSTILE: dict[str, Document] = {
    "no blocks": document(),
    "a name that Windows forbids": document(build.heading(1, 'CON: <a|b> "c" ?*\\/'), title='a/b\\c:d*e?f"g<h>i|j.'),
    "markup": document(build.paragraph("<b>&amp;</b> <script>alert(1)</script> ]]> {x} %s"), title="<i>&</i>"),
    "control characters": document(build.paragraph("".join(map(chr, range(0x250)))), title="a\0b\x07c\x1b[0m"),
    "broken Unicode": document(build.paragraph("\ud800 \ufffe \uffff \ue000 \U000f0000 \udfff loppu"), title="\ud83d"),
    "right to left": document(build.paragraph("שלום עולם \u202eabc\u202c مرحبا بالعالم \u200f loppu")),
    "emoji": document(build.paragraph("👍🏽 👩‍👩‍👧 ❤️ 🇫🇮 → ≥ ✓ ☑ loppu"), build.heading(1, "🎉")),
    "combining marks": document(build.paragraph("a\u0308a\u030a e\u0301\u0323\u0330 \u0301\u0301\u0301 loppu")),
    "100 000 characters": document(build.paragraph(SENTENCE * 1300)),
    "a word of 100 000 letters": document(build.paragraph("a" * 100_000), build.paragraph("🎉" * 2_000)),
    "a cell longer than a page": document(
        build.table(["Lyhyt", "Pitkä"], [["a", SENTENCE * 200], ["b" * 9000, "c"], ["d", "e"]], caption="Taulukko")
    ),
    "a heading longer than a page": document(build.heading(1, SENTENCE * 60), build.paragraph("loppu")),
    "table heads longer than a page": document(build.table([SENTENCE * 60, "B"], [["a", "b"]])),
    "long words around the page": Document(
        title=SENTENCE * 8,
        subtitle=SENTENCE * 8,
        subject=SENTENCE * 8,
        publisher="A & <B>",
        header=SENTENCE * 8,
        header_detail=SENTENCE * 8,
        marking=SENTENCE * 8,
        footer=SENTENCE * 8,
        language=Language.SE,
        created=date(2026, 1, 1),
        blocks=(),
    ),
    "nothing in anything": document(
        build.table(["A"], []),
        build.facts([]),
        build.bullets([]),
        build.bullets(["", ""]),
        build.paragraph(""),
        build.heading(1, ""),
        Signatures(lines=()),
        build.notice("", ""),
        Contents(),
        PageBreak(),
        PageBreak(),
        StackedBars(title="", series=("a",), bars=(), alternative="x"),
        StackedBars(title="", series=("a", "b"), bars=(Bar(label="", values=(0, 0)),), alternative="x"),
        title="",
    ),
    "forty columns": document(build.table([f"Sarake {n}" for n in range(40)], [[str(n) for n in range(40)]] * 5)),
    "many bars with long names": document(
        StackedBars(
            title=SENTENCE,
            series=("OK" * 200, "Kesken", "🎉"),
            bars=tuple(Bar(label=SENTENCE * 3, values=(number, 10**9, 1)) for number in range(60)),
            alternative=SENTENCE * 500,
        )
    ),
    "lists in lists": document(*rich_text.blocks("".join("  " * depth + "- x\n" for depth in range(25)))),
    "skipped heading levels": document(build.heading(2, "a"), build.heading(6, "b"), build.heading(1, "c")),
    "line feeds": document(build.paragraph("a\r\nb\rc\u2028d\x0be\n\n\nf\tg"), build.paragraph("\n" * 200)),
}
