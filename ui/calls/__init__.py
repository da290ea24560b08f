"""The page of calls: what was recorded with consent, scored blind by both, and learned from."""
