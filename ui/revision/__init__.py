"""Revising a persona: proposals from evidence, and what is new in feedback."""
