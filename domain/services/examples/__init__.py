"""Filling an empty workspace: from a template, or from a worked example to rehearse with."""

from domain.services.examples.rehearsing import EXAMPLES, TEMPLATES, Rehearsing

__all__ = ["EXAMPLES", "TEMPLATES", "Rehearsing"]
