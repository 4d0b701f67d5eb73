"""From content to a Word file with real styles, lists and headings."""
