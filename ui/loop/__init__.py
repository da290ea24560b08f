"""The loop: where the project stands, what is next, and what came of it over time."""
