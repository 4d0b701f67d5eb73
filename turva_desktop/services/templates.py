"""What a new workspace, body or plan can start from, read from `resources/templates`.

Texts that only Finnish and Swedish have fall back to Finnish in the other languages. Records get fresh ids;
`IdMaker` lets the demo municipality give its own.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from turva_desktop.assets import resource
from turva_desktop.domain.agenda import StandingItem
from turva_desktop.domain.body import Body, BodyKind, MinutesKind
from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.ids import BodyId, ChapterId, PlanId, RecipientId, ThemeId, new_id
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.language import Language, Words
from turva_desktop.domain.plan import Chapter
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.theme import Theme

IdMaker = Callable[[str], str]
"""Gives the id of the template line with this key."""


def fresh_id(key: str) -> str:  # noqa: ARG001 - the key matters only to makers of stable ids
    """Return a new id, whatever the key."""
    return new_id()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeTemplate:
    """A theme of a set, before it belongs to a plan."""

    code: str
    name: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeSet:
    """Themes that a new plan can start with; the empty set is one of the choices."""

    key: str
    name: Words
    themes: tuple[ThemeTemplate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingTemplate:
    """A standing agenda item, before it belongs to a body."""

    kind: ItemKind
    title: str
    account: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterTemplate:
    """A chapter of a new plan: its heading, and a hint of what to write (not to be printed)."""

    heading: str
    hint: str


@cache
def _read(name: str) -> dict[str, Any]:  # what TOML holds, of many types
    return tomllib.loads(resource("templates", name).read_text(encoding="utf-8"))


def _said(texts: Mapping[str, str], language: Language) -> str:
    return texts.get(language.value, texts.get("fi", ""))


def theme_sets() -> tuple[ThemeSet, ...]:
    """Return the sets of themes offered to a new workspace, the usual one first and the empty one last."""
    return tuple(
        ThemeSet(
            key=one["key"],
            name=Words(**one["name"]),
            themes=tuple(ThemeTemplate(code=theme["code"], name=Words(**theme["name"])) for theme in one["theme"]),
        )
        for one in _read("themes.toml")["set"]
    )


def themes_for(plan_id: PlanId, set_key: str, language: Language = Language.FI) -> list[Theme]:
    """Return the themes of a set as records of a plan; raises `KeyError` for an unknown set."""
    chosen = {one.key: one for one in theme_sets()}[set_key]
    return [
        Theme(id=ThemeId(new_id()), plan_id=plan_id, position=place, code=theme.code, name=theme.name[language])
        for place, theme in enumerate(chosen.themes)
    ]


def standing_items(kind: MinutesKind, language: Language = Language.FI) -> tuple[StandingTemplate, ...]:
    """Return the standing items of an agenda, opening first and closing last.

    Matters of the meeting itself belong after the follow-up item.
    """
    return tuple(
        StandingTemplate(
            kind=ItemKind(line["kind"]),
            title=_said(line["title"], language),
            account=_said(line.get("account", {}), language),
            proposal=_said(line.get("proposal", {}), language),
        )
        for line in _read("agendas.toml")[kind.value]
    )


def standing_items_for(body: Body, language: Language = Language.FI, make_id: IdMaker = fresh_id) -> list[StandingItem]:
    """Return the standing items of a body as records; only the groups themselves follow up their actions."""
    lines = standing_items(body.minutes_kind, language)
    if body.kind in {BodyKind.BOARD, BodyKind.COUNCIL, BodyKind.COMMITTEE}:
        lines = tuple(line for line in lines if line.kind is not ItemKind.FOLLOW_UP)
    return [
        StandingItem(
            id=make_id(f"{body.name}/{line.kind.value}"),
            body_id=body.id,
            position=place,
            kind=line.kind,
            title=line.title,
            account=line.account,
            proposal=line.proposal,
        )
        for place, line in enumerate(lines)
    ]


def decision_phrases(language: Language = Language.FI) -> tuple[str, ...]:
    """Return decision phrases, most used first; gaps to fill stand in braces."""
    phrases = _read("phrases.toml")
    return tuple(phrases.get(language.value, phrases["fi"]))


def annual_clock(language: Language = Language.FI, make_id: IdMaker = fresh_id) -> list[ClockPhase]:
    """Return the phases of the annual clock (vuosikello) as records."""
    return [
        ClockPhase(
            id=make_id(line["key"]),
            position=place,
            first_month=line["first_month"],
            last_month=line["last_month"],
            text=_said(line["text"], language),
        )
        for place, line in enumerate(_read("workspace.toml")["clock"])
    ]


def default_recipients(make_id: IdMaker = fresh_id) -> list[Recipient]:
    """Return the authorities of Lapland that receive files, a successor before whom it follows."""
    lines = _read("workspace.toml")["recipient"]
    ids = {line["key"]: RecipientId(make_id(line["key"])) for line in lines}
    return [
        Recipient(
            id=ids[line["key"]],
            position=place,
            name=line["name"],
            name_sv=line.get("name_sv", ""),
            valid_from=line.get("valid_from"),
            valid_to=line.get("valid_to"),
            successor_id=ids.get(line.get("successor", "")),
        )
        for place, line in enumerate(lines)
    ]


def default_bodies(language: Language = Language.FI, make_id: IdMaker = fresh_id) -> list[Body]:
    """Return the bodies of a municipality's approval chain, the working group first."""
    return [
        Body(
            id=BodyId(make_id(line["key"])),
            position=place,
            name=_said(line["name"], language),
            kind=BodyKind(line["kind"]),
            minutes_kind=MinutesKind(line["minutes_kind"]),
            invitation_days=line["invitation_days"],
            inspectors=line["inspectors"],
        )
        for place, line in enumerate(_read("workspace.toml")["body"])
    ]


def target_groups() -> tuple[Words, ...]:
    """Return the target groups that actions can be offered."""
    return tuple(Words(**line) for line in _read("workspace.toml")["target_group"])


def chapter_outline(language: Language = Language.FI) -> tuple[ChapterTemplate, ...]:
    """Return the chapters of a new plan."""
    return tuple(
        ChapterTemplate(heading=_said(line["heading"], language), hint=_said(line["hint"], language))
        for line in _read("workspace.toml")["chapter"]
    )


def chapters_for(plan_id: PlanId, language: Language = Language.FI) -> list[Chapter]:
    """Return the outline as empty chapters of a plan."""
    return [
        Chapter(id=ChapterId(new_id()), plan_id=plan_id, position=place, heading=chapter.heading)
        for place, chapter in enumerate(chapter_outline(language))
    ]
