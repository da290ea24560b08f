"""Tests of the windows, pages and widgets."""
