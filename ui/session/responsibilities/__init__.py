"""The step in which the main activities are assigned."""
