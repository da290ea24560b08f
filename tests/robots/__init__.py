"""Robots: they work the real windows by keyboard and speak the workshop's words."""
