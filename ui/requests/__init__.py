"""Requests: what the departments owe each other, item by item, and when people work."""
