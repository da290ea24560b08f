"""Board and outline of a wall of slips."""
