"""A break: only the time runs."""
