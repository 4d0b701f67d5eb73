"""What a workspace says of itself: whose it is, and how its papers look."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.language import Language, WordedEnum, words


class WorkspaceKind(WordedEnum):
    """Whose data a workspace file holds."""

    MUNICIPALITY = "municipality", words("kunta", "kommun", "gielda", "municipality")
    REGION = "region", words("alue", "region", "guovlu", "region")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The one record that describes the workspace; `municipality_code` is text such as "047".

    `logo` and `word_template` are the SHA-256 of files kept in the workspace, empty for none; `logo_text` says what
    the logo shows, for those who don't see it.
    """

    id: str
    kind: WorkspaceKind = WorkspaceKind.MUNICIPALITY
    name: str
    municipality_code: str = ""
    group_name: str = ""
    document_language: Language = Language.FI
    created_on: date
    logo: str = ""
    logo_text: str = ""
    word_template: str = ""
