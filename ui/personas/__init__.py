"""Personas: who they are, and the claims that make them."""
