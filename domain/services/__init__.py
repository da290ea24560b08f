"""Use cases: one method is one intention and one transaction."""
