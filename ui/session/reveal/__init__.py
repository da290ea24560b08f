"""The reveal: all seals opened at once, and the difference board on which the room compares."""
