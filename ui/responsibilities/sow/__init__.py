"""The pane of the positions: who holds each, and its scope of work (SOW)."""
