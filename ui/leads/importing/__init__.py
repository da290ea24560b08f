"""Bringing leads in from a file: what was recognised, what it means, what it would do."""
