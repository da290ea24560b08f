"""The step in which both sides agree what Sales reports, and by when."""
