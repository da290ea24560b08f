"""Tests of the steps of a session, worked by keyboard."""
