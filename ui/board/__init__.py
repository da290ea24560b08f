"""The wall of slips, seen as a board or as an outline: two views of the same groups and notes."""
