"""Changing agendas: those of the workspace's own, and the steps ahead of a session that runs."""
