"""What a workspace says of itself: whose it is, and how its papers look."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled
from turva_desktop.domain.secrecy import Open


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


def profile_of(find: Find) -> Profile:
    """Return what a workspace says of itself: the one place that answers whose it is."""
    (profile,) = find.matching(Profile)
    return profile


PROFILE = Kind(
    record=Profile,
    word=words("työtila", "arbetsyta", "bargosadji", "workspace"),
    many=words("Työtilan tiedot", "Arbetsytans uppgifter", "Bargosaji dieđut", "Workspace"),
    place=Place.SETTINGS,
    title=lambda profile, _: profile.name,
    own=frozenset({"id", "kind", "created_on", "logo", "word_template"}),
    labels={
        "name": labels.NAME,
        "municipality_code": labels.MUNICIPALITY,
        "group_name": words("Työryhmä", "Arbetsgrupp", "Bargojoavku", "Working group"),
        "document_language": words(
            "Asiakirjojen kieli", "Dokumentens språk", "Áššegirjjiid giella", "Language of documents"
        ),
        "logo_text": words("Logo sanoin", "Logotypen i ord", "Logo sániin", "Logo in words"),
    },
    rules=(Filled("name"),),
    secrecy=Open("whose workspace it is stands on every paper"),
)
