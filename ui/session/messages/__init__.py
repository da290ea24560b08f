"""The step in which the messages are written."""
