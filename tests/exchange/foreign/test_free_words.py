"""Times, statuses and money in running words."""

from datetime import date
from decimal import Decimal

import pytest

from turva_desktop.domain.action import Funding
from turva_desktop.exchange.foreign.resources import read_resources
from turva_desktop.exchange.foreign.schedule import Said, Schedule, mentions_status, read_schedule, read_status

LAST_DAY = date(2027, 12, 31)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("31.12.2027", Schedule(end=LAST_DAY)),
        ("31.12.2027 mennessä", Schedule(end=LAST_DAY)),
        ("Viimeistään 31.12.2027", Schedule(end=LAST_DAY)),
        ("31. joulukuuta 2027 mennessä.", Schedule(end=LAST_DAY)),
        ("senast den 31.12.2027", Schedule(end=LAST_DAY)),
        ("2.1.2027–31.12.2027", Schedule(start=date(2027, 1, 2), end=LAST_DAY)),
        ("2.1.-31.12.2027", Schedule(start=date(2027, 1, 2), end=LAST_DAY)),
        ("2.1.2027 alkaen", Schedule(start=date(2027, 1, 2))),
        ("jatkuva", Schedule(ongoing=True)),
        ("löpande", Schedule(ongoing=True)),
        ("2027–2029", Schedule(words="2027–2029")),
        ("syksyyn 2027 mennessä", Schedule(words="syksyyn 2027 mennessä")),
        ("30.2.2027 mennessä", Schedule(words="30.2.2027 mennessä")),
        ("31.12.2027 mennessä, jos rahaa on", Schedule(end=LAST_DAY, words="31.12.2027 mennessä, jos rahaa on")),
        ("1.6.2027 mennessä tai 31.12.2027 mennessä", Schedule(words="1.6.2027 mennessä tai 31.12.2027 mennessä")),
    ],
)
def test_that_a_time_becomes_days_where_it_is_certain_and_stays_words_otherwise(text: str, when: Schedule) -> None:
    assert read_schedule(text) == when


@pytest.mark.parametrize(
    ("text", "end", "words", "said"),
    [
        (
            "31.12.2027 mennessä. Toteumatilanne 15.8.2026: kesken",
            LAST_DAY,
            "",
            Said(word="kesken", day=date(2026, 8, 15)),
        ),
        ("2027–2029\nTilanne: OK", None, "2027–2029", Said(word="OK")),
        ("31.12.2027 mennessä (tila: ei aloitettu)", LAST_DAY, "", Said(word="ei aloitettu")),
        ("31.12.2027, toteutunut", LAST_DAY, "", Said(word="toteutunut")),
        ("Senast 31.12.2027. Läge 1.2.2026: pågår", LAST_DAY, "", Said(word="pågår", day=date(2026, 2, 1))),
        ("syksy 2027 / toteutettu", None, "syksy 2027", Said(word="toteutettu")),
        ("2028. Toteutunut 3.6.2026.", None, "2028", Said(word="Toteutunut", day=date(2026, 6, 3))),
        ("Toteutunut 3.6.2026. Määräaika 31.12.2027", LAST_DAY, "", Said(word="Toteutunut", day=date(2026, 6, 3))),
        ("hösten 2027, pågår 1.5.2026", None, "hösten 2027", Said(word="pågår", day=date(2026, 5, 1))),
        ("kesken; syksy 2028", None, "syksy 2028", Said(word="kesken")),
        ("31.12.2027\n3.6.2026: tehty", LAST_DAY, "", Said(word="tehty", day=date(2026, 6, 3))),
        (
            "Kevät 2027. Seuranta: kesken, odottaa rahoitusta",
            None,
            "Kevät 2027",
            Said(word="kesken", explanation="odottaa rahoitusta"),
        ),
    ],
)
def test_that_a_status_behind_a_time_is_read_apart(text: str, end: date | None, words: str, said: Said) -> None:
    when = read_schedule(text)
    assert (when.end, when.words, when.said) == (end, words, said)


@pytest.mark.parametrize("text", ["Valmis 31.12.2027", "2026 toteutettiin puolet", "hösten 2027 färdigställs det"])
def test_that_a_status_that_is_not_surely_one_stays_words_and_is_told_of(text: str) -> None:
    when = read_schedule(text)
    assert (when.words, when.said) == (text, None)
    assert mentions_status(text)


@pytest.mark.parametrize("text", ["kevät 2027", "jatkuu vuoteen 2028", "budjettikesken", "Klara 2027"])
def test_that_words_without_a_status_are_not_told_of(text: str) -> None:
    assert not mentions_status(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kesken", Said(word="kesken")),
        ("Toteutunut 5.3.2026", Said(word="Toteutunut", day=date(2026, 3, 5))),
        ("15.8.2026: kesken", Said(word="kesken", day=date(2026, 8, 15))),
        ("Kesken (odottaa rahoitusta)", Said(word="Kesken", explanation="odottaa rahoitusta")),
        ("OK, kysely tehty 3/2026.", Said(word="OK", explanation="kysely tehty 3/2026.")),
        ("toteutunut osittain", Said(word="toteutunut osittain")),
        ("färdig", Said(word="färdig")),
        (
            "Kampanja pidettiin keväällä, ja siihen osallistui 40 nuorta.",
            Said(explanation="Kampanja pidettiin keväällä, ja siihen osallistui 40 nuorta."),
        ),
    ],
)
def test_that_a_status_is_its_word_its_day_and_what_is_told_beside(text: str, said: Said) -> None:
    """What is partly done isn't done: a word with more to it is never cut down to the part that is known."""
    assert read_status(text) == said


@pytest.mark.parametrize(
    ("text", "costs", "funding", "words"),
    [
        ("12 000 €", {}, None, "12 000 €"),
        ("12 000 € (2026)", {2026: Decimal(12000)}, None, ""),
        ("2026: 1 234,50 €; 2027: 3.000 e", {2026: Decimal("1234.50"), 2027: Decimal(3000)}, None, ""),
        ("STEA-avustus 5000 € vuonna 2027", {2027: Decimal(5000)}, None, "STEA-avustus 5000 € vuonna 2027"),
        ("15 t€ 2026", {2026: Decimal(15000)}, None, ""),
        ("omana työnä", {}, Funding.NONE_NEEDED, "omana työnä"),
        ("inom befintlig budget", {}, Funding.REDIRECTED, "inom befintlig budget"),
        ("lisäresurssin tarve", {}, Funding.ADDITIONAL, ""),
        ("omana työnä, paitsi painatus", {}, None, "omana työnä, paitsi painatus"),
        ("500 € 2026 ja 700 € 2026", {}, None, "500 € 2026 ja 700 € 2026"),
    ],
)
def test_that_a_sum_belongs_to_a_year_only_where_one_is_named(
    text: str, costs: dict[int, Decimal], funding: Funding | None, words: str
) -> None:
    found = read_resources(text)
    assert {one.year: one.euros for one in found.costs} == costs
    assert (found.funding, found.words) == (funding, words)
