"""Names and telephone numbers as people write them: what no copy for anybody may hold.

No person of these names is meant. Doors are tried with all of them (`tests/services/test_written_doors.py`).
"""

import unicodedata
from typing import Final

NAMES: Final[dict[str, tuple[str, ...]]] = {
    "Urho Virta": (
        *("Urho Virta", "Urho Virran", "URHO VIRTA", "Urho VIRTA", "urho virta", "urho virran", "Virta Urho"),
        *("Virta, Urho", "virta, urho", "Virran Urho", "Virran", "Virralle", "Virrat", "Virtojen", "Virroille"),
        *("Virtamme", "Virtakin", "Urhon", "Urho V.", "U. Virta", "U.Virta", "u. virta", "Virta U.", "UVirta"),
        *("Urho\u00a0Virta", "Urho\u202fVirran", "Ur\u00adho Vir\u00adran", "Ur\u200bho Vir\u200dta", "Urho  Virta"),
        *("urhovirta", "Virta/Urho", "herra virta", "rouva virran", "urho.virta@posti.example"),
        *("lausunto_virta.pdf", "virta_urho.pdf", "VirtaUrho.docx", "LausuntoVirta.pdf", "Virta_2026.xlsx"),
        *("virta-lausunto.pdf", "lausunto_Virran_2026.pdf"),
    ),
    "Anna-Liisa Niemi": (
        *("Anna-Liisa", "Annaliisa", "Anna Liisa", "ANNA-LIISA", "Anna-Liisan", "Annaliisalle", "Anna Liisan"),
        *("anna-liisa niemi", "annaliisa niemi", "Anna\u2011Liisa Niemi", "Anna–Liisa", "Anna - Liisa", "Niemen"),
    ),
    "Annukkamaija Salo": ("Annukka-Maija", "Annukka Maijan", "Annukkamaijalle", "Salon Annukkamaija"),
    "Eeva Maaria Salo": ("Eeva-Maaria", "Eevamaarian", "eeva salo", "Eeva Maaria Salon", "eevamaaria salo"),
    "Kaisa Lehtonen-Mäki": (
        *("Lehtosen-Mäen", "Lehtonen-Mäen", "Lehtosen Mäen", "Lehtonen–Mäki", "Lehtosen", "Mäen", "lehtonen-mäki"),
        *("kaisa lehtonen-mäki", "LEHTONEN-MÄKI", "Lehtoset", "lehtosen", "lehtosille", "Lehtosia"),
    ),
    "Maija von Wright": ("von Wright", "von Wrightin", "Von Wright", "VON WRIGHT", "maija von wright", "wrightin"),
    "Erik af Ursin": ("af Ursin", "af Ursinin", "Af Ursinille", "erik af ursin", "Ursinin"),
    "Ana de la Cruz": ("de la Cruz", "De la Cruzin", "ana de la cruz", "Cruzille"),
    "Jeanne d'Arc": ("d'Arc", "d’Arcin", "Jeanne d’Arc", "jeanne d'arc"),
    "Máret Guttorm": (
        *("Máret", "Máreha", "Márehii", "Máregis", "Maret", "Maretin", "máret guttorm", "Guttorma", "Guttormii"),
        *("Guttormis", "Guttormiin", "Guttormin", "guttormii"),
    ),
    "Áilu Magga": ("Áilui", "Áilus", "Áillu", "Ailun", "Maggai", "Maggii", "Maggas", "Maggain", "Maggaid"),
    "Ánte Máhtte": ("Ántte", "Máhte", "Máhttii", "Máhtes", "Mahten", "Antte"),
    unicodedata.normalize("NFD", "Päivi Kärki"): ("Kärki", "Kärjen", unicodedata.normalize("NFD", "päivi kärki")),
    "Väinö Mäkelä": (unicodedata.normalize("NFD", "Mäkelän"), unicodedata.normalize("NFD", "VÄINÖ"), "väinö mäkelän"),
    "Lahti, Pekka": ("Pekka Lahti", "Lahden", "Lahtien", "pekka lahden", "Pekan", "Pekalle", "Pekkojen"),
    "SEPPO KANGAS": ("Seppo Kangas", "Kankaan", "Kankaat", "Kankaiden", "seppo kankaalle", "KANKAAN"),
    "Aino Meikäläinen": ("Meikäläisen", "Meikäläiset", "Meikäläisten", "aino meikäläinen", "aino meikäläisen"),
    "Sean O'Brien": ("O'Brien", "O’Brienin", "OBrien", "sean o'brien"),
    "Elle-Máret Nuorgam-Sarre": (
        *("Elle Nuorgam", "Nuorgam Elle", "elle sarre", "sarre elle", "nuorgamin elle", "nuorgam elle-máret"),
        *(
            "Máret Sarre",
            "maret nuorgamii",
            "Nuorgam-Sarre Elle",
            "ELLE NUORGAM",
            "Sarren Elle-Máret",
            "elle_sarre.pdf",
        ),
        *("E-M Nuorgam", "E.-M. Sarre", "Nuorgam E-M.", "EM Nuorgam", "elle-máret nuorgam-sarre", "Nuorgam, Máret"),
    ),
    "Anna-Liisa Koskela": (
        *("Anna Koskela", "Liisa Koskela", "anna koskela", "anna_koskela.docx", "Koskela, Anna", "liisa koskelalle"),
        *("koskelan liisa", "A-L Koskela", "AL Koskela", "anna.koskela@posti.example", "Koskela Liisalle"),
    ),
    "Juha-Pekka Ranta": (
        *("Juha Ranta", "J-P Ranta", "J.-P. Ranta", "JP Ranta", "juha ranta", "rannan juha-pekka", "Rannan Juha"),
        *("rannan juhalle", "PEKKA RANTA", "juha_ranta.docx", "Juhapekka Rannan", "Ranta, Pekka"),
    ),
    "Toivo Koivu": ("Koivun Toivo", "koivu toivo", "toivo koivun"),
    "Mauno Lehto": ("lehdon mauno", "lehdon maunolle", "Lehdon Mauno", "mauno lehdon"),
    "Anu Rinne": ("rinteen anu", "Rinteiden", "Rinteillä", "Rinteet", "anu rinteelle", "rinteelle anulle"),
    "Łukasz Wałęsa": ("Lukasz Walesa", "Wałęsan", "Walesalle", "Łukaszin", "lukasz walesa", "lukasz.walesa@x.example"),
    "Jānis Ozoliņš": ("Janis Ozolins", "Ozolinsin", "Ozoliņšin", "janis ozolins"),
    "Nguyễn Văn An": ("Nguyen Van An", "Nguyenin", "nguyen van an", unicodedata.normalize("NFD", "Nguyễnin")),
    "Şerife Yıldız": ("Serife", "Serife Yildiz", "Yildizin", "serife yildiz"),
    "Ole Ødegård": ("Odegard", "Ödegård", "Ole Odegard", "ole odegardin", "Ødegårdille"),
    "Jürgen Weiß": ("Weiss", "Jürgen Weissin", "jurgen weiss", "WEISS"),
    "Åke Håkansson": ("Hakanssonin", "Ake Hakansson", "hakansson", "HÅKANSSON"),
    "Åsa Öström": ("Ostromin", "Åsa Ostrom", "asa ostrom", "Öströms"),
    "Väinö Särkilä": ("Vaino Sarkila", "vaino sarkilan", "Sarkilan"),
    "Juhán Aikio": ("Áikkut", "Aikkut", "Aikioiden", "Juhán Áikio"),
    "Eva Lindström": ("Lindströms", "lindström", "Lindstr\u00adömin", "LINDSTRÖM"),
}
"""A name as the register has it, and how it may stand in a text."""

