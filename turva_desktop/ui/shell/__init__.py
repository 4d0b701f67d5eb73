"""The window around the pages: places, menus, commands, the palette, messages, and what is shown after a fault."""
