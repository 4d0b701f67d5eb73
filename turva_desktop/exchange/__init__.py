"""The Excel exchange: one definition of each sheet, a writer, a guarded reader, and a differ.

Nothing here knows the store: records in, records out. openpyxl is imported only where a workbook is written.
"""

from typing import Final

READS_A_FILE: Final = "--read-a-file"
"""The word with which this program is started to read one file from outside (`exchange.worker`)."""
