"""Storage is tested with real files."""
