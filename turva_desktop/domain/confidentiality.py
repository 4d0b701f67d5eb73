"""Publicity of items, chapters, actions and attachments (JulkL 621/1999)."""

from turva_desktop.domain.language import WordedEnum, words


class Confidentiality(WordedEnum):
    """How much of a thing may leave the working group; a secret thing never reaches a shared file by default."""

    PUBLIC = "public", words("julkinen", "offentlig", "almmolaš", "public")
    PARTLY = (
        "partly",
        words(
            "osittain salassa pidettävä",
            "delvis sekretessbelagd",
            "muhtin muddui čiegus",
            "partly confidential",
        ),
    )
    SECRET = "secret", words("salassa pidettävä", "sekretessbelagd", "čiegus", "confidential")

    @property
    def is_public(self) -> bool:
        """Tell whether the whole thing may be shared."""
        return self is Confidentiality.PUBLIC
