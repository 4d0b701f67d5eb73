"""What is asked for when a paper is made. Nothing here needs the libraries that set pages."""

from dataclasses import dataclass

from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.domain.plan import PLAN
from turva_desktop.domain.secrecy import Copy


class PaperKind(WordedEnum):
    """Which paper, in the order of the year's work."""

    AGENDA = (
        "agenda",
        words(
            "kokouskutsu ja esityslista",
            "kallelse och föredragningslista",
            "čoahkkingohččun ja áššelistu",
            "notice and agenda",
        ),
    )
    MINUTES = (
        "minutes",
        words(
            "muistio tai pöytäkirja",
            "promemoria eller protokoll",
            "muittuhančála dahje beavdegirji",
            "memo or minutes",
        ),
    )
    EXTRACT = (
        "extract",
        words("pöytäkirjanote", "protokollsutdrag", "beavdegirječoahkkáigeassu", "extract from the minutes"),
    )
    ACTION_LIST = "action_list", words("toimenpidelista", "åtgärdslista", "doaibmabidjolistu", "action list")
    FOLLOWUP = "followup", words("seurantaraportti", "uppföljningsrapport", "čuovvunraporta", "follow-up report")
    PLAN = "plan", PLAN.word
    ANNUAL = "annual", words("vuosiraportti", "årsrapport", "jahkeraporta", "annual report")

    @property
    def of_meeting(self) -> bool:
        """Tell whether the paper belongs to one meeting."""
        return self in {PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.EXTRACT}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrder:
    """What is wanted: the paper, its subject, its language, and for whom it is.

    `language` is the workspace's document language when not given. `copy` says who may see it: unless the group's own
    copy is asked for, nothing confidential is in it. `year` is that of the annual report, `section` the § of an
    extract, `party` whose action list it is (empty: everybody's). `plan_id` is the plan in force when not given.
    """

    kind: PaperKind
    meeting_id: str = ""
    section: int | None = None
    party: str = ""
    year: int | None = None
    plan_id: str | None = None
    language: Language | None = None
    copy: Copy = Copy.SHARED
