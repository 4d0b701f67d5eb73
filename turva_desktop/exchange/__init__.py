"""The Excel exchange: one definition of each sheet, a writer, a guarded reader, and a differ.

Nothing here knows the store: records in, records out. openpyxl is imported only where a workbook is written.
"""
