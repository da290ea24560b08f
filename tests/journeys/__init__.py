"""Journeys: a whole workshop through robots, everything real."""
