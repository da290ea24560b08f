"""The drawer beside every step: what is parked, what was decided, who does what by when."""
