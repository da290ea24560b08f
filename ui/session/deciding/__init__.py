"""Opening the sealed proposals, and deciding on each with two keys."""
