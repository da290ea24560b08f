"""All seals opened at once, and two minutes in which everybody reads in silence."""
