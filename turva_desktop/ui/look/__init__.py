"""How everything looks and reads: colours, sizes, icons, dates, numbers, order and words."""