_MOBILE: Final = (
    *("0401234567", "040 123 4567", "040-1234567", "(040) 1234567", "(040)123 4567", "040.123.4567", "040/1234567"),
    *("+358401234567", "+358 40 123 4567", "+358 (0)40 123 4567", "+358(0)401234567", "00358401234567", "040_1234567"),
    *("00358 40 1234567", "358401234567", "040\u00a0123\u00a04567", "040–123 4567", "04\u00ad01234567"),
)
TELEPHONES: Final[dict[str, tuple[str, ...]]] = dict.fromkeys(
    ("040 1234567", "+358 (0)40 123 4567", "00358401234567", "040/123 45 67"), _MOBILE
)
"""A number as the register has it, and how it may stand in a text."""

WORDS: Final[dict[str, tuple[str, ...]]] = {
    "Urho Virta": (
        "Sähkövirta katkesi ja virta palasi, virran laatu",
        "Virtanen",
        "virtaava vesi",
        "urhea, urhoollinen",
    ),
    "Aino Mäki": ("Ainoastaan yksi, ainoa mäellä", "Mäkinen", "mäen päällä"),
    "Kari Aho": ("vene ajoi karille, kari ja ahon reuna", "Ahonen", "karin ahoa"),
    "Toivo Rauha": ("toivon, että rauha säilyy", "rauhallinen", "rauhan toivo"),
    "Marja Salo": ("marjat ja salolla, marjan", "Salonen"),
    "Seppo Kangas": ("kangas, kankaan", "Kangasala"),
    "Juha-Pekka Ranta": ("rannan puolella", "Juha tuli, Pekka jäi", "rantaan juhannuksena", "Rantanen"),
    "Aino Lähde": ("Lahden kaupunki", "lahde"),
    "Hanna Harju": ("harjun reuna", "Harjunpää"),
    "Anna-Liisa Niemi": ("Rovaniemen kaupunki, niemen kärki", "Anna palautetta"),
}
"""A name, and words of the language and other names that are not it."""
