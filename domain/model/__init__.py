"""Frozen values and pure rules of the method; knows the standard library only."""
