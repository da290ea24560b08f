"""The shortlist: slips on who could buy are opened, grouped in silence, and one or two chosen."""
