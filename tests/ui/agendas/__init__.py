"""Tests of changing agendas."""
