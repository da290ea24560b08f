"""Looking back at a session, moment by moment."""
