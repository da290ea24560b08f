"""Contact data that is kept: looked at, handed out on record, and removed for good."""
