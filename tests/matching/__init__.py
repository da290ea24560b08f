"""Measures how often the suggestions hold the right partner: ``python -m tests.matching``."""
