"""The window around the pages: navigation, commands, palette, projector, welcome."""
