"""What leaves the program by hand: mail drafts, calendar files, archive packages.

Nothing is sent: a draft (.eml) opens in whatever mail program there is, to be looked at and sent from there.
"""

from turva_desktop.services.sending.archive import ArchiveReceipt
from turva_desktop.services.sending.mail import Draft
from turva_desktop.services.sending.service import SendingService

__all__ = ["ArchiveReceipt", "Draft", "SendingService"]
