"""What this program is, under what licence, and what it does not do."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from turva_desktop import __version__
from turva_desktop.ui.settings.sheet import Sheet
from turva_desktop.ui.widgets.labels import plain


class About(Sheet):
    """Version, licence, privacy, languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Write it all."""
        super().__init__(parent)
        self.add(
            self.tr("Turva {version}").format(version=__version__),
            plain(
                self.tr(
                    "Safety plan, minutes, follow-up of actions and the Excel file for the region, for the working "
                    "group of a small municipality."
                )
            ),
        )
        self.add(
            self.tr("Privacy"),
            plain(
                self.tr(
                    "The program uses no network: it sends nothing and fetches nothing. Everything you write is in the "
                    "workspace file, which goes where you take it."
                )
            ),
        )
        self.add(
            self.tr("Languages"),
            plain(
                self.tr(
                    "Northern Sámi words in documents and Excel headings await a native speaker's check. Have one read "
                    "them before you publish."
                )
            ),
        )
        self.add(
            self.tr("Licence"),
            plain(self.tr("EUPL-1.2, the European Union Public Licence: free to use, study, change and share.")),
            plain(
                self.tr("With Qt {version} (LGPL-3.0), the font Noto Sans (OFL-1.1) and Lucide icons (ISC).").format(
                    version=qVersion()
                )
            ),
        )
