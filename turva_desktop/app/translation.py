"""Words for the screen from the compiled Qt catalogues; also without a window."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from turva_desktop.assets import translation
from turva_desktop.domain.language import Language


class Catalogue:
    """A `Translate` over `i18n/turva_<language>.qm`; texts it lacks come back in English."""

    def __init__(self, language: Language) -> None:
        """Load the catalogue of a language; without one everything is English."""
        self._translator = QTranslator()
        self._translator.load(str(translation(f"turva_{language.value}.qm")))

    def __call__(self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """Return the text in the catalogue's language, the count filled in."""
        found = self._translator.translate(context, text, disambiguation, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found

    def install(self, application: QCoreApplication) -> None:
        """Have `tr()` of every Qt object use the catalogue."""
        application.installTranslator(self._translator)


def words_of_files(language: Language) -> Catalogue:
    """Return the words for a file in a language; Northern Sámi, which has none for the screen, gives way to Finnish."""
    return Catalogue(Language.FI if language is Language.SE else language)


def install_qt_words(application: QCoreApplication, language: Language) -> QTranslator | None:
    """Have Qt's own buttons and menus speak the language; Qt has no Northern Sámi, then they stay English.

    The translator is returned because Qt keeps no reference of its own.
    """
    locale = QLocale(language.tag.replace("-", "_"))
    QLocale.setDefault(locale)
    words = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not words.load(f"qtbase_{language.value}", folder):
        return None
    application.installTranslator(words)
    return words
