"""The session: agenda, steps, time, and what the projector shows meanwhile."""
