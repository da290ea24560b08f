"""Leads: brought in, listed, told."""
